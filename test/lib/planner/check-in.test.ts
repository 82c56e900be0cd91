import { describe, expect, test } from 'vitest';
import type { AnswerPromise, Situation } from '../../../src/lib/index.ts';
import { plan, stepOf, type Told } from './planning.ts';

type Row = Told & { readonly on: string; readonly because: string };

const by = (date: string): AnswerPromise => ({ kind: 'date', date });
const log = (...days: readonly string[]): Situation['log'] => days.map((on) => ({ step: 'agreed-contact', on }));

function holds({ on, because, ...told }: Row): void {
  expect(stepOf('check-in', plan(told)).on, because).toBe(on);
}

describe('where nothing was promised', () => {
  test.each<Row>([
    { on: '2026-11-30', because: 'five business days after, past Thanksgiving' },
    { pace: 'patient', on: '2026-12-07', because: 'ten business days after' },
    { ended: '2026-11-14T10:00', on: '2026-11-20', because: 'five business days after a Saturday' },
    { lastHeard: '2026-12-01', on: '2026-12-08', because: 'five business days after they were last in touch' },
    { lastHeard: '2026-12-01', pace: 'patient', on: '2026-12-15', because: 'ten after that when patient' },
    { lastHeard: '2026-11-20', on: '2026-11-30', because: 'in touch on the same day' },
    { ended: '2026-12-17T10:00', on: '2027-01-04', because: 'Christmas Eve is quiet, and so on until New Year' },
    { ended: '2026-11-19T10:00', on: '2026-11-30', because: 'the Friday after Thanksgiving is quiet' },
    { closedDays: ['2026-11-30', '2026-12-01'], on: '2026-12-02', because: 'they are closed for two days' },
    { closedDays: ['2026-11-28'], on: '2026-11-30', because: 'a closed Saturday changes nothing' },
  ])('$on: $because', holds);
});

describe('with a promise, or an agreed contact', () => {
  test.each<Row>([
    { promise: by('2026-12-04'), on: '2026-12-09', because: 'the third business day after the promised date' },
    { promise: by('2026-12-05'), on: '2026-12-09', because: 'after a promised Saturday' },
    { promise: by('2026-11-20'), on: '2026-11-25', because: 'sooner than without a promise' },
    {
      promise: by('2026-12-04'),
      pace: 'patient',
      on: '2026-12-09',
      because: 'patience is for when nothing was promised',
    },
    { promise: by('2026-11-23'), on: '2026-11-30', because: 'the third day is the quiet Friday' },
    { promise: by('2026-12-21'), on: '2027-01-04', because: 'the third day is Christmas Eve' },
    {
      promise: { kind: 'weekday', weekday: 5, saidOn: '2026-12-02' },
      on: '2026-12-16',
      because: 'after the later reading',
    },
    { promise: by('2026-12-04'), lastHeard: '2026-12-03', on: '2026-12-10', because: 'in touch late counts' },
    { promise: by('2026-12-04'), lastHeard: '2026-11-24', on: '2026-12-09', because: 'in touch early changes nothing' },
    {
      promise: by('2026-12-04'),
      lastHeard: '2026-12-03',
      pace: 'patient',
      on: '2026-12-17',
      because: 'ten after that when patient',
    },
    { instructions: { contactOn: '2026-12-01' }, on: '2026-12-04', because: 'three after the agreed contact' },
    { instructions: { contactOn: '2026-11-20' }, on: '2026-11-25', because: 'sooner than without' },
    {
      instructions: { contactOn: '2026-12-01' },
      log: log('2026-12-03'),
      on: '2026-12-08',
      because: 'three after it was made',
    },
    {
      instructions: { contactOn: '2026-12-01' },
      log: log('2026-12-03', '2026-12-02'),
      on: '2026-12-08',
      because: 'made twice, the last',
    },
    { instructions: { contactOn: '2026-12-01' }, log: log('2026-11-30'), on: '2026-12-04', because: 'made early' },
    { log: log('2026-12-03'), on: '2026-11-30', because: 'logged, but never agreed' },
    {
      instructions: { contactOn: '2026-12-01' },
      lastHeard: '2026-12-02',
      on: '2026-12-09',
      because: 'in touch after it',
    },
    {
      promise: by('2026-12-04'),
      instructions: { contactOn: '2026-12-08' },
      on: '2026-12-11',
      because: 'the later: the contact',
    },
    {
      promise: by('2026-12-10'),
      instructions: { contactOn: '2026-12-01' },
      on: '2026-12-15',
      because: 'the later: the promise',
    },
  ])('$on: $because', holds);
});

