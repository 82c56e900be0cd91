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
  expect(stepOf('close', plan({ log: checkIns(done), ...told }, { now })).on, because).toBe(on);
}

describe('five business days after the second check-in', () => {
  test.each<Row>([
    { on: '2026-12-14', because: 'after the day it is due' },
    { done: ['2026-11-30'], on: '2026-12-14', because: 'after the day it is due, the first one done' },
    { done: ['2026-11-30'], now: '2026-12-13T12:00', on: '2026-12-21', because: 'after the good day of one overdue' },
    { done: ['2026-11-30', '2026-12-09'], on: '2026-12-16', because: 'after the day it was done' },
    { done: ['2026-11-30', '2026-12-09', '2026-12-11'], on: '2026-12-16', because: 'a third one changes nothing' },
    { done: ['2026-11-30', '2026-12-17'], on: '2026-12-24', because: 'on a quiet day: it is no message' },
    { done: ['2026-11-30', '2026-12-18'], on: '2026-12-28', because: 'a holiday is not counted' },
  ])('$on: $because', holds);
});

describe('never before the floor', () => {
  test.each<Row>([
    { done: ['2026-11-30', '2026-12-09'], lastHeard: '2026-12-14', on: '2026-12-21', because: 'they were in touch' },
    {
      done: ['2026-11-30', '2026-12-09'],
      promise: { kind: 'date', date: '2026-12-15' },
      on: '2026-12-18',
      because: 'a new promise',
    },
    {
      done: ['2026-11-30', '2026-12-09'],
      promise: { kind: 'date', date: '2026-12-21' },
      on: '2026-12-24',
      because: 'even on a quiet day',
    },
    {
      done: ['2026-11-30', '2026-12-09'],
      instructions: { contactOn: '2026-12-15' },
      on: '2026-12-18',
      because: 'a contact is agreed',
    },
    {
      done: ['2026-11-30', '2026-12-09'],
      instructions: { holdUntil: '2026-12-23' },
      on: '2027-01-04',
      because: 'it is on hold',
    },
  ])('$on: $because', holds);
});

test.each<Row>([
  {
    done: ['2026-11-30', '2026-12-09'],
    offerDeadline: '2026-12-11',
    on: '2026-12-16',
    because: 'no deadline brings it forward',
  },
  {
    done: ['2026-11-30'],
    offerDeadline: '2026-12-04',
    on: '2026-12-09',
    because: 'but the second check-in may come sooner',
  },
])('$on: $because', holds);
