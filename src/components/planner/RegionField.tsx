import { createEffect, createSignal, on, Show } from 'solid-js';
import type { WorkCalendar } from '../../lib/index.ts';
import InputField from '../form/InputField.tsx';
import { later } from '../form/later.tsx';
import type { FieldsProps } from './fields-props.ts';

const RegionList = later(() => import('./RegionList.tsx'));

/** Places whose names need no list. */
const NAMES: Readonly<Record<string, string>> = { US: 'United States', none: 'Weekends only, no public holidays' };

/** Where the employer is: whose weekend and public holidays count. The list is fetched when the field is entered. */
export default function RegionField(props: FieldsProps & { readonly calendar: WorkCalendar | undefined }) {
  const [shown, setShown] = createSignal('');
  /** What the person typed; empty where the field shows a name of ours. */
  const [typed, setTyped] = createSignal('');
  /** The same when the field was left; `null` while it is being typed in. */
  const [left, setLeft] = createSignal<string | null>(null);
  const [error, setError] = createSignal('');
  const [wantsList, setWantsList] = createSignal(false);
  const show = (label: string, byHand = '') => {
    setShown(label);
    setTyped(byHand);
    setLeft(null);
  };
  createEffect(
    on(
      () => props.form.region,
      (region, before) => {
        // Another field's change leaves alone what stands in this one.
        if (region === before) return;
        const label = NAMES[region];
        if (label === undefined || typed()) setWantsList(true);
        else show(label);
      },
    ),
  );
  return (
    <>
      <InputField
        id="region"
        label="Where they work"
        type="text"
        list="regions"
        value={shown()}
        hint={props.calendar?.note ?? 'Country, state or province: its weekend and public holidays count.'}
        error={error() || props.errors.region}
        onFocus={() => setWantsList(true)}
        onLeave={() => setLeft(typed())}
        onValue={(label) => {
          show(label, label);
        }}
      />
      <Show when={wantsList()}>
        <RegionList
          names={NAMES}
          region={props.form.region}
          typed={typed()}
          left={left()}
          onName={show}
          onRegion={(id) => {
            props.onChange({ region: id });
          }}
          onError={setError}
        />
      </Show>
    </>
  );
}
