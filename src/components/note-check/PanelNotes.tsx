import { createEffect, createSignal, For, Index, on, onCleanup, Show } from 'solid-js';
import type { PanelFinding } from '../../lib/index.ts';
import InputField from '../form/InputField.tsx';
import TextAreaField from '../form/TextAreaField.tsx';
import type { Checker, PanelNote } from './checker.ts';
import { LONGEST_TEXT, MOST_NOTES, toPanel, type NoteForm } from './note-form.ts';
import QuoteList from './QuoteList.tsx';

/** How long typing rests before the notes are compared, in ms. */
const REST = 300;

type Props = {
  readonly form: NoteForm;
  readonly checker: Checker;
  readonly onChange: (others: readonly PanelNote[]) => void;
};

type Compared = { readonly notes: readonly PanelNote[]; readonly findings: readonly PanelFinding[] };

/** Further notes to the same panel, compared with each other and with the first. */
export default function PanelNotes(props: Props) {
  let adder!: HTMLButtonElement;
  const [compared, setCompared] = createSignal<Compared>();
  const [failed, setFailed] = createSignal(false);
  const set = (index: number, change: Partial<PanelNote>) => {
    props.onChange(props.form.others.map((note, at) => (at === index ? { ...note, ...change } : note)));
  };
  const written = () => toPanel(props.form).filter(({ text }) => text.trim() !== '').length;

  createEffect(
    on(
      () => [props.form.text, props.form.recipients, props.form.others],
      () => {
        const notes = toPanel(props.form).map((note) =>
          note.text.length > LONGEST_TEXT ? { ...note, text: '' } : note,
        );
        const timer = setTimeout(() => {
          props.checker.compare(notes).then(
            (findings) => {
              setCompared({ notes, findings });
              setFailed(false);
            },
            () => setFailed(true),
          );
        }, REST);
        onCleanup(() => {
          clearTimeout(timer);
        });
      },
    ),
  );

  return (
    <div class="fields panel-notes">
      <p class="hint">
        Interviewers show each other what they got. Your note above is note 1; put the others here, up to {MOST_NOTES}{' '}
        in all, and the check shows what is the same.
      </p>
      <Index each={props.form.others}>
        {(note, index) => (
          <fieldset class="panel-note">
            <legend>Note {index + 2}</legend>
            <InputField
              id={`panel-to-${index}`}
              label="To"
              type="text"
              value={note().to}
              onValue={(to) => {
                set(index, { to });
              }}
            />
            <TextAreaField
              id={`panel-text-${index}`}
              label="Text"
              rows={6}
              value={note().text}
              onValue={(text) => {
                set(index, { text });
              }}
            />
            <button
              type="button"
              class="plain"
              onClick={() => {
                props.onChange(props.form.others.filter((_, at) => at !== index));
                adder.focus();
              }}
            >
              Remove note {index + 2}
            </button>
          </fieldset>
        )}
      </Index>
      <button
        ref={adder}
        type="button"
        class="line"
        aria-disabled={props.form.others.length >= MOST_NOTES - 1}
        onClick={() => {
          if (props.form.others.length < MOST_NOTES - 1) props.onChange([...props.form.others, { to: '', text: '' }]);
        }}
      >
        Add a note
      </button>
      <div role="status">
        <Show when={failed()}>
          <p class="error">The comparison did not load. Check your connection, and change a note to try again.</p>
        </Show>
        <Show when={written() > 1 && compared()}>
          {(result) => (
            <For each={result().findings} fallback={<p>No two of these notes are near copies.</p>}>
              {({ notes: [earlier, later], evidence }) => (
                <p class="warning">
                  <b>Consider.</b> {nameOf(result().notes, earlier)} and {nameOf(result().notes, later)} are near
                  copies. The same in both:{' '}
                  <QuoteList
                    id={`panel-${earlier}-${later}`}
                    note={{ text: result().notes[later]?.text ?? '', subject: '' }}
                    spans={evidence}
                    marked={false}
                  />
                  Give each reader a detail of their own talk.
                </p>
              )}
            </For>
          )}
        </Show>
      </div>
    </div>
  );
}

function nameOf(notes: readonly PanelNote[], index: number): string {
  const to = notes[index]?.to.trim();
  return `note ${index + 1}${to ? ` (${to})` : ''}`;
}