describe('another employer’s offer brings it forward', () => {
  test.each<Row>([
    { offerDeadline: '2026-12-01', on: '2026-11-27', because: 'two business days before, though a quiet day' },
    { offerDeadline: '2026-11-30', on: '2026-11-25', because: 'past Thanksgiving' },
    { offerDeadline: '2026-11-29', on: '2026-11-25', because: 'before a Sunday' },
    { offerDeadline: '2026-11-24', on: '2026-11-23', because: 'not before the first business day after the interview' },
    { offerDeadline: '2026-11-20', on: '2026-11-23', because: 'the same, for a deadline on the same day' },
    { offerDeadline: '2026-12-30', on: '2026-11-30', because: 'a late deadline changes nothing' },
    {
      offerDeadline: '2026-12-04',
      promise: by('2026-12-04'),
      on: '2026-12-02',
      because: 'the deadline beats the promise',
    },
    { offerDeadline: '2026-12-04', lastHeard: '2026-11-30', on: '2026-12-02', because: 'and that they were in touch' },
  ])('$on: $because', holds);
});

describe('the employer’s word beats the deadline', () => {
  test.each<Row>([
    { instructions: { holdUntil: '2026-12-10' }, on: '2026-12-11', because: 'on hold: the first business day after' },
    { instructions: { holdUntil: '2026-12-11' }, on: '2026-12-14', because: 'on hold until a Friday' },
    { instructions: { holdUntil: '2026-11-25' }, on: '2026-11-30', because: 'the first one is quiet' },
    { instructions: { holdUntil: '2026-12-23' }, on: '2027-01-04', because: 'all of them are quiet until New Year' },
    { instructions: { holdUntil: '2026-11-21' }, on: '2026-11-30', because: 'a short hold changes nothing' },
    {
      instructions: { holdUntil: '2026-12-10' },
      promise: by('2026-12-04'),
      on: '2026-12-11',
      because: 'hold beats promise',
    },
    {
      instructions: { holdUntil: '2026-12-10' },
      offerDeadline: '2026-12-04',
      on: '2026-12-11',
      because: 'hold beats deadline',
    },
    {
      instructions: { contactOn: '2026-12-01' },
      offerDeadline: '2026-12-03',
      on: '2026-12-04',
      because: 'so does the contact',
    },
    {
      instructions: { contactOn: '2026-11-23' },
      offerDeadline: '2026-11-30',
      on: '2026-11-30',
      because: 'moved off a quiet day',
    },
    {
      instructions: { contactOn: '2026-11-24' },
      promise: by('2026-12-10'),
      offerDeadline: '2026-12-02',
      on: '2026-11-30',
      because: 'the deadline still beats the promise',
    },
  ])('$on: $because', holds);
});

describe('once done, it stands on its day', () => {
  test.each([
    { days: ['2026-11-26'], on: '2026-11-26', because: 'be it Thanksgiving' },
    { days: ['2026-12-08', '2026-12-01'], on: '2026-12-01', because: 'the first by date, not by the list' },
  ])('$on: $because', ({ days, on }) => {
    expect(stepOf('check-in', plan({ log: days.map((day) => ({ step: 'check-in', on: day })) })).on).toBe(on);
  });
});

describe('the good day: not a Sunday, not a holiday, not a quiet day', () => {
  test.each([
    { now: '2026-11-20T18:00', good: '2026-11-30', because: 'ahead, the day itself' },
    { now: '2026-11-30T08:00', good: '2026-11-30', because: 'that day' },
    { now: '2026-12-06T12:00', good: '2026-12-07', because: 'late, on a Sunday' },
    { now: '2026-12-25T12:00', good: '2027-01-04', because: 'late, on Christmas Day' },
    { now: '2026-12-28T12:00', good: '2027-01-04', because: 'late, on a quiet day' },
    {
      now: '2026-12-28T12:00',
      offerDeadline: '2026-12-28',
      good: '2026-12-28',
      because: 'up to a deadline a quiet day will do',
    },
    { now: '2026-12-26T12:00', offerDeadline: '2026-12-24', good: '2027-01-04', because: 'not after it' },
    {
      now: '2026-11-20T18:00',
      offerDeadline: '2026-12-01',
      good: '2026-11-27',
      because: 'brought forward to a quiet day',
    },
    {
      now: '2026-12-06T12:00',
      log: [{ step: 'check-in', on: '2026-12-01' }],
      good: '2026-12-07',
      because: 'done: from today',
    },
  ] as const)('at $now: $good ($because)', ({ now, good, because, ...told }) => {
    expect(stepOf('check-in', plan(told, { now })).good, because).toBe(good);
  });
});

describe('whom to ask', () => {
  test.each([
    { to: 'interviewer', because: 'nobody else' },
    { recruiter: true, to: 'recruiter', because: 'a recruiter arranged it' },
    { recruiter: true, instructions: { through: 'hr' }, to: 'hr', because: 'they said so' },
    { instructions: { through: 'recruiter' }, to: 'recruiter', because: 'they said so, without one' },
    {
      recruiter: true,
      instructions: { through: 'interviewer' },
      to: 'interviewer',
      because: 'they said so, past the recruiter',
    },
  ] as const)('$to: $because', ({ to, because, ...told }) => {
    const made = plan(told);
    expect(stepOf('check-in', made).to, because).toBe(to);
    expect(stepOf('second-check-in', made).to, because).toBe(to);
  });
});
