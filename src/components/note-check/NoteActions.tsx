import { createSignal, Show } from 'solid-js';
import CheckField from '../form/CheckField.tsx';
import type { createKept } from './create-kept.ts';
import { mailAddress } from './mail-address.ts';
import type { NoteForm } from './note-form.ts';
import type { Texts } from './texts.ts';

type Props = {
  readonly form: NoteForm;
  readonly texts: Texts;
  readonly onCopy: ((text: string) => Promise<void>) | undefined;
  readonly kept: ReturnType<typeof createKept>;
  readonly canUndo: boolean;
  readonly onClear: () => void;
  readonly onUndo: () => void;
};

/** Taking the note along, keeping it, and leaving nothing behind. */
export default function NoteActions(props: Props) {
  const [said, setSaid] = createSignal('');
  const address = () => mailAddress(props.form.subject, props.form.text);
  const hasText = () => props.form.text.trim() !== '';
  const copy = async () => {
    try {
      await props.onCopy?.(props.form.text);
      setSaid(props.texts.says.copied);
    } catch {
      setSaid(props.texts.says.notCopied);
    }
  };
  return (
    <>
      <CheckField
        id="keep"
        label="Keep note and answers on this device"
        hint={props.texts.hints.keep}
        checked={props.kept.isKept()}
        error={props.kept.error()}
        onValue={props.kept.keep}
      />
      <div class="actions">
        <Show when={hasText()}>
          <button type="button" onClick={() => void copy()}>
            Copy the note
          </button>
          <Show when={props.form.medium === 'email' && address()}>
            {(href) => (
              <a class="button line" href={href()}>
                Open in mail program
              </a>
            )}
          </Show>
        </Show>
        <button
          type="button"
          class="line"
          onClick={() => {
            props.onClear();
            setSaid(props.texts.says.cleared);
          }}
        >
          Clear everything
        </button>
        <Show when={props.canUndo}>
          <button
            type="button"
            class="line"
            onClick={() => {
              props.onUndo();
              setSaid('');
            }}
          >
            Undo clearing
          </button>
        </Show>
        <Show when={hasText() && props.form.medium === 'email' && !address()}>
          <p class="hint">{props.texts.says.tooLongToMail}</p>
        </Show>
        <p role="status">{said()}</p>
      </div>
    </>
  );
}
