import { describe, expect, test } from 'vitest';
import { loadCalendar } from '../../src/lib/calendar/load-calendar.ts';
import { COUNTRY_FILES } from '../../src/lib/calendar/holidays/index.ts';

const REGION_ID = /^[A-Z]{2}(-[A-Z0-9]{1,3}(-[A-Z0-9]{1,7})?)?$/;
/** Spelled by date-holidays in another way, where ISO 3166-2 has no code. */
const NAMED = /^(CK-[A-Z][a-z]+|NZ-(CAN-Timaru|WTC-Buller))$/;

const files = await Promise.all(
  Object.entries(COUNTRY_FILES).map(async ([country, load]) => ({ country, file: (await load()).default })),
);
const regions = files.flatMap(({ country, file }) => [
  country,
  ...Object.keys(file.regions ?? {}).map((inner) => `${country}-${inner}`),
]);

test('there are about 200 countries and some 400 regions inside them', () => {
  expect(files.length).toBeGreaterThanOrEqual(200);
  expect(regions.length).toBeGreaterThanOrEqual(600);
});

describe('each region', () => {
  test.each(regions)('%s is spelled as ISO 3166 spells it, and has a sound calendar', async (region) => {
    expect(REGION_ID.test(region) || NAMED.test(region)).toBe(true);

    const calendar = await loadCalendar(region);
    expect(calendar.region).toBe(region);

    expect(calendar.weekend.length).toBeGreaterThanOrEqual(1);
    expect(calendar.weekend.length).toBeLessThanOrEqual(2);
    expect(calendar.weekend).toEqual([...new Set(calendar.weekend)].sort());
    for (const day of calendar.weekend) expect([1, 2, 3, 4, 5, 6, 7]).toContain(day);

    const dates = calendar.holidays.map((holiday) => holiday.date);
    expect(dates).toEqual([...new Set(dates)].sort());
    for (const { date, name } of calendar.holidays) {
      expect(new Date(`${date}T00:00Z`).toISOString().slice(0, 10)).toBe(date);
      expect(name.trim()).not.toBe('');
    }
    const years = new Set(dates.map((date) => Number(date.slice(0, 4))));
    expect([Math.min(...years), Math.max(...years)]).toEqual([calendar.from, calendar.to]);
    expect(years.size).toBe(calendar.to - calendar.from + 1);
    expect(calendar.from).toBeLessThanOrEqual(2025);
    expect(calendar.to).toBeGreaterThanOrEqual(2031);
    if (calendar.note !== undefined) expect(calendar.note).toMatch(/^[A-Z].*\.$/);
  });
});
