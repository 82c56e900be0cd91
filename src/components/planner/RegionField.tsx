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
  /** The same when the field was left; empty while it is being typed in. */
  const [left, setLeft] = createSignal('');
  const [error, setError] = createSignal('');
  const [wantsList, setWantsList] = createSignal(false);
  const name = (label: string) => {
    setShown(label);
    setTyped('');
    setLeft('');
  };
  createEffect(
    on(
      () => props.form.region,
      (region) => {
        const label = NAMES[region];
        if (label === undefined) setWantsList(true);
        else name(label);
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
          name(label);
          setTyped(label);
        }}
      />
      <Show when={wantsList()}>
        <RegionList
          nowhere={NAMES['none'] ?? ''}
          region={props.form.region}
          typed={typed()}
          left={left()}
          onName={name}
          onRegion={(region) => {
            props.onChange({ region });
          }}
          onError={setError}
        />
      </Show>
    </>
  );
}
