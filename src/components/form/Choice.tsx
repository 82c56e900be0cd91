import { For, type JSX } from 'solid-js';

type Props<Value extends string> = {
  /** Unique on the page: the radio buttons' name, and the beginning of their ids. */
  readonly id: string;
  readonly legend: JSX.Element;
  readonly options: readonly (readonly [value: Value, label: string])[];
  /** Absent where nothing is chosen yet. */
  readonly value: Value | undefined;
  readonly onValue: (value: Value) => void;
  /** Id of what explains the choice. */
  readonly describedBy?: string | undefined;
};

/** A few answers side by side, one of which holds: radio buttons, with all that the keyboard does to them. */
export default function Choice<Value extends string>(props: Props<Value>) {
  return (
    <fieldset class="choice" aria-describedby={props.describedBy}>
      <legend>{props.legend}</legend>
      <div class="segments">
        <For each={props.options}>
          {([value, label]) => (
            <label>
              <input
                type="radio"
                id={`${props.id}-${value}`}
                name={props.id}
                value={value}
                checked={props.value === value}
                onInput={() => {
                  props.onValue(value);
                }}
              />
              <span>{label}</span>
            </label>
          )}
        </For>
      </div>
    </fieldset>
  );
}
