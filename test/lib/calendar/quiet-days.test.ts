import { describe, expect, test } from 'vitest';
import { firstCalmDay, workDays, type WorkDays } from '../../../src/lib/calendar/business-days.ts';
import { loadCalendar } from '../../../src/lib/calendar/load-calendar.ts';

const REGIONS = ['US', 'US-CA', 'US-NY', 'PR', 'GB-ENG', 'IN', 'AE', 'SA', 'none'] as const;
type Region = (typeof REGIONS)[number];

const calendars = await Promise.all(REGIONS.map(loadCalendar));
const date = (text: string) => Temporal.PlainDate.from(text);

function worked(region: Region, closedDays: readonly string[] = []): WorkDays {
  const calendar = calendars.find((each) => each.region === region);
  if (!calendar) throw new Error(region);
  return workDays(calendar, closedDays);
}

describe('quiet days', () => {
  test.each([
    { region: 'US', on: '2026-12-23', quiet: false, because: 'the day before Christmas Eve' },
    { region: 'US', on: '2026-12-24', quiet: true, because: 'Christmas Eve' },
    { region: 'US', on: '2026-12-25', quiet: false, because: 'a holiday is off, not quiet' },
    { region: 'US', on: '2026-12-26', quiet: false, because: 'a Saturday is off, not quiet' },
    { region: 'US', on: '2026-12-31', quiet: true, because: 'New Year’s Eve' },
    { region: 'US', on: '2027-01-01', quiet: false, because: 'New Year is off' },
    { region: 'US', on: '2027-01-04', quiet: false, because: 'work begins' },
    { region: 'US', on: '2026-11-27', quiet: true, because: 'the day after Thanksgiving' },
    { region: 'US', on: '2029-11-23', quiet: true, because: 'the earliest day after Thanksgiving there is' },
    { region: 'US', on: '2030-11-29', quiet: true, because: 'the latest' },
    { region: 'US', on: '2029-11-30', quiet: false, because: 'a fifth Friday' },
    { region: 'US-NY', on: '2026-11-27', quiet: true, because: 'the day after Thanksgiving in a state that works' },
    { region: 'US', on: '2026-11-20', quiet: false, because: 'a week before it' },
    { region: 'US', on: '2030-11-22', quiet: false, because: 'the Friday before Thanksgiving' },
    { region: 'US', on: '2026-11-25', quiet: false, because: 'the day before Thanksgiving' },
    { region: 'US', on: '2026-10-23', quiet: false, because: 'a fourth Friday of another month' },
    { region: 'US-CA', on: '2026-11-27', quiet: false, because: 'a holiday there' },
    { region: 'US-CA', on: '2026-12-24', quiet: true, because: 'a state has Christmas too' },
    { region: 'PR', on: '2026-11-27', quiet: false, because: 'not a state' },
    { region: 'GB-ENG', on: '2026-11-27', quiet: false, because: 'no Thanksgiving' },
    { region: 'GB-ENG', on: '2026-12-30', quiet: true, because: 'between the years' },
    { region: 'IN', on: '2026-12-24', quiet: true, because: 'Christmas Day is a holiday in India' },
    { region: 'IN', on: '2027-01-01', quiet: true, because: 'New Year is worked there, quietly' },
    { region: 'IN', on: '2032-01-01', quiet: true, because: 'the Christmas before it is known' },
    { region: 'IN', on: '2025-01-01', quiet: false, because: 'the Christmas before it is not' },
    { region: 'AE', on: '2026-12-24', quiet: false, because: 'Christmas Day is no holiday there' },
    { region: 'SA', on: '2026-12-28', quiet: false, because: 'nor there' },
    { region: 'none', on: '2026-12-28', quiet: false, because: 'nor without a region' },
    { region: 'US', on: '2033-12-28', quiet: false, because: 'past the data nothing is known' },
  ] as const)('$region, $on: $quiet ($because)', ({ region, on, quiet }) => {
    expect(worked(region).isQuiet(date(on))).toBe(quiet);
  });

  test('a closed day is not quiet', () => {
    expect(worked('US', ['2026-12-28']).isQuiet(date('2026-12-28'))).toBe(false);
  });
});

describe('the first calm day', () => {
  test.each([
    { from: '2026-11-24', to: '2026-11-24', because: 'the day itself' },
    { from: '2026-11-26', to: '2026-11-30', because: 'past Thanksgiving, the quiet Friday and the weekend' },
    { from: '2026-12-24', to: '2027-01-04', because: 'past the turn of the year' },
    { from: '2026-12-28', until: '2026-12-28', to: '2026-12-28', because: 'a quiet day will do up to a limit' },
    { from: '2026-12-25', until: '2026-12-30', to: '2026-12-28', because: 'but a holiday will not' },
    { from: '2026-12-28', until: '2026-12-27', to: '2027-01-04', because: 'past the limit it will not' },
  ])('from $from: $to ($because)', ({ from, until, to }) => {
    expect(firstCalmDay(date(from), worked('US'), until === undefined ? until : date(until)).toString()).toBe(to);
  });
});
