import { describe, expect, test } from 'vitest';
import type { Situation, WarningCode } from '../../../src/lib/index.ts';
import { FRIDAY_AND_SATURDAY, plan, type Made, type Told } from './planning.ts';

type Row = Told & { readonly now?: string; readonly dates: readonly string[] | null; readonly because: string };

const thanked: Situation['log'] = [{ step: 'thank-you', on: '2026-11-20' }];
const checkIns = (...days: readonly string[]): Situation['log'] => days.map((on) => ({ step: 'check-in', on }));

/** The days the warning speaks of; `null` where it is not given. */
function datesOf(code: WarningCode, told: Told, made: Made): readonly string[] | null {
  const found = plan(told, made).warnings.filter((warning) => warning.code === code);
  expect(found.length, 'a warning is given once').toBeLessThan(2);
  return found[0]?.dates ?? null;
}

const holdsFor =
  (code: WarningCode) =>
  ({ now = '2026-11-20T18:00', dates, because, ...told }: Row): void => {
    expect(datesOf(code, told, { now }), because).toEqual(dates);
  };

describe('offer-deadline-before-contact', () => {
  test.each<Row>([
    { offerDeadline: '2026-11-20', dates: ['2026-11-20', '2026-11-23'], because: 'the deadline is before any contact' },
    { offerDeadline: '2026-11-23', dates: ['2026-11-23', '2026-11-23'], because: 'on the very day' },
    { offerDeadline: '2026-11-24', dates: null, because: 'a day is left' },
    {
      offerDeadline: '2026-12-04',
      instructions: { holdUntil: '2026-12-10' },
      dates: ['2026-12-04', '2026-12-11'],
      because: 'it is on hold past the deadline',
    },
    { offerDeadline: '2026-11-20', log: checkIns('2026-11-23'), dates: null, because: 'the check-in is done' },
    {
      offerDeadline: '2026-11-20',
      outcome: { kind: 'withdrew', on: '2026-11-20' },
      dates: null,
      because: 'the check-in is skipped',
    },
    { dates: null, because: 'there is no other offer' },
  ])('$because: $dates', holdsFor('offer-deadline-before-contact'));
});

describe('combine-thanks-and-check-in', () => {
  test.each<Row>([
    { now: '2026-11-30T09:00', dates: ['2026-11-30'], because: 'late thanks meet the check-in' },
    { now: '2026-11-29T09:00', dates: null, because: 'the check-in is not open yet' },
    { now: '2026-11-30T09:00', log: thanked, dates: null, because: 'thanks were given' },
    { now: '2026-11-30T09:00', instructions: { noNotes: true }, dates: null, because: 'no notes are wanted' },
    { now: '2026-12-10T09:00', log: checkIns('2026-11-30'), dates: null, because: 'the check-in is done' },
    {
      now: '2026-11-30T09:00',
      outcome: { kind: 'offer', on: '2026-11-25' },
      dates: null,
      because: 'they made an offer',
    },
  ])('$because: $dates', holdsFor('combine-thanks-and-check-in'));
});

describe('promise-ambiguous', () => {
  test.each<Row>([
    {
      promise: { kind: 'weekday', weekday: 5, saidOn: '2026-12-02' },
      dates: ['2026-12-04', '2026-12-11'],
      because: 'two readings',
    },
    { promise: { kind: 'weekday', weekday: 5, saidOn: '2026-12-01' }, dates: null, because: 'one reading' },
    {
      promise: { kind: 'weekday', weekday: 5, saidOn: '2026-11-12' },
      dates: null,
      because: 'one is before the interview',
    },
    { promise: { kind: 'weekday', weekday: 5, saidOn: '2026-11-04' }, dates: null, because: 'both are' },
    {
      promise: { kind: 'weekday', weekday: 5, saidOn: '2026-12-02' },
      now: '2027-01-10T12:00',
      dates: ['2026-12-04', '2026-12-11'],
      because: 'two readings, long ago',
    },
  ])('$because: $dates', holdsFor('promise-ambiguous'));
});

describe('promise-already-past', () => {
  test.each<Row>([
    { promise: { kind: 'date', date: '2026-11-19' }, dates: ['2026-11-19'], because: 'the day before the interview' },
    { promise: { kind: 'date', date: '2026-11-20' }, dates: null, because: 'the day of the interview' },
    {
      promise: { kind: 'weekday', weekday: 5, saidOn: '2026-11-04' },
      dates: ['2026-11-06', '2026-11-13'],
      because: 'both readings are before it',
    },
    { promise: { kind: 'weekday', weekday: 5, saidOn: '2026-11-12' }, dates: null, because: 'one reading is left' },
    {
      promise: { kind: 'date', date: '2026-11-23' },
      now: '2026-12-10T12:00',
      dates: null,
      because: 'after the interview, though past by now',
    },
    { dates: null, because: 'nothing was promised' },
  ])('$because: $dates', holdsFor('promise-already-past'));
});

