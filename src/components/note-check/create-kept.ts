import { createEffect, createSignal, on, type Accessor } from 'solid-js';
import { formatKept, parseKept, type KeptNote } from './kept-note.ts';
import type { NoteWords } from './note-words.ts';

/** The one place on the device where a note may be kept. Each function throws where the browser refuses. */
export type Keeper = {
  readonly read: () => string | null;
  readonly write: (kept: string) => void;
  readonly forget: () => void;
};

/** Keeps the note on the device while the person wants it, and not a moment longer. */
export function createKept(
  note: Accessor<KeptNote>,
  keeper: Accessor<Keeper | undefined>,
  { quiz, texts: { says } }: Pick<NoteWords, 'quiz' | 'texts'>,
) {
  const [isKept, setIsKept] = createSignal(false);
  const [error, setError] = createSignal<string>();

  createEffect(
    on([note, isKept], () => {
      if (!isKept()) return;
      try {
        keeper()?.write(formatKept(note()));
        setError(undefined);
      } catch {
        setIsKept(false);
        setError(says.notKept);
      }
    }),
  );

  /** What was kept last time; sets the switch accordingly. */
  const open = (): KeptNote | undefined => {
    const kept = attempt(() => keeper()?.read() ?? null);
    if (kept === null) return undefined;
    const opened = parseKept(kept, quiz);
    if (opened) setIsKept(true);
    else setError(says.unreadable);
    return opened;
  };
  const keep = (wanted: boolean) => {
    setError(undefined);
    setIsKept(wanted);
    if (!wanted) attempt(() => keeper()?.forget());
  };
  return { isKept, error, open, keep };
}

/** Where storage is off there is nothing to read and nothing to forget. */
function attempt<Result>(act: () => Result): Result | null {
  try {
    return act();
  } catch {
    return null;
  }
}
