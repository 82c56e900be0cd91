import { createEffect, createSignal, untrack } from 'solid-js';
import Field, { describedBy } from './Field.tsx';

type Props = {
  readonly id: string;
  readonly label: string;
  readonly type: 'date' | 'time' | 'text' | 'number';
  readonly value: string;
  readonly onValue: (value: string) => void;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  /** Id of a `datalist` with suggestions. */
  readonly list?: string;
  readonly onFocus?: () => void;
  readonly onLeave?: () => void;
};

/** A year that is still being typed: 0002, 0020, 0202. */
const HALF_TYPED_YEAR = /^0/;

/**
 * One input of the platform's own, so that typing a date by hand works as well as a picker. What the browser cannot read
 * yet is an empty value, and what the person has typed of it stays in the field.
 */
export default function InputField(props: Props) {
  // Neither changes while the field stands.
  const { type, list } = untrack(() => props);
  let input!: HTMLInputElement;
  let told: string | undefined;
  const [unread, setUnread] = createSignal(false);
  const error = () => (unread() ? UNREAD[type] : props.error);

  const tell = () => {
    told = HALF_TYPED_YEAR.test(input.value) && type === 'date' ? '' : input.value;
    if (!input.validity.badInput) setUnread(false);
    props.onValue(told);
  };
  createEffect(() => {
    const { value } = props;
    if (value !== told) {
      input.value = value;
      told = value;
    }
  });

  return (
    <Field id={props.id} label={props.label} hint={props.hint} error={error()}>
      <input
        ref={input}
        id={props.id}
        type={type}
        list={list}
        min={type === 'date' ? '2000-01-01' : undefined}
        max={type === 'date' ? '2099-12-31' : undefined}
        autocomplete="off"
        aria-describedby={describedBy(props.id, props.hint, error())}
        aria-invalid={error() ? 'true' : undefined}
        onInput={tell}
        onBlur={() => {
          setUnread(input.validity.badInput);
          props.onLeave?.();
        }}
        onFocus={() => props.onFocus?.()}
      />
    </Field>
  );
}

const UNREAD = {
  date: 'This date is not complete, or does not exist.',
  time: 'This time is not complete.',
  number: 'This is not a number.',
  text: 'This cannot be read.',
} as const;
