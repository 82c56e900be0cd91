import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { generate } from '../../scripts/build-holidays.ts';
import { COUNTRY_FILES } from '../../src/lib/calendar/holidays/index.ts';
import { loadRegions } from '../../src/lib/calendar/regions.ts';
import { CORRECTIONS } from '../../src/lib/calendar/corrections.ts';
import { NOTES } from '../../src/lib/calendar/notes.ts';
import { WEEKENDS } from '../../src/lib/calendar/weekends.ts';

const CALENDAR = join(import.meta.dirname, '../../src/lib/calendar');
const regions = await loadRegions();

describe('the committed files are what `npm run holidays` writes', () => {
  let fresh: Map<string, string>;
  beforeAll(() => {
    fresh = generate();
  }, 300_000);

  test('file by file', () => {
    const stale = [...fresh].filter(([path, text]) => isHoliday(path) && read(path) !== text).map(([path]) => path);
    expect(stale).toEqual([]);
  });

  test('and no file more', () => {
    const written = [...fresh.keys()].filter(isHoliday).sort();
    expect(
      readdirSync(join(CALENDAR, 'holidays'))
        .map((name) => `holidays/${name}`)
        .sort(),
    ).toEqual(written);
  });

  // names and zones come from Node's own tables, which a later Node may spell anew
  test('and the list of regions names the same ones', () => {
    const names = (text: string) => Object.keys(JSON.parse(text) as object);
    expect(names(read('regions.json'))).toEqual(names(fresh.get('regions.json') ?? '{}'));
    expect(names(read('time-zones.json')).length).toBeGreaterThan(200);
  });
});

test('the list of regions and the calendars agree', async () => {
  const loadable = await Promise.all(
    Object.entries(COUNTRY_FILES).map(async ([country, load]) => {
      const { regions: inside = {} } = (await load()).default;
      return [country, ...Object.keys(inside).map((part) => `${country}-${part}`)];
    }),
  );
  expect(regions.map((region) => region.id).sort()).toEqual(loadable.flat().sort());
});

test.each(regions)('$id has a name', ({ id, name, also, country, countryName }) => {
  expect(name.trim()).toBe(name);
  expect(name).not.toBe('');
  expect(countryName).not.toBe('');
  expect(id.split('-')[0]).toBe(country);
  for (const other of also) expect(other.trim()).not.toBe('');
});

test.each(CORRECTIONS)(
  'the correction of $regions says why, and who says so: $because',
  ({ because, source, regions: corrected }) => {
    expect(because).toMatch(/\.$/);
    expect(new URL(source).protocol).toBe('https:');
    for (const id of corrected) expect(regions.map((region) => region.id)).toContain(id);
  },
);

test.each(WEEKENDS)('the weekend of $region has a source', ({ region, source }) => {
  expect(new URL(source).protocol).toBe('https:');
  expect(regions.map(({ id }) => id)).toContain(region);
});

test.each(NOTES)('the note on $region is a sentence', ({ region, note }) => {
  expect(note).toMatch(/^[A-Z].*\.$/);
  expect(regions.map(({ id }) => id)).toContain(region);
});

test('the license credits the data and its sources', () => {
  const license = read('holidays/LICENSE');
  expect(license).toContain('https://creativecommons.org/licenses/by-sa/3.0/');
  expect(license).toContain('https://github.com/commenthol/date-holidays');
  expect(license).toContain('Changed:');
  expect(license.match(/^https:\/\/\S+$/gm)?.length).toBeGreaterThan(150);
});

function isHoliday(path: string): boolean {
  return path.startsWith('holidays/');
}

function read(path: string): string {
  return readFileSync(join(CALENDAR, path), 'utf8');
}
