import { describe, expect, test } from 'vitest';
import {
  addBusinessDays,
  daysOffBetween,
  isBusinessDay,
  quietDaysBetween,
  subtractBusinessDays,
  workDays,
  type WorkDays,
} from '../../../src/lib/calendar/business-days.ts';
import { loadCalendar } from '../../../src/lib/calendar/load-calendar.ts';

const REGIONS = ['US', 'US-CA', 'GB-ENG', 'GB-SCT', 'DE-BY', 'IN', 'AE', 'IL', 'SA', 'IR', 'none'] as const;
type Region = (typeof REGIONS)[number];

const calendars = await Promise.all(REGIONS.map(loadCalendar));
const date = (text: string) => Temporal.PlainDate.from(text);

function worked(region: Region, closedDays: readonly string[] = []): WorkDays {
  const calendar = calendars.find((each) => each.region === region);
  if (!calendar) throw new Error(region);
  return workDays(calendar, closedDays);
}

type Count = { region: Region; from: string; n: number; to: string; because: string; closed?: readonly string[] };

test.each<Count>([
  { region: 'none', from: '2026-11-20', n: 1, to: '2026-11-23', because: 'over a weekend' },
  { region: 'none', from: '2026-11-21', n: 1, to: '2026-11-23', because: 'from a Saturday' },
  { region: 'none', from: '2026-11-22', n: 1, to: '2026-11-23', because: 'from a Sunday' },
  { region: 'none', from: '2026-11-23', n: 1, to: '2026-11-24', because: 'day 0 is not counted' },
  {
    region: 'none',
    from: '2026-12-24',
    n: 1,
    to: '2026-12-25',
    because: 'without a region Christmas is a day like another',
  },
  { region: 'none', from: '2026-11-20', n: 90, to: '2027-03-26', because: 'ninety days are eighteen weeks' },
  { region: 'US', from: '2026-11-25', n: 1, to: '2026-11-27', because: 'over Thanksgiving; the Friday is worked' },
  { region: 'US', from: '2026-11-20', n: 5, to: '2026-11-30', because: 'over Thanksgiving and two weekends' },
  { region: 'US', from: '2026-12-24', n: 1, to: '2026-12-28', because: 'over Christmas' },
  { region: 'US', from: '2026-12-24', n: 5, to: '2027-01-04', because: 'over Christmas and New Year' },
  {
    region: 'US',
    from: '2026-07-02',
    n: 1,
    to: '2026-07-06',
    because: 'the Fourth, a Saturday, is observed on Friday',
  },
  { region: 'US', from: '2027-07-02', n: 1, to: '2027-07-06', because: 'the Fourth, a Sunday, is observed on Monday' },
  {
    region: 'US',
    from: '2028-11-09',
    n: 1,
    to: '2028-11-13',
    because: 'Veterans Day, a Saturday, is observed on Friday',
  },
  {
    region: 'US-CA',
    from: '2026-11-25',
    n: 1,
    to: '2026-11-30',
    because: 'California has the day after Thanksgiving off',
  },
  {
    region: 'GB-ENG',
    from: '2026-05-22',
    n: 1,
    to: '2026-05-26',
    because: 'over a weekend and the Spring bank holiday',
  },
  { region: 'GB-ENG', from: '2026-05-23', n: 1, to: '2026-05-26', because: 'from a Saturday' },
  {
    region: 'GB-ENG',
    from: '2026-12-24',
    n: 1,
    to: '2026-12-29',
    because: 'Boxing Day, a Saturday, is observed on Monday',
  },
  {
    region: 'GB-ENG',
    from: '2027-12-24',
    n: 1,
    to: '2027-12-29',
    because: 'both days are observed, Monday and Tuesday',
  },
  { region: 'GB-ENG', from: '2026-04-02', n: 1, to: '2026-04-07', because: 'Good Friday and Easter Monday' },
  { region: 'GB-SCT', from: '2026-04-02', n: 1, to: '2026-04-06', because: 'Scotland works on Easter Monday' },
  {
    region: 'GB-SCT',
    from: '2026-12-31',
    n: 1,
    to: '2027-01-05',
    because: '2 January, a Saturday, is observed on Monday',
  },
  { region: 'DE-BY', from: '2026-06-03', n: 1, to: '2026-06-05', because: 'Corpus Christi' },
  { region: 'IN', from: '2026-08-14', n: 1, to: '2026-08-17', because: 'Independence Day falls on a Saturday' },
  { region: 'SA', from: '2026-11-19', n: 1, to: '2026-11-22', because: 'Friday and Saturday off, Sunday worked' },
  { region: 'SA', from: '2026-11-22', n: 5, to: '2026-11-29', because: 'a week from Sunday to Sunday' },
  { region: 'IL', from: '2026-11-19', n: 1, to: '2026-11-22', because: 'Friday and Saturday off there too' },
  { region: 'IR', from: '2026-11-26', n: 1, to: '2026-11-28', because: 'Friday alone is off' },
  { region: 'AE', from: '2026-11-20', n: 1, to: '2026-11-23', because: 'Saturday and Sunday off' },
  { region: 'AE', from: '2026-12-01', n: 1, to: '2026-12-04', because: 'over both National Days' },
  {
    region: 'US',
    from: '2026-12-01',
    n: 1,
    to: '2026-12-04',
    closed: ['2026-12-02', '2026-12-03'],
    because: 'closed days',
  },
  { region: 'US', from: '2033-12-23', n: 1, to: '2033-12-26', because: 'past the data only weekends are off' },
])('$region: $from + $n = $to ($because)', ({ region, from, n, to, closed }) => {
  expect(addBusinessDays(date(from), n, worked(region, closed)).toString()).toBe(to);
});

