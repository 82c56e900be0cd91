import { describe, expect, test } from 'vitest';
import type { Reason, Situation } from '../../../src/lib/index.ts';
import { plan, stepOf, type Told } from './planning.ts';

type Skipped = Reason['skipped'][number];
type Row = Told & { readonly now?: string; readonly reasons: readonly Reason[]; readonly because: string };

const weekend = (...days: readonly string[]): Skipped[] => days.map((date) => ({ date, why: 'weekend' }));
const quiet = (...days: readonly string[]): Skipped[] => days.map((date) => ({ date, why: 'quiet' }));
const thanksgiving: Skipped = { date: '2026-11-26', why: 'holiday', name: 'Thanksgiving Day' };
const christmas: Skipped = { date: '2026-12-25', why: 'holiday', name: 'Christmas Day' };
const newYear: Skipped = { date: '2027-01-01', why: 'holiday', name: "New Year's Day" };
const turnOfTheYear: readonly Skipped[] = [
  ...[...quiet('2026-12-24'), christmas, ...weekend('2026-12-26', '2026-12-27')],
  ...[
    ...quiet('2026-12-28', '2026-12-29', '2026-12-30', '2026-12-31'),
    newYear,
    ...weekend('2027-01-02', '2027-01-03'),
  ],
];
const overThanksgiving: readonly Skipped[] = [
  ...[...weekend('2026-11-21', '2026-11-22'), thanksgiving, ...weekend('2026-11-28', '2026-11-29')],
];
const unpromised: Reason = { policy: 'checkIn.unpromised', from: '2026-11-20', skipped: overThanksgiving };
const checkIns = (...days: readonly string[]): Situation['log'] => days.map((on) => ({ step: 'check-in', on }));

describe('the check-in says', () => {
  test.each<Row>([
    { reasons: [unpromised], because: 'what it was counted from, and each day that was not counted' },
    {
      promise: { kind: 'date', date: '2026-12-04' },
      reasons: [{ policy: 'checkIn.grace', from: '2026-12-04', skipped: weekend('2026-12-05', '2026-12-06') }],
      because: 'that it was counted from the promised date',
    },
    {
      pace: 'patient',
      closedDays: ['2026-11-30'],
      reasons: [
        {
          policy: 'checkIn.unpromised',
          from: '2026-11-20',
          skipped: [...overThanksgiving, { date: '2026-11-30', why: 'closed' }, ...weekend('2026-12-05', '2026-12-06')],
        },
      ],
      because: 'the day they were closed',
    },
    {
      promise: { kind: 'date', date: '2026-11-23' },
      reasons: [
        {
          policy: 'checkIn.grace',
          from: '2026-11-23',
          skipped: [thanksgiving, ...quiet('2026-11-27'), ...weekend('2026-11-28', '2026-11-29')],
        },
      ],
      because: 'the quiet day it was moved off',
    },
    {
      lastHeard: '2026-12-01',
      reasons: [{ policy: 'checkIn.unpromised', from: '2026-12-01', skipped: weekend('2026-12-05', '2026-12-06') }],
      because: 'when they were last in touch',
    },
    {
      offerDeadline: '2026-11-30',
      reasons: [
        unpromised,
        { policy: 'offer.lead', from: '2026-11-30', skipped: [thanksgiving, ...weekend('2026-11-28', '2026-11-29')] },
      ],
      because: 'that a deadline brought it forward',
    },
    { offerDeadline: '2026-12-30', reasons: [unpromised], because: 'nothing of a deadline that changes nothing' },
    {
      instructions: { holdUntil: '2026-12-04' },
      reasons: [unpromised, { from: '2026-12-04', skipped: weekend('2026-12-05', '2026-12-06') }],
      because: 'that it is on hold',
    },
    {
      instructions: { holdUntil: '2026-12-23' },
      reasons: [unpromised, { from: '2026-12-23', skipped: turnOfTheYear }],
      because: 'the quiet days after a hold',
    },
    {
      instructions: { contactOn: '2026-11-23' },
      offerDeadline: '2026-11-30',
      reasons: [
        {
          policy: 'checkIn.grace',
          from: '2026-11-23',
          skipped: [thanksgiving, ...quiet('2026-11-27'), ...weekend('2026-11-28', '2026-11-29')],
        },
        { policy: 'offer.lead', from: '2026-11-30', skipped: [thanksgiving, ...weekend('2026-11-28', '2026-11-29')] },
        {
          policy: 'checkIn.grace',
          from: '2026-11-23',
          skipped: [thanksgiving, ...quiet('2026-11-27'), ...weekend('2026-11-28', '2026-11-29')],
        },
      ],
      because: 'the quiet day after an agreed contact that beats the deadline',
    },
    {
      now: '2026-12-05T12:00',
      reasons: [unpromised, { from: '2026-12-05', skipped: weekend('2026-12-05', '2026-12-06') }],
      because: 'why an overdue one waits for Monday',
    },
    {
      now: '2026-12-24T12:00',
      reasons: [unpromised, { from: '2026-12-24', skipped: turnOfTheYear }],
      because: 'why an overdue one waits for the new year',
    },
    {
      log: checkIns('2026-12-01'),
      now: '2026-12-01T18:00',
      reasons: [{ from: '2026-12-01', skipped: [] }],
      because: 'the day it was done',
    },
  ])('$because', ({ reasons, because, now = '2026-11-20T18:00', ...told }) => {
    expect(stepOf('check-in', plan(told, { now })).because, because).toEqual(reasons);
  });
});

