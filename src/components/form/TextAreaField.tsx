import { createEffect, onMount } from 'solid-js';
import Field, { describedBy } from './Field.tsx';

type Props = {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly rows: number;
  readonly onValue: (value: string) => void;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
};

/** Text of any length and direction, with the browser's own spelling check. What was typed before the page came alive is taken up. */
export default function TextAreaField(props: Props) {
  let area!: HTMLTextAreaElement;
  let told = '';
  const tell = () => {
    told = area.value;
    props.onValue(told);
  };
  onMount(() => {
    if (area.value !== '' && props.value === '') tell();
  });
  createEffect(() => {
    const { value } = props;
    if (value !== told) {
      area.value = value;
      told = value;
    }
  });
  return (
    <Field id={props.id} label={props.label} hint={props.hint} error={props.error}>
      <textarea
        ref={area}
        id={props.id}
        rows={props.rows}
        dir="auto"
        lang="en"
        spellcheck={true}
        autocomplete="off"
        aria-describedby={describedBy(props.id, props.hint, props.error)}
        aria-invalid={props.error ? 'true' : undefined}
        onInput={tell}
      />
    </Field>
  );
}
