import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import {
  addBusinessDays,
  daysOffBetween,
  subtractBusinessDays,
  workDays,
} from '../../../src/lib/calendar/business-days.ts';
import { loadCalendar } from '../../../src/lib/calendar/load-calendar.ts';
import { plainCalendar, toDate, toDay } from '../planner/plain-calendar.ts';

// many cases, on a machine that may be busy
vi.setConfig({ testTimeout: 60_000 });

const REGIONS = ['US', 'US-CA', 'GB-ENG', 'GB-SCT', 'DE-BY-KATH', 'IN', 'JP', 'AE', 'IL', 'SA', 'IR', 'BN', 'none'];
const calendars = await Promise.all(REGIONS.map(loadCalendar));

const anyCalendar = fc.constantFrom(...calendars);
const anyDay = fc.integer({ min: toDay('2024-11-01'), max: toDay('2032-02-28') });
const anyCount = fc.integer({ min: 1, max: 25 });
/** Days closed, as distances from the day counted from. */
const anyClosed = fc.array(fc.integer({ min: -40, max: 40 }), { maxLength: 15 });

const inSomeWorkplace = fc
  .record({ calendar: anyCalendar, day: anyDay, n: anyCount, closed: anyClosed })
  .map(({ calendar, day, n, closed }) => {
    const closedDays = closed.map((distance) => toDate(day + distance));
    const from = Temporal.PlainDate.from(toDate(day));
    return { day, n, from, days: workDays(calendar, closedDays), plain: plainCalendar(calendar, closedDays) };
  });

const check = (holds: (workplace: typeof inSomeWorkplace extends fc.Arbitrary<infer W> ? W : never) => void): void => {
  fc.assert(fc.property(inSomeWorkplace, holds), { seed: 20_261_120, numRuns: 500 });
};

test('counting forward agrees with going day by day', () => {
  check(({ day, n, from, days, plain }) => {
    expect(addBusinessDays(from, n, days).toString()).toBe(toDate(plain.after(day, n)));
  });
});

test('counting back agrees with going day by day', () => {
  check(({ day, n, from, days, plain }) => {
    expect(subtractBusinessDays(from, n, days).toString()).toBe(toDate(plain.before(day, n)));
  });
});

test('a day is quiet, or off, where going day by day says so', () => {
  check(({ day, from, days, plain }) => {
    expect(days.isQuiet(from)).toBe(plain.isQuiet(day));
    expect(days.dayOff(from) === null).toBe(plain.isBusinessDay(day));
  });
});

test('from a business day, back and forth leads home', () => {
  check(({ n, from, days }) => {
    const start = addBusinessDays(from, 1, days);
    expect(subtractBusinessDays(addBusinessDays(start, n, days), n, days).toString()).toBe(start.toString());
  });
});

test('the days between are either counted or named as off', () => {
  check(({ n, from, days }) => {
    const to = addBusinessDays(from, n, days);
    const between = from.until(to).days - 1;
    expect(daysOffBetween(from, to, days)).toHaveLength(between - (n - 1));
  });
});

test('counting in two goes is counting in one', () => {
  check(({ n, from, days }) => {
    const inOne = addBusinessDays(from, n + 3, days);
    expect(addBusinessDays(addBusinessDays(from, n, days), 3, days).toString()).toBe(inOne.toString());
  });
});
