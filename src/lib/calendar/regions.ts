import { compareText } from './compare-text.ts';
import { foldName } from './fold-name.ts';
import type { RegionId } from './work-calendar.ts';

/** A country, or a part of one, that has a calendar. */
export type Region = {
  readonly id: RegionId;
  /** In English where it has an English name; of a country the same as `countryName`. */
  readonly name: string;
  /** ISO 3166-1. */
  readonly country: string;
  readonly countryName: string;
  /** What else it is called: locally, or by custom ("UK", "Holland"). */
  readonly also: readonly string[];
};

/** A country in the generated `regions.json`: other names stand after a `|`. */
export type CountryRow = {
  readonly name: string;
  readonly also?: string;
  readonly inside?: Readonly<Record<string, string>>;
};

/**
 * All regions that have a calendar, by country name, each country before its parts.
 * Fetched on the first call. `none` is not among them: it is no place.
 */
export async function loadRegions(): Promise<readonly Region[]> {
  const { default: rows } = await import('./regions.json', { with: { type: 'json' } });
  return Object.entries<CountryRow>(rows)
    .sort(([, a], [, b]) => compareText(foldName(a.name), foldName(b.name)))
    .flatMap(([country, row]) => regionsOf(country, row));
}

function regionsOf(country: string, { name: countryName, also, inside = {} }: CountryRow): Region[] {
  const parts = Object.entries(inside).map(([inner, names]) => {
    // a split leaves at least one part
    const [name, ...others] = names.split('|') as [string, ...string[]];
    return { id: `${country}-${inner}`, name, also: others, country, countryName };
  });
  const nameOf = new Map(parts.map((part) => [part.id, part.name]));
  // a third level right after its state
  const place = ({ id, name }: Region) => foldName(`${nameOf.get(id.slice(0, id.lastIndexOf('-'))) ?? ''} ${name}`);
  parts.sort((a, b) => compareText(place(a), place(b)));
  return [{ id: country, name: countryName, also: also?.split('|') ?? [], country, countryName }, ...parts];
}
