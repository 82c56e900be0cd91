import { createEffect, createMemo, createSignal, For, on, Show } from 'solid-js';
import type { Region } from '../../lib/index.ts';
import { loadPlaceList, type PlaceList } from './place-list.ts';

type Props = {
  /** Names that need no list, by id. */
  readonly names: Readonly<Record<string, string>>;
  readonly region: string;
  /** What the person typed, and the same once they left the field; empty where they did not. */
  readonly typed: string;
  readonly left: string | null;
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
  const [failed, setFailed] = createSignal(false);
  const places = () => list()?.places ?? [];
  const idOf = (label: string): string | undefined => {
    const wanted = label.trim().toLowerCase();
    if (wanted === props.names['none']?.toLowerCase()) return 'none';
    return places().find((place) => labelOf(place).toLowerCase() === wanted)?.id;
  };
  const nameOf = (region: string): string => {
    const place = places().find(({ id }) => id === region);
    return place ? labelOf(place) : (props.names[region] ?? '');
  };
  const tellName = (region: string) => {
    const name = nameOf(region);
    if (name) props.onName(name);
  };
  /** What was typed and is no place, as far as can be told. */
  const unknown = () => (props.left && (list() ?? failed()) && !idOf(props.left) ? props.left : '');
  const near = createMemo(() => (unknown() && list()?.search(unknown()).slice(0, MOST_OFFERED)) || []);

  const load = async () => {
    if (list()) return;
    try {
      setList(await loadPlaceList());
      setFailed(false);
    } catch {
      setFailed(true);
    }
  };
  // Where it failed, the next key tries anew.
  createEffect(on([() => props.typed, () => props.left], () => void load()));
  createEffect(
    on([() => props.region, list], ([region], before) => {
      const isTold = before !== undefined && before[0] !== region;
      const typedId = idOf(props.typed);
      // What was typed and is no place stays.
      if (!props.typed || (isTold && typedId && typedId !== region)) tellName(region);
    }),
  );
  createEffect(
    on(
      () => props.left,
      (left) => {
        if (left === '') tellName(props.region);
      },
    ),
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
    const typed = unknown();
    const counted = nameOf(props.region);
    const offers = `There is no place called “${typed}”. Did you mean one of these?`;
    const problem = failed() ? NOT_LOADED : near().length ? offers : NO_SUCH_PLACE;
    props.onError(typed ? `${problem} Until then the plan counts with “${counted}”.` : failed() ? NOT_LOADED : '');
  });

  return (
    <>
      <datalist id="regions">
        <option value={props.names['none']} />
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
