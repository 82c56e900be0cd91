import { describe, expect, test } from 'vitest';
import { endOfFirstWeek, loadCalendar, nextBusinessDay, type WorkCalendar } from '../../../src/lib/index.ts';

const unitedStates = await loadCalendar('US');
const weekendOf = (...weekend: readonly number[]): WorkCalendar => ({
  ...{ region: 'ZZ', holidays: [], from: 2025, to: 2031 },
  weekend,
});

/** Every day of a month. */
function wholeMonth(month: string): readonly string[] {
  const { daysInMonth } = Temporal.PlainYearMonth.from(month);
  return Array.from({ length: daysInMonth }, (_, index) => `${month}-${String(index + 1).padStart(2, '0')}`);
}

describe('the last business day of “the first week of” a month', () => {
  test.each([
    { month: '2026-12', on: '2026-12-04', because: 'it begins on a Tuesday' },
    { month: '2027-01', on: '2027-01-08', because: 'New Year is a Friday: one day is no week' },
    {
      month: '2026-07',
      on: '2026-07-10',
      because: 'a Wednesday, but Friday the 3rd is a day off: two days are no week',
    },
    { month: '2026-04', on: '2026-04-03', because: 'a Wednesday: three days are a week' },
    { month: '2026-10', on: '2026-10-09', because: 'a Thursday: two days are no week' },
    { month: '2026-06', on: '2026-06-05', because: 'a Monday' },
    { month: '2026-11', on: '2026-11-06', because: 'a Sunday, of the week before' },
    { month: '2026-08', on: '2026-08-07', because: 'a Saturday, of the week before' },
  ])('$month: $on ($because)', ({ month, on }) => {
    expect(endOfFirstWeek(month, unitedStates, [])).toBe(on);
  });

  test('a week runs from Sunday to Saturday where Friday and Saturday are off', () => {
    expect(endOfFirstWeek('2026-11', weekendOf(5, 6), [])).toBe('2026-11-05');
    expect(endOfFirstWeek('2026-10', weekendOf(5, 6), [])).toBe('2026-10-08');
  });

  test('and from Monday to Sunday where Sunday alone is off', () => {
    expect(endOfFirstWeek('2026-10', weekendOf(7), [])).toBe('2026-10-03');
  });

  test('days on which that employer is closed do not count', () => {
    expect(endOfFirstWeek('2026-12', unitedStates, ['2026-12-04'])).toBe('2026-12-03');
    expect(endOfFirstWeek('2026-12', unitedStates, ['2026-12-03', '2026-12-04'])).toBe('2026-12-11');
  });

  test('of a month that is closed throughout, it is the last day', () => {
    expect(endOfFirstWeek('2026-12', unitedStates, wholeMonth('2026-12'))).toBe('2026-12-31');
    expect(endOfFirstWeek('2027-02', unitedStates, wholeMonth('2027-02'))).toBe('2027-02-28');
  });

  test('the last week of a month can be its first', () => {
    const closed = wholeMonth('2026-11').filter((day) => day < '2026-11-23');
    expect(endOfFirstWeek('2026-11', weekendOf(6, 7), closed)).toBe('2026-11-27');
  });
});

describe('the next business day', () => {
  test.each([
    { from: '2026-11-20', on: '2026-11-23', because: 'over a weekend' },
    { from: '2026-11-21', on: '2026-11-23', because: 'from a Saturday' },
    { from: '2026-11-25', on: '2026-11-27', because: 'over Thanksgiving' },
  ])('after $from: $on ($because)', ({ from, on }) => {
    expect(nextBusinessDay(from, unitedStates, [])).toBe(on);
  });

  test('is none on which that employer is closed', () => {
    expect(nextBusinessDay('2026-11-20', unitedStates, ['2026-11-23'])).toBe('2026-11-24');
  });
});
