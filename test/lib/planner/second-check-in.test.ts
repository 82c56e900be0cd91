import { describe, expect, test } from 'vitest';
import type { Situation } from '../../../src/lib/index.ts';
import { plan, stepOf, type Told } from './planning.ts';

type Row = Told & {
  readonly on: string;
  readonly because: string;
  readonly now?: string;
  readonly done?: readonly string[];
};

const checkIns = (days: readonly string[]): Situation['log'] => days.map((on) => ({ step: 'check-in', on }));

function holds({ on, because, now = '2026-11-20T18:00', done = [], ...told }: Row): void {
  expect(stepOf('second-check-in', plan({ log: checkIns(done), ...told }, { now })).on, because).toBe(on);
}

describe('five business days after the check-in', () => {
  test.each<Row>([
    { on: '2026-12-07', because: 'after the day the check-in is due' },
    { now: '2026-12-06T12:00', on: '2026-12-14', because: 'after the good day of one overdue, a Monday' },
    { now: '2026-12-28T12:00', on: '2027-01-11', because: 'after the good day of one overdue, past New Year' },
    { done: ['2026-12-02'], on: '2026-12-09', because: 'after the day it was done' },
    { done: ['2026-11-21'], on: '2026-11-30', because: 'after a Saturday, on which it was done' },
    {
      done: ['2026-12-02'],
      now: '2026-12-20T12:00',
      on: '2026-12-09',
      because: 'after the day it was done, whatever today is',
    },
    { done: ['2026-12-17'], on: '2027-01-04', because: 'the fifth day is Christmas Eve' },
    { done: ['2026-11-20'], on: '2026-11-30', because: 'done on the day of the interview' },
    { pace: 'patient', done: ['2026-12-02'], on: '2026-12-09', because: 'patience changes nothing' },
  ])('$on: $because', holds);
});

describe('never before the floor', () => {
  test.each<Row>([
    { done: ['2026-11-30'], promise: { kind: 'date', date: '2026-12-08' }, on: '2026-12-11', because: 'a new promise' },
    {
      done: ['2026-11-30'],
      promise: { kind: 'weekday', weekday: 5, saidOn: '2026-12-02' },
      on: '2026-12-16',
      because: 'the later reading',
    },
    { done: ['2026-11-30'], lastHeard: '2026-12-03', on: '2026-12-10', because: 'they were in touch' },
    {
      done: ['2026-11-30'],
      lastHeard: '2026-12-03',
      pace: 'patient',
      on: '2026-12-17',
      because: 'the same when patient',
    },
    { done: ['2026-11-30'], instructions: { holdUntil: '2026-12-15' }, on: '2026-12-16', because: 'it is on hold' },
    {
      done: ['2026-11-30'],
      instructions: { contactOn: '2026-12-08' },
      on: '2026-12-11',
      because: 'a contact is agreed',
    },
    {
      done: ['2026-11-30'],
      promise: { kind: 'date', date: '2026-12-21' },
      on: '2027-01-04',
      because: 'the floor is a quiet day',
    },
    {
      done: ['2026-11-30'],
      instructions: { contactOn: '2026-12-21' },
      on: '2027-01-04',
      because: 'the agreed contact’s is',
    },
  ])('$on: $because', holds);

  test('an agreed contact made later counts from then', () => {
    const log: Situation['log'] = [...checkIns(['2026-11-30']), { step: 'agreed-contact', on: '2026-12-09' }];
    holds({ log, instructions: { contactOn: '2026-12-08' }, on: '2026-12-14', because: 'three after it was made' });
  });
});

describe('another offer’s deadline brings it forward, once the check-in is done', () => {
  test.each<Row>([
    { done: ['2026-11-30'], offerDeadline: '2026-12-04', on: '2026-12-02', because: 'two business days before' },
    {
      done: ['2026-12-02'],
      offerDeadline: '2026-12-03',
      on: '2026-12-03',
      because: 'not before the day after the check-in',
    },
    {
      done: ['2026-12-04'],
      offerDeadline: '2026-12-06',
      on: '2026-12-07',
      because: 'not before the business day after it',
    },
    { done: ['2026-11-30'], offerDeadline: '2026-12-30', on: '2026-12-07', because: 'a late deadline changes nothing' },
    { done: ['2026-11-30'], offerDeadline: '2026-11-30', on: '2026-12-07', because: 'a deadline on its day is over' },
    { done: ['2026-12-02'], offerDeadline: '2026-11-30', on: '2026-12-09', because: 'a deadline before it too' },
    { offerDeadline: '2026-12-04', on: '2026-12-07', because: 'not while the check-in is to do' },
    { done: ['2026-12-21'], offerDeadline: '2026-12-30', on: '2026-12-28', because: 'to a quiet day too' },
    {
      done: ['2026-11-30'],
      offerDeadline: '2026-12-08',
      lastHeard: '2026-12-03',
      on: '2026-12-04',
      because: 'past having heard',
    },
    {
      done: ['2026-11-30'],
      offerDeadline: '2026-12-04',
      instructions: { holdUntil: '2026-12-08' },
      on: '2026-12-09',
      because: 'not past a hold',
    },
    {
      done: ['2026-11-30'],
      offerDeadline: '2026-12-04',
      instructions: { contactOn: '2026-12-01' },
      on: '2026-12-04',
      because: 'not past the agreed contact',
    },
    {
      done: ['2026-11-20'],
      offerDeadline: '2026-11-30',
      instructions: { contactOn: '2026-11-23' },
      on: '2026-11-30',
      because: 'the contact’s third day is quiet',
    },
  ])('$on: $because', holds);
});

describe('once done, it stands on its day', () => {
  test.each<Row>([
    { done: ['2026-12-06', '2026-11-30'], on: '2026-12-06', because: 'the second by date, be it a Sunday' },
    { done: ['2026-11-30', '2026-12-20', '2026-12-08'], on: '2026-12-08', because: 'the second of three' },
    { done: ['2026-11-30', '2026-11-30'], on: '2026-11-30', because: 'two on one day' },
  ])('$on: $because', holds);
});

test.each([
  { now: '2026-12-01T12:00', good: '2026-12-07', because: 'ahead, the day itself' },
  { now: '2026-12-13T12:00', good: '2026-12-14', because: 'late, on a Sunday' },
  { now: '2026-12-29T12:00', good: '2027-01-04', because: 'late, on a quiet day' },
  {
    now: '2026-12-29T12:00',
    offerDeadline: '2026-12-31',
    good: '2026-12-29',
    because: 'a quiet day will do up to a deadline',
  },
])('at $now its good day is $good ($because)', ({ now, good, because, ...told }) => {
  const made = plan({ log: checkIns(['2026-11-30']), ...told }, { now });
  expect(stepOf('second-check-in', made).good, because).toBe(good);
});
