import Holidays from 'date-holidays';
import type { CountryRow } from '../../src/lib/calendar/regions.ts';
import { regionPaths } from './public-holidays.ts';
import { ENGLISH_NAMES, OTHER_NAMES } from './region-names.ts';
import { timeZones } from './time-zones.ts';

const source = new Holidays();
const countryNames = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

/** The names of all regions, and the time zones of all countries. */
export function regionFiles(countries: readonly string[]): Map<string, string> {
  const rows = Object.fromEntries(countries.map((country) => [country, countryRow(country)]));
  return new Map([
    ['regions.json', `${JSON.stringify(rows, null, 2)}\n`],
    ['time-zones.json', `${JSON.stringify(timeZones(), null, 2)}\n`],
  ]);
}

function countryRow(country: string): CountryRow {
  const [top = [], ...inner] = regionPaths(country);
  const also = namesBeside(top);
  return {
    name: nameOf(top),
    ...(also && { also }),
    ...(inner.length > 0 && {
      inside: Object.fromEntries(
        inner.map((path) => {
          const others = namesBeside(path);
          return [path.slice(1).join('-'), others ? `${nameOf(path)}|${others}` : nameOf(path)];
        }),
      ),
    }),
  };
}

/** In English where there is such a name. At the third level with its state: `Augsburg, Bavaria`. */
function nameOf(path: readonly string[]): string {
  const [country = '', state, region] = path;
  const name = ENGLISH_NAMES[path.join('-')] ?? dataName(path, 'en');
  if (region) return `${name}, ${nameOf(path.slice(0, 2))}`;
  if (state) return name.replace(/^Canton of /, '');
  return (countryNames.of(country) ?? name).replace(/ SAR China$/, '');
}

/** What else it is called, there or by custom, `|` between. */
function namesBeside(path: readonly string[]): string {
  const name = nameOf(path);
  const languages = new Holidays(path[0] ?? '').getLanguages().filter((language) => !language.startsWith('en'));
  const local = languages.map((language) => dataName(path, language));
  const others = new Set(
    [...(OTHER_NAMES[path.join('-')] ?? []), ...local].map((other) => other.replace(/^(Kanton |Canton (de |d')?)/, '')),
  );
  return [...others].filter((other) => !name.split(', ').includes(other)).join('|');
}

function dataName([country = '', state, region]: readonly string[], language: string): string {
  if (state && region) return source.getRegions(country, state, language)[region] ?? region;
  return (state ? source.getStates(country, language)[state] : source.getCountries(language)[country]) ?? country;
}
