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

/** Zones of so many visitors that they need no table. */
const US_ZONES = /^America\/(New_York|Chicago|Denver|Los_Angeles|Phoenix|Detroit)$/;

/**
 * All regions that have a calendar, by country name, each country before its parts.
 * Fetched on the first call. `none` is not among them: it is no place.
 */
export async function loadRegions(): Promise<readonly Region[]> {
  const { default: rows } = await import('./regions.json', { with: { type: 'json' } });
  return Object.entries<CountryRow>(rows)
    .sort(([, a], [, b]) => (fold(a.name) < fold(b.name) ? -1 : 1))
    .flatMap(([country, row]) => regionsOf(country, row));
}

/**
 * The regions that a query finds, best first; all of them for an empty query. Each word of the
 * query must begin a word of the region's name, of another name of it, or of its country's name, or
 * be its code. Case, accents and punctuation do not count.
 */
export function searchRegions(regions: readonly Region[], query: string): readonly Region[] {
  const wanted = fold(query);
  if (!wanted) return regions;
  const countries = new Map(regions.filter(isCountry).map((region) => [region.country, textOf(region)]));
  return regions
    .map((region) => ({ region, rank: rank(region, countries.get(region.country) ?? '', wanted) }))
    .filter((found) => found.rank < NOT_FOUND)
    .sort((a, b) => a.rank - b.rank)
    .map((found) => found.region);
}

/**
 * The country that a visitor is likely in: that of the time zone, else that of the language
 * (`en-IE`), else `US`. `none` for a country without a calendar.
 */
export async function guessRegion(language: string, timeZone: string): Promise<RegionId> {
  if (US_ZONES.test(timeZone)) return 'US';
  const [zones, regions] = await Promise.all([
    import('./time-zones.json', { with: { type: 'json' } }),
    import('./regions.json', { with: { type: 'json' } }),
  ]);
  const byZone = Object.entries<string>(zones.default).find(([, list]) => list.split(' ').includes(timeZone));
  const country = byZone?.[0] ?? /-([a-z]{2})\b/i.exec(language)?.[1]?.toUpperCase();
  if (!country) return 'US';
  return Object.hasOwn(regions.default, country) ? country : 'none';
}

function regionsOf(country: string, { name: countryName, also, inside = {} }: CountryRow): Region[] {
  const parts = Object.entries(inside).map(([inner, names]) => {
    const [name = '', ...others] = names.split('|');
    return { id: `${country}-${inner}`, name, also: others, country, countryName };
  });
  const nameOf = new Map(parts.map((part) => [part.id, part.name]));
  // a third level right after its state
  const place = ({ id, name }: Region) => fold(`${nameOf.get(id.slice(0, id.lastIndexOf('-'))) ?? ''} ${name}`);
  parts.sort((a, b) => (place(a) < place(b) ? -1 : 1));
  return [{ id: country, name: countryName, also: also?.split('|') ?? [], country, countryName }, ...parts];
}

const NOT_FOUND = 6;

/** 0 the very name or code, 1 and 2 the beginning of a name, 3 of its words, 4 with its country's; a half more for a part. */
function rank(region: Region, country: string, wanted: string): number {
  const names = foldedNames(region);
  const code = fold(region.id);
  const part = isCountry(region) ? 0 : 0.5;
  if (names.includes(wanted) || code === wanted) return part;
  if (names[0]?.startsWith(wanted)) return 1 + part;
  if (names.some((name) => name.startsWith(wanted))) return 2 + part;
  if (beginsAll(names.join(' '), wanted)) return 3 + part;
  return beginsAll(`${names.join(' ')} ${code} ${country}`, wanted) ? 4 + part : NOT_FOUND;
}

function isCountry({ id, country }: Region): boolean {
  return id === country;
}

function textOf(region: Region): string {
  return [fold(region.id), ...foldedNames(region)].join(' ');
}

/** Kept, since folding a name takes longer than comparing it and each key press compares all. */
const folded = /* @__PURE__ */ new WeakMap<Region, readonly string[]>();

function foldedNames(region: Region): readonly string[] {
  const names = folded.get(region) ?? [region.name, ...region.also].map(fold);
  folded.set(region, names);
  return names;
}

function beginsAll(text: string, wanted: string): boolean {
  const words = text.split(' ');
  return wanted.split(' ').every((part) => words.some((word) => word.startsWith(part)));
}

/** Lower case, without accents, each run of other signs one space. */
function fold(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replace(/\p{M}|['’.]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
