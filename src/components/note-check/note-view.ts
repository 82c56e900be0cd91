import type { Answers, NoteKind, NoteReport } from '../../lib/index.ts';
import type { Note } from './checker.ts';
import type { NoteWords } from './note-words.ts';

/** A note with what the checker read in it. */
export type CheckedNote = Note & { readonly report: NoteReport };

/** What every part of the result is drawn from. */
export type NoteView = {
  readonly kind: NoteKind;
  /** Absent while there is no note: the quiz by hand. */
  readonly checked: CheckedNote | undefined;
  /** The person's own answers, which come before the checker's. */
  readonly own: Answers;
  readonly words: NoteWords;
};
