import type { checkNote } from './check.ts';
import { readDraft } from './draft.ts';
import type { comparePanel } from './panel.ts';
import { readNote } from './read-note.ts';

/*
 * For a page that counts its bytes: what compares names, and what compares notes, is fetched when there are names or
 * notes to compare. Rejects where that did not load.
 */

/** Says what `checkNote` says. */
export async function checkNoteAsNeeded(
  ...[{ text, subject }, context]: Parameters<typeof checkNote>
): Promise<ReturnType<typeof checkNote>> {
  const draft = readDraft(text, subject);
  const hasNames = Boolean(context.company) || Boolean(context.recipients?.length);
  const names = hasNames ? (await import('./names.ts')).readNameFindings(draft, context) : [];
  return readNote(draft, context, names);
}

/** Says what `comparePanel` says. */
export async function comparePanelAsNeeded(
  ...panel: Parameters<typeof comparePanel>
): Promise<ReturnType<typeof comparePanel>> {
  return (await import('./panel.ts')).comparePanel(...panel);
}
