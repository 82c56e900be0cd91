import { describe, expect, test } from 'vitest';
import type { AnswerPromise } from '../../../src/lib/index.ts';
import { everyDay, FRIDAY_AND_SATURDAY, idsOf, plan, stepOf } from './planning.ts';

const wholeDecember = everyDay('2026-12-01', '2026-12-31');

describe('what they said, counted from the interview on Friday 20 November 2026', () => {
  test.each<{ promise: AnswerPromise; on: string | null; because: string }>([
    { promise: { kind: 'none' }, on: null, because: 'nothing was named' },
    { promise: { kind: 'date', date: '2026-12-04' }, on: '2026-12-04', because: 'that date' },
    { promise: { kind: 'date', date: '2026-12-06' }, on: '2026-12-06', because: 'that date, though a Sunday' },
    { promise: { kind: 'within', count: 1, unit: 'days' }, on: '2026-11-21', because: 'calendar days, a Saturday too' },
    { promise: { kind: 'within', count: 90, unit: 'days' }, on: '2027-02-18', because: 'the most there may be' },
    { promise: { kind: 'within', count: 4, unit: 'business-days' }, on: '2026-11-27', because: 'past Thanksgiving' },
    { promise: { kind: 'within', count: 2, unit: 'weeks' }, on: '2026-12-04', because: 'fourteen days' },
    { promise: { kind: 'within', count: 1, unit: 'months' }, on: '2026-12-20', because: 'the same day of next month' },
    { promise: { kind: 'weekday', weekday: 5 }, on: '2026-11-27', because: 'strictly after a Friday, the next Friday' },
    { promise: { kind: 'weekday', weekday: 4 }, on: '2026-11-26', because: 'a weekday may be a holiday' },
    { promise: { kind: 'period', part: 'early', of: 'next-week' }, on: '2026-11-24', because: 'its 2nd business day' },
    { promise: { kind: 'period', part: 'middle', of: 'next-week' }, on: '2026-11-25', because: 'its 3rd business day' },
    { promise: { kind: 'period', part: 'end', of: 'next-week' }, on: '2026-11-27', because: 'its last business day' },
    { promise: { kind: 'period', part: 'early', of: 'this-week' }, on: '2026-11-24', because: 'this Tuesday is gone' },
    { promise: { kind: 'period', part: 'end', of: 'this-week' }, on: '2026-11-20', because: 'said on the very day' },
    { promise: { kind: 'period', part: 'early', of: 'this-month' }, on: '2026-12-07', because: '6 November is gone' },
    { promise: { kind: 'period', part: 'middle', of: 'this-month' }, on: '2026-12-15', because: 'the 15th is gone' },
    { promise: { kind: 'period', part: 'end', of: 'this-month' }, on: '2026-11-30', because: 'its last business day' },
    { promise: { kind: 'period', part: 'early', of: 'next-month' }, on: '2026-12-07', because: 'its 5th business day' },
    {
      promise: { kind: 'period', part: 'middle', of: 'next-month' },
      on: '2026-12-15',
      because: 'a business day itself',
    },
    { promise: { kind: 'period', part: 'end', of: 'next-month' }, on: '2026-12-31', because: 'quiet days count' },
  ])('$promise is $on ($because)', ({ promise, on }) => {
    expect(plan({ promise }).promise).toEqual({ on, readings: on === null ? [] : [on], ambiguous: false });
  });
});

