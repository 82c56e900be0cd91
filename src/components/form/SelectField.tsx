import { createEffect, For } from 'solid-js';
import Field, { describedBy } from './Field.tsx';

export type Option = readonly [value: string, label: string];

type Props = {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly options: readonly Option[];
  readonly onValue: (value: string) => void;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
};

export default function SelectField(props: Props) {
  let select!: HTMLSelectElement;
  createEffect(() => {
    select.value = props.value;
  });
  return (
    <Field id={props.id} label={props.label} hint={props.hint} error={props.error}>
      <select
        ref={select}
        id={props.id}
        autocomplete="off"
        aria-describedby={describedBy(props.id, props.hint, props.error)}
        aria-invalid={props.error ? 'true' : undefined}
        onChange={({ currentTarget }) => {
          props.onValue(currentTarget.value);
        }}
      >
        <For each={props.options}>{([value, label]) => <option value={value}>{label}</option>}</For>
      </select>
    </Field>
  );
}
