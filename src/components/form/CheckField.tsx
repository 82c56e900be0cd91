import { createEffect } from 'solid-js';
import { Beneath, describedBy } from './Field.tsx';

type Props = {
  readonly id: string;
  readonly label: string;
  readonly checked: boolean;
  readonly onValue: (checked: boolean) => void;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
};

export default function CheckField(props: Props) {
  let input!: HTMLInputElement;
  createEffect(() => {
    input.checked = props.checked;
  });
  return (
    <div class="check">
      <input
        ref={input}
        id={props.id}
        type="checkbox"
        aria-describedby={describedBy(props.id, props.hint, props.error)}
        onChange={({ currentTarget }) => {
          props.onValue(currentTarget.checked);
        }}
      />
      <label for={props.id}>{props.label}</label>
      <Beneath {...props} />
    </div>
  );
}
