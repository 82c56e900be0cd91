import { createEffect, createSignal, on, type Accessor } from 'solid-js';
import type { Checker } from './checker.ts';
import { LONGEST_TEXT, toContext, type NoteForm } from './note-form.ts';
import type { CheckedNote } from './note-view.ts';

/**
 * The note as it was last read. One reading at a time; what was typed meanwhile is read next, so that a long text never
 * piles up. `undefined` where there is nothing to read.
 */
export function createChecked(form: Accessor<NoteForm>, checker: Accessor<Checker | undefined>) {
  const [checked, setChecked] = createSignal<CheckedNote>();
  const [failed, setFailed] = createSignal(false);
  let reading = false;
  let changed = false;

  const read = async () => {
    const reader = checker();
    changed = true;
    if (reading || !reader) return;
    reading = true;
    while (changed) {
      changed = false;
      const { text, subject } = form();
      if (isReadable(form())) {
        try {
          const report = await reader.check({ text, subject }, toContext(form()));
          setChecked(isReadable(form()) ? { text, subject, report } : undefined);
          setFailed(false);
        } catch {
          setFailed(true);
        }
      } else {
        setChecked(undefined);
        setFailed(false);
      }
    }
    reading = false;
  };
  createEffect(on([form, checker], () => void read(), { defer: true }));
  return { checked, failed };
}

function isReadable({ text }: NoteForm): boolean {
  return text.trim() !== '' && text.length <= LONGEST_TEXT;
}