describe('counted from the day they said it', () => {
  test.each<{ promise: AnswerPromise; on: string; because: string }>([
    { promise: { kind: 'within', count: 5, unit: 'days', saidOn: '2026-11-24' }, on: '2026-11-29', because: 'days' },
    {
      promise: { kind: 'within', count: 1, unit: 'months', saidOn: '2027-01-31' },
      on: '2027-02-28',
      because: 'clamped',
    },
    {
      promise: { kind: 'within', count: 1, unit: 'months', saidOn: '2028-01-31' },
      on: '2028-02-29',
      because: 'leap year',
    },
    {
      promise: { kind: 'within', count: 3, unit: 'weeks', saidOn: '2026-11-02' },
      on: '2026-11-23',
      because: 'said before',
    },
    {
      promise: { kind: 'within', count: 2, unit: 'business-days', saidOn: '2026-12-24' },
      on: '2026-12-29',
      because: 'over Christmas',
    },
    { promise: { kind: 'weekday', weekday: 5, saidOn: '2026-12-01' }, on: '2026-12-04', because: 'three days to work' },
    {
      promise: { kind: 'period', part: 'middle', of: 'this-week', saidOn: '2026-12-02' },
      on: '2026-12-02',
      because: 'that day',
    },
    {
      promise: { kind: 'period', part: 'early', of: 'this-week', saidOn: '2026-12-02' },
      on: '2026-12-08',
      because: 'Tuesday gone',
    },
    {
      promise: { kind: 'period', part: 'early', of: 'next-week', saidOn: '2026-11-22' },
      on: '2026-11-24',
      because: 'a Sunday ends its week',
    },
    {
      promise: { kind: 'period', part: 'middle', of: 'this-month', saidOn: '2026-12-01' },
      on: '2026-12-15',
      because: 'ahead',
    },
    {
      promise: { kind: 'period', part: 'middle', of: 'next-month', saidOn: '2027-07-30' },
      on: '2027-08-13',
      because: 'the 15th is a Sunday',
    },
    {
      promise: { kind: 'period', part: 'end', of: 'this-month', saidOn: '2027-01-30' },
      on: '2027-02-26',
      because: '29 January is gone',
    },
    {
      promise: { kind: 'period', part: 'early', of: 'next-month', saidOn: '2026-12-31' },
      on: '2027-01-08',
      because: 'next year',
    },
  ])('$promise is $on ($because)', ({ promise, on }) => {
    expect(plan({ promise }).promise).toEqual({ on, readings: [on], ambiguous: false });
  });
});

describe('periods with few days to work', () => {
  test.each([
    {
      part: 'early',
      of: 'next-week',
      closed: everyDay('2026-11-30', '2026-12-03'),
      on: '2026-12-04',
      because: 'one day left',
    },
    {
      part: 'middle',
      of: 'next-week',
      closed: everyDay('2026-11-30', '2026-12-02'),
      on: '2026-12-04',
      because: 'two days left',
    },
    { part: 'end', of: 'next-week', closed: ['2026-12-04'], on: '2026-12-03', because: 'the Friday is closed' },
    {
      part: 'early',
      of: 'next-week',
      closed: everyDay('2026-11-30', '2026-12-04'),
      on: '2026-12-07',
      because: 'no day left',
    },
    {
      part: 'early',
      of: 'next-month',
      closed: everyDay('2026-12-05', '2026-12-31'),
      on: '2026-12-04',
      because: 'four days left',
    },
    {
      part: 'middle',
      of: 'next-month',
      closed: everyDay('2026-12-01', '2026-12-15'),
      on: '2026-12-16',
      because: 'no day up to the 15th',
    },
    { part: 'middle', of: 'next-month', closed: ['2026-12-15'], on: '2026-12-14', because: 'the 15th is closed' },
    {
      part: 'end',
      of: 'next-month',
      closed: everyDay('2026-12-30', '2026-12-31'),
      on: '2026-12-29',
      because: 'closed at the end',
    },
    {
      part: 'middle',
      of: 'next-month',
      closed: wholeDecember,
      on: '2027-01-04',
      because: 'no day left, New Year is a holiday',
    },
  ] as const)('$part $of is $on ($because)', ({ part, of, closed, on }) => {
    const promise = { kind: 'period', part, of, saidOn: '2026-11-27' } as const;
    expect(plan({ promise, closedDays: closed }).promise.on).toBe(on);
  });

  test('this week, with no day to work: the first business day after it', () => {
    const promise = { kind: 'period', part: 'early', of: 'this-week', saidOn: '2026-12-02' } as const;
    expect(plan({ promise, closedDays: everyDay('2026-11-30', '2026-12-06') }).promise.on).toBe('2026-12-07');
  });
});

