import { describe, expect, test } from 'vitest';
import { loadCalendar } from '../../../src/lib/calendar/load-calendar.ts';

test('region none has Saturday and Sunday, no holidays, and all years', async () => {
  expect(await loadCalendar('none')).toEqual({ region: 'none', weekend: [6, 7], holidays: [], from: 2000, to: 2099 });
});

test.each([
  '',
  'XX',
  'us',
  'US-',
  'US-XX',
  'DE-BY-',
  'DE-BY-XX',
  'DE-KATH',
  'none-X',
  'constructor',
  'US-constructor',
  '__proto__',
])('rejects the unknown region "%s" by name', async (region) => {
  await expect(loadCalendar(region)).rejects.toThrow(
    new RangeError(`There is no calendar for the region "${region}".`),
  );
});

describe('weekends', () => {
  test.each([
    { region: 'US', weekend: [6, 7] },
    { region: 'AE', weekend: [6, 7] },
    { region: 'IN', weekend: [6, 7] },
    { region: 'EG', weekend: [5, 6] },
    { region: 'IL', weekend: [5, 6] },
    { region: 'SA', weekend: [5, 6] },
    { region: 'IR', weekend: [5] },
    { region: 'BN', weekend: [5, 7] },
    { region: 'MY', weekend: [6, 7] },
    { region: 'MY-03', weekend: [5, 6] },
  ])('of $region: $weekend', async ({ region, weekend }) => {
    expect((await loadCalendar(region)).weekend).toEqual(weekend);
  });
});

describe('a region inside a country', () => {
  test('adds its own days to those of the country, and a third level to those of its state', async () => {
    const [germany, bavaria, catholic] = await Promise.all(['DE', 'DE-BY', 'DE-BY-KATH'].map(datesOf));
    expect(germany).not.toContain('2026-01-06');
    expect(bavaria).toContain('2026-01-06');
    expect(bavaria).not.toContain('2026-08-15');
    expect(catholic).toEqual([...(bavaria ?? []), ...assumptions()].sort());
  });

  test('leaves out a day of the country that it does not keep', async () => {
    expect(await datesOf('GB')).toContain('2026-04-06');
    expect(await datesOf('GB-SCT')).not.toContain('2026-04-06');
  });

  test('has its own names for shared dates', async () => {
    const { holidays } = await loadCalendar('US-CA');
    expect(holidays.find((day) => day.date === '2026-02-16')?.name).toBe("Presidents' Day");
  });
});

describe('days off for a part of the day', () => {
  test.each([
    { region: 'DE', date: '2026-12-24', because: 'from 14:00' },
    { region: 'GT', date: '2026-12-24', because: 'from noon' },
    { region: 'FO', date: '2026-06-05', because: 'from noon' },
    { region: 'CN', date: '2026-05-04', because: 'half a day, for the young' },
  ])('$region $date is not listed ($because)', async ({ region, date }) => {
    expect(await datesOf(region)).not.toContain(date);
  });
});

describe('holidays of several days', () => {
  test('are listed day by day', async () => {
    expect(await datesOf('SA')).toEqual(
      expect.arrayContaining(['2026-05-26', '2026-05-27', '2026-05-28', '2026-05-29']),
    );
  });

  test('without the half day at the end', async () => {
    // Turkey: 3.5 days, the half one on the eve
    const { holidays } = await loadCalendar('TR');
    const eid = holidays.filter((day) => day.name.includes('Ramadan') && day.date.startsWith('2026'));
    expect(eid.map((day) => day.date)).toEqual(['2026-03-20', '2026-03-21', '2026-03-22']);
  });
});

describe('notes', () => {
  test.each([
    { region: 'IN', says: 'Incomplete' },
    { region: 'EG', says: 'estimates' },
    { region: 'DE', says: 'choose' },
    { region: 'DE-BY', says: 'choose' },
  ])('$region: $says', async ({ region, says }) => {
    expect((await loadCalendar(region)).note).toContain(says);
  });

  test.each(['GB-ENG', 'DE-BY-KATH', 'FR-57', 'none'])('%s: nothing is lacking', async (region) => {
    expect(await loadCalendar(region)).not.toHaveProperty('note');
  });
});

async function datesOf(region: string): Promise<string[]> {
  return (await loadCalendar(region)).holidays.map((day) => day.date);
}

function assumptions(): string[] {
  return [2025, 2026, 2027, 2028, 2029, 2030, 2031].map((year) => `${year}-08-15`);
}