describe('the others say', () => {
  test('the thank-you: a figure for each of its hours', () => {
    expect(stepOf('thank-you', plan()).because).toEqual([
      { policy: 'thankYou.opens', from: '2026-11-20T15:30', skipped: [] },
      { policy: 'thankYou.aim', from: '2026-11-20T15:30', skipped: [] },
      { policy: 'thankYou.limit', from: '2026-11-20T15:30', skipped: [] },
    ]);
    const sameDay = plan({ promise: { kind: 'date', date: '2026-11-20' } });
    expect(stepOf('thank-you', sameDay).because[1]?.policy).toBe('thankYou.aim');
  });

  test.each([
    { ended: '2026-11-20T15:30', skipped: [], because: 'the same day' },
    { ended: '2026-11-20T17:30', skipped: weekend('2026-11-21', '2026-11-22'), because: 'the weekend before Monday' },
    { ended: '2026-11-25T17:30', skipped: [thanksgiving], because: 'Thanksgiving' },
  ])('the call to the recruiter: $because', ({ ended, skipped }) => {
    const { because } = stepOf('call-recruiter', plan({ ended, recruiter: true }));
    expect(because).toEqual([{ policy: 'recruiterCall.aim', from: ended, skipped }]);
  });

  test.each([
    { promise: { kind: 'date', date: '2026-12-04' }, from: '2026-11-20', skipped: [], because: 'the interview' },
    {
      promise: { kind: 'within', count: 1, unit: 'weeks', saidOn: '2026-11-24' },
      from: '2026-11-24',
      skipped: [],
      because: 'the day they said it',
    },
    {
      promise: { kind: 'within', count: 3, unit: 'business-days', saidOn: '2026-11-24' },
      from: '2026-11-24',
      skipped: [thanksgiving, ...weekend('2026-11-28', '2026-11-29')],
      because: 'business days, and what was skipped',
    },
    {
      promise: { kind: 'period', part: 'early', of: 'next-week' },
      from: '2026-11-20',
      skipped: [],
      because: 'a week, its first two days worked',
    },
    {
      promise: { kind: 'period', part: 'middle', of: 'next-week', saidOn: '2027-01-15' },
      from: '2027-01-15',
      skipped: [{ date: '2027-01-18', why: 'holiday', name: 'Martin Luther King Jr. Day' }],
      because: 'a week that begins with a holiday',
    },
    {
      promise: { kind: 'period', part: 'early', of: 'next-month' },
      from: '2026-11-20',
      skipped: weekend('2026-12-05', '2026-12-06'),
      because: 'a month, and the weekend before its fifth day of work',
    },
    {
      promise: { kind: 'period', part: 'end', of: 'this-month', saidOn: '2027-01-12' },
      from: '2027-01-12',
      skipped: weekend('2027-01-30', '2027-01-31'),
      because: 'a month that ends on a weekend',
    },
    {
      promise: { kind: 'period', part: 'middle', of: 'next-month', saidOn: '2027-07-30' },
      from: '2027-07-30',
      skipped: weekend('2027-08-14', '2027-08-15'),
      because: 'a month whose 15th is a Sunday',
    },
  ] as const)('the reply: counted from $because', ({ promise, from, skipped }) => {
    expect(stepOf('reply-expected', plan({ promise })).because).toEqual([{ from, skipped }]);
  });

  test('the agreed contact: the day itself', () => {
    const made = plan({ instructions: { contactOn: '2026-12-01' } });
    expect(stepOf('agreed-contact', made).because).toEqual([{ from: '2026-12-01', skipped: [] }]);
  });

  test.each<Row>([
    {
      reasons: [{ policy: 'checkIn.spacing', from: '2026-11-30', skipped: weekend('2026-12-05', '2026-12-06') }],
      because: 'five business days after the check-in',
    },
    {
      log: checkIns('2026-12-17'),
      reasons: [
        {
          policy: 'checkIn.spacing',
          from: '2026-12-17',
          skipped: [...weekend('2026-12-19', '2026-12-20'), ...turnOfTheYear],
        },
      ],
      because: 'moved off quiet days',
    },
    {
      log: checkIns('2026-11-30'),
      lastHeard: '2026-12-03',
      reasons: [{ policy: 'checkIn.unpromised', from: '2026-12-03', skipped: weekend('2026-12-05', '2026-12-06') }],
      because: 'they were in touch',
    },
    {
      log: checkIns('2026-11-30'),
      instructions: { holdUntil: '2026-12-23' },
      reasons: [{ from: '2026-12-23', skipped: turnOfTheYear }],
      because: 'it is on hold',
    },
    {
      log: checkIns('2026-12-02', '2026-12-08'),
      now: '2026-12-08T12:00',
      reasons: [{ from: '2026-12-08', skipped: [] }],
      because: 'it is done',
    },
  ])('the second check-in: $because', ({ reasons, because, now = '2026-11-20T18:00', ...told }) => {
    expect(stepOf('second-check-in', plan(told, { now })).because, because).toEqual(reasons);
  });

  test.each<Row>([
    {
      reasons: [{ policy: 'checkIn.spacing', from: '2026-12-07', skipped: weekend('2026-12-12', '2026-12-13') }],
      because: 'five business days after the second',
    },
    {
      log: checkIns('2026-11-30', '2026-12-17'),
      reasons: [{ policy: 'checkIn.spacing', from: '2026-12-17', skipped: weekend('2026-12-19', '2026-12-20') }],
      because: 'on a quiet day',
    },
    {
      log: checkIns('2026-11-30', '2026-12-07'),
      instructions: { holdUntil: '2026-12-23' },
      reasons: [{ from: '2026-12-23', skipped: turnOfTheYear }],
      because: 'it is on hold',
    },
  ])('the close: $because', ({ reasons, because, now = '2026-11-20T18:00', ...told }) => {
    expect(stepOf('close', plan(told, { now })).because, because).toEqual(reasons);
  });

  test('the answer to a no: two business days, and what was skipped', () => {
    const made = plan({ outcome: { kind: 'rejected', on: '2026-11-25' } });
    expect(stepOf('answer-rejection', made).because).toEqual([
      {
        policy: 'rejection.reply',
        from: '2026-11-25',
        skipped: [thanksgiving, ...weekend('2026-11-28', '2026-11-29')],
      },
    ]);
  });
});