describe('where Friday and Saturday are the weekend, the week runs from Sunday to Saturday', () => {
  test.each([
    { of: 'this-week', part: 'early', saidOn: '2026-11-22', on: '2026-11-23', because: 'a Sunday starts its week' },
    { of: 'this-week', part: 'end', saidOn: '2026-11-22', on: '2026-11-26', because: 'Thursday ends it' },
    {
      of: 'next-week',
      part: 'middle',
      saidOn: '2026-11-21',
      on: '2026-11-24',
      because: 'a Saturday is still this week',
    },
    { of: 'next-week', part: 'early', saidOn: '2026-11-22', on: '2026-11-30', because: 'from the first day of a week' },
  ] as const)('$part $of, said on $saidOn, is $on ($because)', ({ part, of, saidOn, on }) => {
    const promise = { kind: 'period', part, of, saidOn } as const;
    expect(plan({ promise }, { calendar: FRIDAY_AND_SATURDAY }).promise.on).toBe(on);
  });

  test('but not where Friday alone is off', () => {
    const promise = { kind: 'period', part: 'end', of: 'this-week', saidOn: '2026-11-24' } as const;
    expect(plan({ promise }, { calendar: { ...FRIDAY_AND_SATURDAY, weekend: [5] } }).promise.on).toBe('2026-11-29');
  });
});

describe('"by Friday" has two readings where at most two business days lead up to it', () => {
  test.each([
    { weekday: 5, saidOn: '2026-12-02', readings: ['2026-12-04', '2026-12-11'], because: 'Thursday and Friday' },
    { weekday: 5, saidOn: '2026-12-03', readings: ['2026-12-04', '2026-12-11'], because: 'Friday alone' },
    {
      weekday: 5,
      saidOn: '2026-11-24',
      readings: ['2026-11-27', '2026-12-04'],
      because: 'Thanksgiving is no day to work',
    },
    { weekday: 1, saidOn: '2026-12-04', readings: ['2026-12-07', '2026-12-14'], because: 'a weekend lies before' },
    { weekday: 7, saidOn: '2026-12-02', readings: ['2026-12-06', '2026-12-13'], because: 'a Sunday, two days to work' },
    { weekday: 7, saidOn: '2026-12-01', readings: ['2026-12-06'], because: 'a Sunday, three days to work' },
    { weekday: 2, saidOn: '2026-12-01', readings: ['2026-12-08'], because: 'a whole week lies before' },
  ])('weekday $weekday, said on $saidOn: $readings ($because)', ({ weekday, saidOn, readings }) => {
    expect(plan({ promise: { kind: 'weekday', weekday, saidOn } }).promise).toEqual({
      on: readings[0],
      readings,
      ambiguous: readings.length === 2,
    });
  });
});

describe('a reading before the interview is dropped', () => {
  test('the other one stays, and is the only one', () => {
    const made = plan({ ended: '2026-11-23T10:00', promise: { kind: 'weekday', weekday: 5, saidOn: '2026-11-18' } });
    expect(made.promise).toEqual({ on: '2026-11-27', readings: ['2026-11-27'], ambiguous: false });
    expect(stepOf('reply-expected', made).on).toBe('2026-11-27');
  });

  test('none left: still shown, but the plan is that of no promise', () => {
    const made = plan({ promise: { kind: 'weekday', weekday: 5, saidOn: '2026-11-04' } });
    expect(made.promise).toEqual({ on: '2026-11-06', readings: ['2026-11-06', '2026-11-13'], ambiguous: false });
    expect(idsOf(made)).not.toContain('reply-expected');
    expect(stepOf('check-in', made).on).toBe('2026-11-30');
  });

  test('a reading on the day of the interview stays', () => {
    const made = plan({ promise: { kind: 'date', date: '2026-11-20' } });
    expect(made.promise.on).toBe('2026-11-20');
    expect(stepOf('reply-expected', made).on).toBe('2026-11-20');
  });
});
