import { describe, expect, test } from 'vitest';
import { compareText } from '../../../src/lib/calendar/compare-text.ts';
import { foldName } from '../../../src/lib/calendar/fold-name.ts';
import { guessRegion } from '../../../src/lib/calendar/guess-region.ts';
import { loadRegions, type Region } from '../../../src/lib/calendar/regions.ts';
import { searchRegions } from '../../../src/lib/calendar/search-regions.ts';

const regions = await loadRegions();
const ids = (found: readonly Region[]) => found.map((region) => region.id);

describe('the list', () => {
  test('has each country before its parts, by English name', () => {
    expect(regions[0]).toMatchObject({ id: 'AX', name: 'Åland Islands' });
    const germany = regions.filter((region) => region.country === 'DE').map((region) => region.name);
    expect(germany.slice(0, 4)).toEqual(['Germany', 'Baden-Württemberg', 'Bavaria', 'Augsburg, Bavaria']);
    expect(germany).toContain('North Rhine-Westphalia');
  });

  test('knows what else a place is called', () => {
    const alsoOf = (id: string) => regions.find((region) => region.id === id)?.also;
    expect(alsoOf('NL')).toContain('Holland');
    expect(alsoOf('DE-BY')).toContain('Bayern');
    expect(alsoOf('US-NY')).toEqual([]);
    expect(regions.filter(({ id, country, also }) => id === country && also.length === 0)).not.toEqual([]);
  });

  test('names the country of a part', () => {
    expect(regions.find((region) => region.id === 'GB-SCT')).toMatchObject({
      name: 'Scotland',
      country: 'GB',
      countryName: 'United Kingdom',
    });
  });
});

describe('searching', () => {
  test.each([
    { query: 'uk', first: 'GB', because: 'a common short name' },
    { query: 'U.S.A.', first: 'US', because: 'points do not count' },
    { query: 'england', first: 'GB-ENG', because: 'a part by its own name' },
    { query: 'holland', first: 'NL', because: 'the country before North Holland' },
    { query: 'emirates', first: 'AE', because: 'the last word of the name' },
    { query: 'korea', first: 'KR', because: 'its usual name' },
    { query: 'ZURICH', first: 'CH-ZH', because: 'case and accents do not count' },
    { query: 'deutschland', first: 'DE', because: 'its own name' },
    { query: 'bayern', first: 'DE-BY', because: 'its own name' },
    { query: '日本', first: 'JP', because: 'its own name, in its own letters' },
    { query: "cote d'ivoire", first: 'CI', because: 'a straight apostrophe for a curly one' },
    { query: 'ivory coast', first: 'CI', because: 'its English name of old' },
    { query: 'antigua and barbuda', first: 'AG', because: '"and" for the sign' },
    { query: 'georgia', first: 'GE', because: 'a country before a state of the same name' },
    { query: 'new york usa', first: 'US-NY', because: 'words of the part and of its country' },
    { query: 'gb-sct', first: 'GB-SCT', because: 'the very code' },
    { query: 'in', first: 'IN', because: 'a code before the beginnings of names' },
    { query: '  new   orleans ', first: 'US-LA-NO', because: 'spaces do not count' },
  ])('"$query" finds $first first: $because', ({ query, first }) => {
    expect(ids(searchRegions(regions, query))[0]).toBe(first);
  });

  test('a name that begins with the query comes before one that has it in the middle', () => {
    const found = ids(searchRegions(regions, 'guinea'));
    expect(found.slice(0, 2)).toEqual(['GN', 'GW']);
    expect(found).toContain('GQ');
  });

  test('an empty query leaves all, an unknown one none', () => {
    expect(searchRegions(regions, ' ')).toEqual(regions);
    expect(searchRegions(regions, 'atlantis')).toEqual([]);
    expect(searchRegions(regions, '%[(\\')).toEqual(regions);
  });
});

describe('the order of what is found', () => {
  const place = (id: string, name: string, ...also: string[]): Region => {
    const country = id.slice(0, 2);
    return { id, name, also, country, countryName: country };
  };
  /** From the worst match to the best. */
  const places = [
    place('XC-1', 'Peten'),
    place('XG', 'Nowhere'),
    place('XF-1', 'Big Gu'),
    place('XA', 'Papua Gu'),
    place('XE-1', 'East', 'Guso'),
    place('XB', 'North', 'Gulag'),
    place('XD-1', 'Gusland'),
    place('XC', 'Guatemala'),
    place('XZ', 'Isle', 'Gu'),
    place('GU', 'Zed'),
    place('XK', 'Bagu'),
  ];

  test('the very name or code, the own name’s beginning, another name’s, a word’s, and the country’s last', () => {
    expect(ids(searchRegions(places, 'gu'))).toEqual(['XZ', 'GU', 'XC', 'XD-1', 'XB', 'XE-1', 'XA', 'XF-1', 'XC-1']);
  });

  test('words of two names count together, before words of a name and a code', () => {
    const found = searchRegions([place('XI-1', 'Nice Alpha Beta'), place('XH', 'Alpha', 'Beta Gamma')], 'alpha beta');
    expect(ids(found)).toEqual(['XH', 'XI-1']);
    expect(ids(searchRegions([place('XJ-1', 'Alpha', 'Beta')], 'beta xj'))).toEqual(['XJ-1']);
  });

  test('a part is found by its country’s name, and without one by its own', () => {
    const part = place('XC-1', 'Peten');
    expect(ids(searchRegions([place('XC', 'Guatemala'), part], 'peten guat'))).toEqual(['XC-1']);
    expect(ids(searchRegions([part], 'pet'))).toEqual(['XC-1']);
    expect(searchRegions([part], 'guat')).toEqual([]);
  });
});

describe('a name as it is compared', () => {
  test.each([
    ['Côte d’Ivoire', 'cote divoire'],
    ['Antigua & Barbuda', 'antigua and barbuda'],
    ['St. Gallen – (city)', 'st gallen city'],
    ['  Åland ', 'aland'],
    ['日本', '日本'],
  ])('"%s" is "%s"', (name, folded) => {
    expect(foldName(name)).toBe(folded);
  });

  test.each([
    ['a', 'b', -1],
    ['b', 'a', 1],
    ['a', 'a', 0],
  ])('"%s" and "%s": %i', (a, b, order) => {
    expect(compareText(a, b)).toBe(order);
  });
});

describe('the likely region', () => {
  test.each([
    { language: 'en-US', timeZone: 'America/New_York', region: 'US', because: 'the time zone' },
    { language: 'en-US', timeZone: 'America/Boise', region: 'US', because: 'a small zone' },
    { language: 'en-US', timeZone: 'Europe/London', region: 'GB', because: 'the time zone before the language' },
    { language: 'en', timeZone: 'Asia/Kolkata', region: 'IN', because: 'the name of IANA' },
    { language: 'en', timeZone: 'Asia/Calcutta', region: 'IN', because: 'the name that some browsers report' },
    { language: 'de-AT', timeZone: 'UTC', region: 'AT', because: 'the language, where the zone is nowhere' },
    { language: 'zh-Hant-TW', timeZone: '', region: 'TW', because: 'a language with its script' },
    { language: 'es-419', timeZone: 'Etc/UTC', region: 'US', because: 'no country in either' },
    { language: '', timeZone: '', region: 'US', because: 'nothing known' },
    { language: 'en-US', timeZone: 'Asia/Qatar', region: 'none', because: 'a country without a calendar' },
  ])('$language in $timeZone: $region ($because)', async ({ language, timeZone, region }) => {
    expect(await guessRegion(language, timeZone)).toBe(region);
  });
});
