import { createEffect, createSignal, For, on, Show } from 'solid-js';
import type { Region } from '../../lib/index.ts';
import { loadPlaceList, type PlaceList } from './place-list.ts';

type Props = {
  /** How no place is called. */
  readonly nowhere: string;
  readonly region: string;
  /** What the person typed, and the same once they left the field; empty where they did not. */
  readonly typed: string;
  readonly left: string;
  readonly onName: (label: string) => void;
  readonly onRegion: (region: string) => void;
  readonly onError: (error: string) => void;
};

/** The most places offered for a name that is none. */
const MOST_OFFERED = 5;

const NOT_LOADED = 'The list of places did not load. Check your connection and try again.';
const NO_SUCH_PLACE = 'There is no such place in the list. Try the country’s name in English.';

/** The names of all places, as suggestions to the field above it, and the nearest ones for a name that is none. */
export default function RegionList(props: Props) {
  const [list, setList] = createSignal<PlaceList>();
  const places = () => list()?.places ?? [];
  const near = () => (isKnown(props.left) ? [] : (list()?.search(props.left).slice(0, MOST_OFFERED) ?? []));
  const idOf = (label: string): string | undefined => {
    const wanted = label.trim().toLowerCase();
    if (wanted === props.nowhere.toLowerCase()) return 'none';
    return places().find((place) => labelOf(place).toLowerCase() === wanted)?.id;
  };
  const isKnown = (label: string) => label === '' || !list() || idOf(label) !== undefined;

  const load = async () => {
    if (list()) return;
    try {
      setList(await loadPlaceList());
    } catch {
      props.onError(NOT_LOADED);
    }
  };
  // Where it failed, the next key tries anew.
  createEffect(on([() => props.typed, () => props.left], () => void load()));
  createEffect(
    on([() => props.region, list], ([region], before) => {
      const place = places().find(({ id }) => id === region);
      const isTold = before !== undefined && before[0] !== region && idOf(props.typed) !== region;
      if (place && (isTold || !props.typed)) props.onName(labelOf(place));
    }),
  );
  createEffect(
    on(
      () => (props.typed ? idOf(props.typed) : undefined),
      (id) => {
        if (id) props.onRegion(id);
      },
    ),
  );
  createEffect(() => {
    if (!list()) return;
    const offers = `There is no place called “${props.left}”. Did you mean one of these?`;
    props.onError(isKnown(props.left) ? '' : near().length ? offers : NO_SUCH_PLACE);
  });

  return (
    <>
      <datalist id="regions">
        <option value={props.nowhere} />
        <For each={places()}>{(place) => <option value={labelOf(place)} />}</For>
      </datalist>
      <Show when={near().length}>
        <ul class="choices">
          <For each={near()}>
            {(place) => (
              <li>
                <button
                  type="button"
                  onClick={() => {
                    props.onRegion(place.id);
                    props.onName(labelOf(place));
                  }}
                >
                  {labelOf(place)}
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
