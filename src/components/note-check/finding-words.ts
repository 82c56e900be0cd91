import type { Finding } from '../../lib/index.ts';
import { fill } from '../planner/fill.ts';
import type { CheckedNote } from './note-view.ts';
import type { NoteWords } from './note-words.ts';
import { firstQuote } from './quotes.ts';
import type { FindingText } from './texts.ts';

/** A finding for the short list, and in a sentence. */
export function findingWords(
  finding: Finding,
  note: CheckedNote | undefined,
  { texts, figures }: NoteWords,
): FindingText {
  const { toDo, said } = texts.findings[finding.code];
  const gaps = { ...figures, about: finding.about ?? '', quoted: firstQuote(note, finding.evidence) };
  return { toDo: fill(toDo, gaps), said: fill(said, gaps) };
}