describe('paper-too-slow', () => {
  const soon = { kind: 'date', date: '2026-11-30' } as const;
  test.each<Row>([
    { medium: 'paper', promise: soon, dates: ['2026-11-30'], because: 'five business days after' },
    {
      medium: 'paper',
      promise: { kind: 'date', date: '2026-12-01' },
      dates: null,
      because: 'a day later it arrives in time',
    },
    { medium: 'email', promise: soon, dates: null, because: 'an email is there at once' },
    { medium: 'paper', dates: null, because: 'nothing was promised' },
    {
      medium: 'paper',
      promise: { kind: 'date', date: '2026-11-19' },
      dates: null,
      because: 'a date in the past is none',
    },
    { medium: 'paper', promise: soon, log: thanked, dates: null, because: 'it is sent' },
    { medium: 'paper', promise: soon, instructions: { noNotes: true }, dates: null, because: 'no notes are wanted' },
    { medium: 'paper', promise: soon, log: checkIns('2026-11-24'), dates: null, because: 'it is skipped' },
  ])('$because: $dates', holdsFor('paper-too-slow'));
});

describe('enough-check-ins', () => {
  test.each<Row>([
    { log: checkIns('2026-11-30', '2026-12-07'), dates: null, because: 'two are fine' },
    {
      log: checkIns('2026-12-07', '2026-11-30', '2026-12-14'),
      dates: ['2026-11-30', '2026-12-07', '2026-12-14'],
      because: 'three are too many',
    },
  ])('$because: $dates', holdsFor('enough-check-ins'));
});

describe('interview-in-future', () => {
  test.each<Row>([
    { now: '2026-11-20T15:29:59', dates: ['2026-11-20'], because: 'a second before its end' },
    { now: '2026-11-20T15:30', dates: null, because: 'it has just ended' },
  ])('$because: $dates', holdsFor('interview-in-future'));
});

describe('holidays-unknown', () => {
  const code = 'holidays-unknown';
  test.each<Row>([
    { dates: null, because: 'all in years that are known' },
    { ended: '2031-12-15T15:30', dates: ['2032-01-05'], because: 'the close lies past the last year' },
    {
      ended: '2031-12-30T15:30',
      instructions: { noNotes: true },
      dates: ['2032-01-06', '2032-01-13', '2032-01-20'],
      because: 'all lie past it',
    },
    {
      ended: '2024-12-30T15:30',
      dates: ['2024-12-30', '2024-12-31'],
      because: 'the thank-you lies before the first year',
    },
    {
      ended: '2025-01-02T15:30',
      promise: { kind: 'date', date: '2024-12-31' },
      dates: null,
      because: 'a promise before the interview is none',
    },
    {
      ended: '2031-12-29T15:30',
      promise: { kind: 'weekday', weekday: 3 },
      instructions: { noNotes: true },
      dates: ['2032-01-07', '2032-01-12', '2032-01-19', '2032-01-26'],
      because: 'so does the later reading of what they said',
    },
    { ended: '2031-12-15T15:30', region: 'none', dates: null, because: 'never without a region' },
  ])('$because: $dates', ({ dates, because, region, ...told }) => {
    const calendar = { ...FRIDAY_AND_SATURDAY, weekend: [6, 7], region: region ?? 'ZZ' };
    expect(datesOf(code, told, { now: told.ended ?? '2026-11-20T18:00', calendar }), because).toEqual(dates);
  });

  test('a good day past the last year is named too', () => {
    const calendar = { ...FRIDAY_AND_SATURDAY, weekend: [6, 7] };
    const dates = datesOf(code, { ended: '2031-12-15T15:30' }, { now: '2032-01-02T12:00', calendar });
    expect(dates).toEqual(['2032-01-02', '2032-01-09', '2032-01-16']);
  });

  test('without a region there is nothing to warn of', () => {
    const calendar = { ...FRIDAY_AND_SATURDAY, region: 'none' };
    expect(plan({ ended: '2031-12-15T15:30' }, { now: '2031-12-15T18:00', calendar }).warnings).toEqual([]);
  });

  test('past the last year only weekends are counted', () => {
    const made = plan({ ended: '2032-12-20T10:00' }, { now: '2032-12-20T12:00' });
    expect(made.steps.find(({ id }) => id === 'check-in')).toMatchObject({ on: '2032-12-27', good: '2032-12-27' });
  });
});

test('several warnings come in the order of their list', () => {
  const told: Told = {
    medium: 'paper',
    promise: { kind: 'weekday', weekday: 1, saidOn: '2026-11-20' },
    offerDeadline: '2026-11-20',
  };
  const codes = plan(told, { now: '2026-11-20T12:00' }).warnings.map(({ code }) => code);
  expect(codes).toEqual([
    'offer-deadline-before-contact',
    'promise-ambiguous',
    'paper-too-slow',
    'interview-in-future',
  ]);
});