test.each<Count>([
  { region: 'none', from: '2026-11-23', n: 1, to: '2026-11-20', because: 'over a weekend' },
  { region: 'none', from: '2026-11-22', n: 1, to: '2026-11-20', because: 'from a Sunday' },
  { region: 'none', from: '2026-11-21', n: 1, to: '2026-11-20', because: 'from a Saturday' },
  { region: 'US', from: '2026-11-30', n: 2, to: '2026-11-25', because: 'over Thanksgiving' },
  { region: 'US', from: '2027-01-04', n: 1, to: '2026-12-31', because: 'over New Year' },
  { region: 'GB-ENG', from: '2026-12-29', n: 1, to: '2026-12-24', because: 'over Christmas and its substitute' },
  { region: 'SA', from: '2026-11-22', n: 1, to: '2026-11-19', because: 'over Friday and Saturday' },
  {
    region: 'US',
    from: '2026-12-04',
    n: 1,
    to: '2026-12-01',
    closed: ['2026-12-02', '2026-12-03'],
    because: 'closed days',
  },
])('$region: $from - $n = $to ($because)', ({ region, from, n, to, closed }) => {
  expect(subtractBusinessDays(date(from), n, worked(region, closed)).toString()).toBe(to);
});

describe('why a day is off', () => {
  test.each([
    { region: 'US', on: '2026-11-23', off: null, because: 'a Monday' },
    { region: 'US', on: '2026-11-22', off: { why: 'weekend' }, because: 'a Sunday' },
    {
      region: 'US',
      on: '2026-11-26',
      off: { why: 'holiday', name: 'Thanksgiving Day' },
      because: 'a holiday has its name',
    },
    { region: 'US', on: '2026-07-04', off: { why: 'weekend' }, because: 'a holiday on a weekend is weekend first' },
    { region: 'US', on: '2026-12-02', off: { why: 'closed' }, because: 'closed' },
    {
      region: 'US',
      on: '2026-12-25',
      off: { why: 'holiday', name: 'Christmas Day' },
      because: 'closed, but a holiday first',
    },
    { region: 'US', on: '2026-12-28', off: null, because: 'a quiet day is a business day' },
    { region: 'SA', on: '2026-11-22', off: null, because: 'Sunday is worked' },
    { region: 'SA', on: '2026-11-20', off: { why: 'weekend' }, because: 'Friday is not' },
  ] as const)('$region, $on: $because', ({ region, on, off }) => {
    const days = worked(region, ['2026-12-02', '2026-12-25']);
    expect(days.dayOff(date(on))).toEqual(off && { date: on, ...off });
    expect(isBusinessDay(date(on), days)).toBe(off === null);
  });
});

describe('what lies between two days', () => {
  const names = (days: readonly { date: string }[]) => days.map((day) => day.date.slice(5));

  test('days off, both ends left out', () => {
    expect(names(daysOffBetween(date('2026-11-21'), date('2026-11-29'), worked('US')))).toEqual([
      '11-22',
      '11-26',
      '11-28',
    ]);
    expect(daysOffBetween(date('2026-11-24'), date('2026-11-24'), worked('US'))).toEqual([]);
  });

  test('quiet days, the first day included', () => {
    const quiet = quietDaysBetween(date('2026-12-24'), date('2026-12-30'), worked('US'));
    expect(names(quiet)).toEqual(['12-24', '12-28', '12-29']);
    expect(quiet.map(({ why }) => why)).toEqual(['quiet', 'quiet', 'quiet']);
  });
});

test.each([
  { weekend: [6, 7], start: 1 },
  { weekend: [5, 6], start: 7 },
  { weekend: [6, 5], start: 7 },
  { weekend: [5], start: 1 },
  { weekend: [5, 7], start: 1 },
  { weekend: [4, 5, 6], start: 1 },
])('with weekend $weekend the week starts on weekday $start', ({ weekend, start }) => {
  expect(workDays({ region: 'ZZ', weekend, holidays: [], from: 2025, to: 2031 }).weekStart).toBe(start);
});

test('a weekend of all seven days is refused, of six it is not', () => {
  const calendar = { region: 'ZZ', weekend: [1, 2, 3, 4, 5, 6, 7], holidays: [], from: 2025, to: 2031 };
  expect(() => workDays(calendar)).toThrow(new TypeError('calendar: its weekend leaves no day to work on'));
  const sundays = workDays({ ...calendar, weekend: [1, 2, 3, 4, 5, 6] });
  expect(addBusinessDays(date('2026-11-22'), 1, sundays).toString()).toBe('2026-11-29');
});
