import { readDraft } from './draft.ts';
import { readNameFindings } from './names.ts';
import type { NoteContext } from './question.ts';
import { readNote, type NoteReport } from './read-note.ts';

/** Answers every question from the note's words. Any text will do; the time it takes grows with its length. */
export function checkNote(
  note: { readonly text: string; readonly subject?: string | undefined },
  context: NoteContext,
): NoteReport {
  const draft = readDraft(note.text, note.subject);
  return readNote(draft, context, readNameFindings(draft, context));
}
