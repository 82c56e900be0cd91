import { createSignal, onMount } from 'solid-js';
import InputField from '../form/InputField.tsx';
import type { StoreProblem } from './plan-store.ts';
import { STORE_WORDS } from './problem-words.ts';

const ID = 'new-name';

/** A new name for a plan; what is wrong with it stands beside the field. */
export default function RenameForm(props: {
  readonly name: string;
  readonly onRename: (to: string) => Promise<StoreProblem | null>;
  readonly onCancel: () => void;
}) {
  const [name, setName] = createSignal('');
  const [error, setError] = createSignal('');
  const focus = () => document.getElementById(ID)?.focus();
  onMount(() => {
    setName(props.name);
    focus();
  });
  const submit = async () => {
    const problem = await props.onRename(name());
    if (!problem) return;
    setError(STORE_WORDS[problem]);
    focus();
  };
  return (
    <form
      class="rename"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <InputField
        id={ID}
        label={`New name for “${props.name}”`}
        type="text"
        value={name()}
        onValue={setName}
        error={error()}
      />
      <div class="actions">
        <button type="submit">Save the name</button>
        <button type="button" class="line" onClick={() => props.onCancel()}>
          Cancel
        </button>
      </div>
    </form>
  );
}
