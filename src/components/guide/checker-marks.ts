import { checkNote, QUIZ, type NoteKind, type QuestionId, type Span } from '../../lib/index.ts';
import type { Mark } from './mark-text.ts';

type Note = {
  readonly kind: 'thank-you' | 'check-in' | 'reply' | 'other' | 'script';
  readonly medium: 'email' | 'paper' | 'phone';
  readonly subject?: string | undefined;
  readonly text: string;
  readonly marks: readonly Mark[];
};

/** What a note is made of. A greeting or a signature is seen without a mark. */
const PARTS: readonly QuestionId[] = ['thanks', 'interest', 'specific', 'value'];

/** So many marks tell enough; the note check adds none of its own above that. */
const ENOUGH = 4;

/** The marks of a sample: those written by hand, and where they say little, what the note check sees besides. */
export function marksOf(note: Note): readonly Mark[] {
  const { text, marks } = note;
  const placed = marks.map((mark) => ({ mark, span: find(text, mark) }));
  for (const { span, verdict, comment } of readMarks(note)) {
    if (placed.length >= ENOUGH && verdict === 'keep') continue;
    if (placed.some((other) => span.start < other.span.end && other.span.start < span.end)) continue;
    const words = text.slice(span.start, span.end);
    placed.push({ mark: { words, verdict, comment, nth: countBefore(text, words, span.start) + 1 }, span });
  }
  return placed.toSorted((a, b) => a.span.start - b.span.start).map(({ mark }) => mark);
}

type Read = { readonly span: Span; readonly verdict: Mark['verdict']; readonly comment: string };

function readMarks({ kind, medium, text, subject }: Note): readonly Read[] {
  if (!isChecked(kind)) return [];
  const { answers } = checkNote({ text, subject }, { kind, medium: medium === 'paper' ? 'paper' : 'email' });
  return QUIZ.flatMap(({ id, wanted, why, advice }) => {
    const { answer, evidence } = answers[id];
    if (answer !== 'yes' || wanted[kind] === '-') return [];
    const isCut = wanted[kind] === 'never';
    if (!isCut && !PARTS.includes(id)) return [];
    const verdict = isCut ? 'cut' : 'keep';
    const comment = isCut ? advice : why;
    return evidence
      .filter(({ start, end, in: where }) => where === undefined && !text.slice(start, end).includes('\n'))
      .slice(0, isCut ? undefined : 1)
      .map((span) => ({ span, verdict, comment }));
  });
}

/** Does the note check know this kind of message? */
export function isChecked(kind: Note['kind']): kind is NoteKind {
  return kind === 'thank-you' || kind === 'check-in' || kind === 'reply';
}

function find(text: string, { words, nth }: Mark): Span {
  let start = -1;
  for (let count = 0; count < nth; count += 1) start = text.indexOf(words, start + 1);
  return { start, end: start + words.length };
}

function countBefore(text: string, words: string, end: number): number {
  let count = 0;
  for (let at = text.indexOf(words); at >= 0 && at < end; at = text.indexOf(words, at + 1)) count += 1;
  return count;
}
