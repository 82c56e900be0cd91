import { foldName } from './fold-name.ts';
import type { Region } from './regions.ts';

const NOT_FOUND = 6;

/** Its own name first. */
type Names = readonly [string, ...string[]];

/** Kept, since folding a name takes longer than comparing it and each key press compares all. */
const folded = /* @__PURE__ */ new WeakMap<Region, Names>();

/**
 * The regions that a query finds, best first; all of them for an empty query. Each word of the
 * query must begin a word of the region's name, of another name or code of it, or of its country's.
 * Case, accents and punctuation do not count.
 */
export function searchRegions(regions: readonly Region[], query: string): readonly Region[] {
  const wanted = foldName(query);
  if (!wanted) return regions;
  const countries = new Map(regions.filter(isCountry).map((region) => [region.country, textOf(region)]));
  return regions
    .map((region) => ({ region, rank: rank(region, countries.get(region.country) ?? '', wanted) }))
    .filter((found) => found.rank < NOT_FOUND)
    .sort((a, b) => a.rank - b.rank)
    .map((found) => found.region);
}

/** 0 the very name or code, 1 and 2 the beginning of a name, 3 of its words, 4 with its country's; a half more for a part. */
function rank(region: Region, country: string, wanted: string): number {
  const names = foldedNames(region);
  const code = foldName(region.id);
  const part = isCountry(region) ? 0 : 0.5;
  if (names.includes(wanted) || code === wanted) return part;
  if (names[0].startsWith(wanted)) return 1 + part;
  if (names.some((name) => name.startsWith(wanted))) return 2 + part;
  if (beginsAll(names.join(' '), wanted)) return 3 + part;
  return beginsAll(`${names.join(' ')} ${code} ${country}`, wanted) ? 4 + part : NOT_FOUND;
}

function isCountry({ id, country }: Region): boolean {
  return id === country;
}

function textOf(region: Region): string {
  return [foldName(region.id), ...foldedNames(region)].join(' ');
}

function foldedNames(region: Region): Names {
  const names: Names = folded.get(region) ?? [foldName(region.name), ...region.also.map(foldName)];
  folded.set(region, names);
  return names;
}

function beginsAll(text: string, wanted: string): boolean {
  const words = text.split(' ');
  return wanted.split(' ').every((part) => words.some((word) => word.startsWith(part)));
}
