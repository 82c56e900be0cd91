import { loadCalendar, loadRegions, LUNAR_NOTE, SHARED_NOTE, type Region, type WorkCalendar } from '../../lib/index.ts';

/** A place and its calendar. */
export type Place = Region & { readonly calendar: WorkCalendar };

let places: Promise<readonly Place[]> | undefined;

/** Every place there is, each country before its parts. Read once in a build. */
export function loadPlaces(): Promise<readonly Place[]> {
  places ??= loadRegions().then((regions) =>
    Promise.all(regions.map(async (region) => ({ ...region, calendar: await loadCalendar(region.id) }))),
  );
  return places;
}

export function isCountry({ id, country }: Region): boolean {
  return id === country;
}

/** Days off, as ISO weekdays, with the places that have them. Parts are named only where they differ from their country. */
export function groupByWeekend(
  all: readonly Place[],
): readonly { days: readonly number[]; names: readonly string[] }[] {
  const weekendOf = new Map(all.map(({ id, calendar }) => [id, calendar.weekend.join()]));
  const groups = new Map<string, { days: readonly number[]; names: string[] }>();
  for (const place of all) {
    const weekend = place.calendar.weekend.join();
    if (!isCountry(place) && weekendOf.get(place.country) === weekend) continue;
    const group = groups.get(weekend) ?? { days: place.calendar.weekend, names: [] };
    group.names.push(isCountry(place) ? place.name : `${place.name} (${place.countryName})`);
    groups.set(weekend, group);
  }
  return [...groups.values()].sort((a, b) => b.names.length - a.names.length);
}

/** What the list of each country lacks beyond what many lack; countries that lack the same stand together. */
export function ownGaps(all: readonly Place[]): readonly { note: string; names: readonly string[] }[] {
  const gaps = new Map<string, string[]>();
  for (const { name, calendar } of all.filter(isCountry)) {
    const note = (calendar.note ?? '').replace(LUNAR_NOTE, '').replace(SHARED_NOTE, '').trim();
    if (note) gaps.set(note, [...(gaps.get(note) ?? []), name]);
  }
  return [...gaps].map(([note, names]) => ({ note, names }));
}

/** The countries whose list has a note that many share. */
export function countriesWith(note: string, all: readonly Place[]): readonly string[] {
  return all.filter((place) => isCountry(place) && place.calendar.note?.includes(note)).map(({ name }) => name);
}
