import { describe, expect, test } from 'vitest';
import type { LoggedStep, Plan, Situation } from '../../../src/lib/index.ts';
import { plan, type Told } from './planning.ts';

type Row = Told & Pick<Plan, 'next' | 'waitUntil'> & { readonly now: string; readonly because: string };

const did = (step: LoggedStep, on: string): Situation['log'][number] => ({ step, on });
const thanked = did('thank-you', '2026-11-20');
const checkedIn = did('check-in', '2026-11-30');

function holds({ now, next, waitUntil, because, ...told }: Row): void {
  expect(plan(told, { now }), because).toMatchObject({ next, waitUntil });
}

describe('the next step is the first one that is open or late', () => {
  test.each<Row>([
    { now: '2026-11-20T17:00', next: 'thank-you', waitUntil: null, because: 'its hours have begun' },
    { now: '2026-11-23T12:00', next: 'thank-you', waitUntil: null, because: 'late, but still to do' },
    {
      now: '2026-11-20T15:45',
      recruiter: true,
      next: 'call-recruiter',
      waitUntil: null,
      because: 'the recruiter comes first',
    },
    {
      now: '2026-11-20T17:00',
      recruiter: true,
      next: 'call-recruiter',
      waitUntil: null,
      because: 'both open: the order of the list',
    },
    {
      now: '2026-11-20T19:00',
      ended: '2026-11-20T17:30',
      recruiter: true,
      next: 'thank-you',
      waitUntil: null,
      because: 'the call is for Monday',
    },
    { now: '2026-11-30T09:00', next: 'thank-you', waitUntil: null, because: 'late thanks come before the check-in' },
    { now: '2026-11-30T09:00', log: [thanked], next: 'check-in', waitUntil: null, because: 'its day' },
    {
      now: '2026-12-07T09:00',
      log: [thanked, checkedIn],
      next: 'second-check-in',
      waitUntil: null,
      because: 'its day',
    },
    {
      now: '2026-12-14T09:00',
      log: [checkedIn, did('check-in', '2026-12-07')],
      next: 'close',
      waitUntil: null,
      because: 'nothing else is left',
    },
    {
      now: '2026-12-02T09:00',
      log: [thanked],
      instructions: { contactOn: '2026-12-02' },
      next: 'agreed-contact',
      waitUntil: null,
      because: 'they asked for it',
    },
    {
      now: '2026-11-30T09:00',
      outcome: { kind: 'rejected', on: '2026-11-30' },
      next: 'answer-rejection',
      waitUntil: null,
      because: 'a no is answered',
    },
    {
      now: '2026-12-20T09:00',
      outcome: { kind: 'rejected', on: '2026-11-30' },
      next: 'answer-rejection',
      waitUntil: null,
      because: 'late, but still to do',
    },
  ])('at $now: $next ($because)', holds);
});

describe('where nothing is to do, the wait ends on the earliest day ahead', () => {
  test.each<Row>([
    { now: '2026-11-20T15:45', next: null, waitUntil: '2026-11-20', because: 'the thank-you opens later today' },
    {
      now: '2026-11-25T23:10',
      ended: '2026-11-25T23:00',
      next: null,
      waitUntil: '2026-11-26',
      because: 'it opens past midnight',
    },
    { now: '2026-11-19T12:00', next: null, waitUntil: '2026-11-20', because: 'the interview is tomorrow' },
    { now: '2026-11-21T12:00', log: [thanked], next: null, waitUntil: '2026-11-30', because: 'until the check-in' },
    {
      now: '2026-11-21T12:00',
      log: [thanked],
      promise: { kind: 'date', date: '2026-12-04' },
      next: null,
      waitUntil: '2026-12-04',
      because: 'until the promised day',
    },
    {
      now: '2026-12-04T12:00',
      log: [thanked],
      promise: { kind: 'date', date: '2026-12-04' },
      next: null,
      waitUntil: '2026-12-09',
      because: 'on that day, until the check-in',
    },
    {
      now: '2026-12-05T12:00',
      log: [thanked],
      promise: { kind: 'date', date: '2026-12-04' },
      next: null,
      waitUntil: '2026-12-09',
      because: 'and after it',
    },
    {
      now: '2026-11-21T12:00',
      log: [thanked],
      promise: { kind: 'date', date: '2026-12-04' },
      instructions: { contactOn: '2026-12-01' },
      next: null,
      waitUntil: '2026-12-01',
      because: 'the contact comes before the promised day',
    },
    {
      now: '2026-12-01T12:00',
      log: [thanked, checkedIn],
      next: null,
      waitUntil: '2026-12-07',
      because: 'until the second check-in',
    },
    {
      now: '2026-12-10T12:00',
      log: [checkedIn, did('check-in', '2026-12-07')],
      next: null,
      waitUntil: '2026-12-14',
      because: 'until the close',
    },
    {
      now: '2026-11-20T18:00',
      ended: '2026-11-20T17:30',
      recruiter: true,
      log: [thanked],
      next: null,
      waitUntil: '2026-11-23',
      because: 'until the call on Monday',
    },
    {
      now: '2026-11-23T08:00',
      ended: '2026-11-20T17:30',
      recruiter: true,
      log: [thanked],
      next: null,
      waitUntil: '2026-11-23',
      because: 'the call opens later today',
    },
  ])('at $now: $waitUntil ($because)', holds);
});

describe('where it is over, there is nothing to wait for', () => {
  test.each<Row>([
    {
      now: '2026-11-30T09:00',
      outcome: { kind: 'withdrew', on: '2026-11-23' },
      next: null,
      waitUntil: null,
      because: 'the person withdrew',
    },
    {
      now: '2026-11-30T09:00',
      outcome: { kind: 'offer', on: '2026-11-23' },
      next: null,
      waitUntil: null,
      because: 'they made an offer',
    },
    {
      now: '2026-11-30T09:00',
      outcome: { kind: 'rejected', on: '2026-11-23' },
      log: [did('answer-rejection', '2026-11-24')],
      next: null,
      waitUntil: null,
      because: 'the no is answered',
    },
  ])('at $now ($because)', holds);
});
