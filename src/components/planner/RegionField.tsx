import { createEffect, createSignal, For, on, Show } from 'solid-js';
import type { Region } from '../../lib/index.ts';
import type { PlaceList } from './place-list.ts';
import InputField from '../form/InputField.tsx';
import type { FieldsProps } from './fields-props.ts';

const NOWHERE = 'Weekends only, no public holidays';

/** Where the employer is: whose weekend and public holidays count. The list is fetched when the field is entered. */
export default function RegionField(props: FieldsProps & { readonly note: string | undefined }) {
  const [list, setList] = createSignal<PlaceList>();
  const regions = () => list()?.places ?? [];
  const [typed, setTyped] = createSignal('');
  const [failed, setFailed] = createSignal(false);
  const labels = () => [NOWHERE, ...regions().map(labelOf)];
  const [left, setLeft] = createSignal('');
  const known = () => regions().length === 0 || left() === '' || idOf(left(), regions()) !== undefined;
  const near = () => (known() ? [] : (list()?.search(left()).slice(0, 5) ?? []));

  const load = async () => {
    if (regions().length > 0) return;
    try {
      setList(await (await import('./place-list.ts')).loadPlaceList());
      setFailed(false);
    } catch {
      setFailed(true);
    }
  };
  const choose = (label: string) => {
    setTyped(label);
    setLeft('');
    const id = idOf(label, regions());
    if (id) props.onChange({ region: id });
  };
  createEffect(
    on(
      () => props.form.region,
      async (region) => {
        if (region === 'none') return setTyped(NOWHERE);
        if (region === 'US') return setTyped('United States');
        await load();
        if (props.form.region === region)
          setTyped(
            regions()
              .filter(({ id }) => id === region)
              .map(labelOf)[0] ?? region,
          );
        return undefined;
      },
    ),
  );
  const error = () => {
    if (failed()) return 'The list of places did not load. Check your connection and try again.';
    if (known()) return props.errors.region;
    return near().length
      ? `There is no place called “${left()}”. Did you mean one of these?`
      : 'There is no such place in the list. Try the country’s name in English.';
  };

  return (
    <>
      <InputField
        id="region"
        label="Where they work"
        type="text"
        list="regions"
        value={typed()}
        hint={props.note ?? 'Country, state or province: its weekend and public holidays count.'}
        error={error()}
        onFocus={() => void load()}
        onLeave={() => setLeft(typed())}
        onValue={choose}
      />
      <datalist id="regions">
        <For each={labels()}>{(label) => <option value={label} />}</For>
      </datalist>
      <Show when={near().length}>
        <ul class="choices">
          <For each={near()}>
            {(region) => (
              <li>
                <button
                  type="button"
                  onClick={() => {
                    choose(labelOf(region));
                  }}
                >
                  {labelOf(region)}
                </button>
              </li>
            )}
          </For>
        </ul>
      </Show>
    </>
  );
}

function labelOf({ name, id, country, countryName }: Region): string {
  return id === country ? countryName : `${name}, ${countryName}`;
}

function idOf(label: string, regions: readonly Region[]): string | undefined {
  const wanted = label.trim().toLowerCase();
  if (wanted === NOWHERE.toLowerCase()) return 'none';
  return regions.find((region) => labelOf(region).toLowerCase() === wanted)?.id;
}
