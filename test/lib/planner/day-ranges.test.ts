import { describe, expect, test } from 'vitest';
import { daysOfRange, toDayRanges } from '../../../src/lib/planner/day-ranges.ts';

describe('single days as ranges', () => {
  test.each([
    { days: '', ranges: '', because: 'there are none' },
    { days: '2026-12-24', ranges: '2026-12-24..2026-12-24', because: 'one day begins and ends its range' },
    { days: '2026-12-31 2027-01-01', ranges: '2026-12-31..2027-01-01', because: 'over the end of a year' },
    {
      days: '2026-12-26 2026-12-24 2026-12-25 2026-12-24',
      ranges: '2026-12-24..2026-12-26',
      because: 'their order does not matter, nor that one is told twice',
    },
    {
      days: '2026-12-01 2026-12-02 2026-12-05 2026-12-06 2026-12-09 2026-12-10',
      ranges: '2026-12-01..2026-12-02 2026-12-05..2026-12-06 2026-12-09..2026-12-10',
      because: 'a day between parts them',
    },
  ])('"$days": "$ranges" ($because)', ({ days, ranges }) => {
    const found = toDayRanges(days.split(' ').filter((day) => day !== ''));
    expect(found.map(({ from, to }) => `${from}..${to}`).join(' ')).toBe(ranges);
  });
});

describe('the days of a range', () => {
  test('are all of them, both ends included', () => {
    expect(daysOfRange({ from: '2026-12-30', to: '2027-01-02' })).toEqual([
      '2026-12-30',
      '2026-12-31',
      '2027-01-01',
      '2027-01-02',
    ]);
    expect(daysOfRange({ from: '2026-12-24', to: '2026-12-24' })).toEqual(['2026-12-24']);
  });

  test('may be a whole year with its leap day, and no more', () => {
    expect(daysOfRange({ from: '2028-01-01', to: '2028-12-31' })).toHaveLength(366);
    expect(daysOfRange({ from: '2028-01-01', to: '2029-01-01' })).toBeNull();
  });

  test.each([
    { from: '2026-12-26', to: '2026-12-24', because: 'it runs backward' },
    { from: '2026-02-30', to: '2026-03-02', because: 'its first day is none' },
    { from: '2026-02-27', to: '2026-02-30', because: 'its last day is none' },
    { from: '2026-12-24T10:00', to: '2026-12-26', because: 'it begins at an hour' },
    { from: '2026-12-24', to: '2026-12-26T10:00', because: 'it ends at an hour' },
    { from: 'Christmas', to: '2026-12-26', because: 'it begins with a word' },
  ])('are none from $from to $to: $because', ({ from, to }) => {
    expect(daysOfRange({ from, to })).toBeNull();
  });
});
