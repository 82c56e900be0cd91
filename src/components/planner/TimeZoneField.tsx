import { createSignal, For } from 'solid-js';
import InputField from '../form/InputField.tsx';
import type { FieldsProps } from './fields-props.ts';

/** The employer's time zone, the visitor's own at first; the list is made when the field is entered. */
export default function TimeZoneField(props: FieldsProps) {
  const [zones, setZones] = createSignal<readonly string[]>([]);
  const [emptied, setEmptied] = createSignal(false);
  return (
    <>
      <InputField
        id="timeZone"
        label="Time zone there"
        type="text"
        list="time-zones"
        value={props.form.timeZone}
        hint="Yours, unless they are elsewhere."
        error={props.errors.timeZone ?? (emptied() ? 'Enter a time zone, such as America/New_York.' : undefined)}
        onFocus={() => {
          if (zones().length === 0) setZones(Intl.supportedValuesOf('timeZone'));
        }}
        onValue={(timeZone) => {
          setEmptied(timeZone === '');
          props.onChange({ timeZone });
        }}
      />
      <datalist id="time-zones">
        <For each={zones()}>{(zone) => <option value={zone} />}</For>
      </datalist>
    </>
  );
}
