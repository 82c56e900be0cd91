import { describe, expect, test } from 'vitest';
import type { LoggedStep, OutcomeKind, Situation, StepId, StepStatus } from '../../../src/lib/index.ts';
import { plan, stepOf, type Told } from './planning.ts';

type Row = {
  readonly step: StepId;
  readonly now?: string;
  readonly status: StepStatus;
  readonly because: string;
  readonly log?: Situation['log'];
  readonly outcome?: Situation['outcome'];
};

/** With every step there. */
const everything: Told = {
  recruiter: true,
  promise: { kind: 'date', date: '2026-12-04' },
  instructions: { contactOn: '2026-12-02' },
};

const done = (step: LoggedStep, ...days: readonly string[]): Situation['log'] => days.map((on) => ({ step, on }));
const ended = (kind: OutcomeKind, on = '2026-11-23'): NonNullable<Situation['outcome']> => ({ kind, on });

function holds({ step, now = '2026-11-20T18:00', status, because, log = [], outcome }: Row): void {
  const made = plan({ ...everything, log, ...(outcome && { outcome }) }, { now });
  expect(stepOf(step, made).status, because).toBe(status);
}

describe('steps with hours', () => {
  test.each<Row>([
    { step: 'call-recruiter', now: '2026-11-20T15:29', status: 'upcoming', because: 'the interview is not over' },
    { step: 'call-recruiter', now: '2026-11-20T15:30', status: 'open', because: 'it is over' },
    { step: 'call-recruiter', now: '2026-11-20T18:00', status: 'open', because: 'six sharp' },
    { step: 'call-recruiter', now: '2026-11-20T18:00:01', status: 'late', because: 'past six' },
    { step: 'thank-you', now: '2026-11-20T16:29:59', status: 'upcoming', because: 'not within the hour' },
    { step: 'thank-you', now: '2026-11-20T16:30', status: 'open', because: 'one hour after' },
    { step: 'thank-you', now: '2026-11-22T15:30', status: 'open', because: '48 hours after' },
    { step: 'thank-you', now: '2026-11-22T15:30:01', status: 'late', because: 'later than that' },
  ])('$step at $now is $status ($because)', holds);
});

describe('steps with a day', () => {
  test.each<Row>([
    { step: 'reply-expected', now: '2026-12-04T23:59', status: 'upcoming', because: 'up to the end of its day' },
    { step: 'reply-expected', now: '2026-12-05T00:00', status: 'past', because: 'the day after' },
    { step: 'agreed-contact', now: '2026-12-01T23:59', status: 'upcoming', because: 'the day before' },
    { step: 'agreed-contact', now: '2026-12-02T00:00', status: 'open', because: 'its day' },
    { step: 'agreed-contact', now: '2026-12-20T12:00', status: 'open', because: 'long after' },
    { step: 'check-in', now: '2026-12-08T23:59', status: 'upcoming', because: 'the day before' },
    { step: 'check-in', now: '2026-12-09T00:00', status: 'open', because: 'its day' },
    { step: 'check-in', now: '2027-01-20T12:00', status: 'open', because: 'weeks overdue' },
    {
      step: 'answer-rejection',
      now: '2026-11-22T12:00',
      outcome: ended('rejected'),
      status: 'upcoming',
      because: 'the no has not come',
    },
    {
      step: 'answer-rejection',
      now: '2026-11-23T00:00',
      outcome: ended('rejected'),
      status: 'open',
      because: 'the day of the no',
    },
    {
      step: 'answer-rejection',
      now: '2026-11-25T23:59',
      outcome: ended('rejected'),
      status: 'open',
      because: 'the last good day',
    },
    {
      step: 'answer-rejection',
      now: '2026-11-26T00:00',
      outcome: ended('rejected'),
      status: 'late',
      because: 'after it',
    },
  ])('$step at $now is $status ($because)', holds);

  test('today is the day on the employer’s clock', () => {
    const asked = {
      promise: { kind: 'date', date: '2026-11-21' },
      timeZone: 'Pacific/Auckland',
      ended: '2026-11-20T15:30',
    } as const;
    const made = (now: string) => stepOf('reply-expected', plan(asked, { now })).status;
    expect([made('2026-11-21T23:59'), made('2026-11-22T00:00')]).toEqual(['upcoming', 'past']);
  });
});

describe('the second check-in and the close wait for the step before them', () => {
  const twice = done('check-in', '2026-12-09', '2026-12-16');
  test.each<Row>([
    { step: 'second-check-in', now: '2027-01-20T12:00', status: 'upcoming', because: 'the check-in is not done' },
    {
      step: 'second-check-in',
      now: '2026-12-15T12:00',
      log: twice.slice(0, 1),
      status: 'upcoming',
      because: 'the day before',
    },
    { step: 'second-check-in', now: '2026-12-16T00:00', log: twice.slice(0, 1), status: 'open', because: 'its day' },
    { step: 'close', now: '2027-02-20T12:00', status: 'upcoming', because: 'neither is done' },
    {
      step: 'close',
      now: '2027-02-20T12:00',
      log: twice.slice(0, 1),
      status: 'upcoming',
      because: 'the second is not done',
    },
    { step: 'close', now: '2026-12-22T12:00', log: twice, status: 'upcoming', because: 'the day before' },
    { step: 'close', now: '2026-12-23T00:00', log: twice, status: 'open', because: 'its day' },
    { step: 'close', now: '2027-02-20T12:00', log: twice, status: 'open', because: 'it is never logged' },
  ])('$step at $now is $status ($because)', holds);
});

describe('done wins over all else', () => {
  test.each<Row>([
    { step: 'call-recruiter', log: done('call-recruiter', '2026-11-20'), status: 'done', because: 'it is logged' },
    {
      step: 'thank-you',
      log: done('thank-you', '2026-11-21'),
      now: '2026-12-01T12:00',
      status: 'done',
      because: 'though its hours are past',
    },
    { step: 'thank-you', log: done('thank-you', '2026-11-30'), status: 'done', because: 'though logged for later' },
    { step: 'agreed-contact', log: done('agreed-contact', '2026-12-01'), status: 'done', because: 'it is logged' },
    {
      step: 'check-in',
      log: done('check-in', '2026-12-09'),
      outcome: ended('rejected'),
      status: 'done',
      because: 'though they said no',
    },
    {
      step: 'second-check-in',
      log: done('check-in', '2026-12-09', '2026-12-10'),
      outcome: ended('offer'),
      status: 'done',
      because: 'though they said yes',
    },
    { step: 'second-check-in', log: done('check-in', '2026-12-09'), status: 'upcoming', because: 'one contact is one' },
    {
      step: 'thank-you',
      log: [...done('thank-you', '2026-11-21'), ...done('check-in', '2026-12-09')],
      status: 'done',
      because: 'though a check-in followed',
    },
    {
      step: 'agreed-contact',
      log: [...done('agreed-contact', '2026-12-02'), ...done('check-in', '2026-12-09')],
      status: 'done',
      because: 'though a check-in followed',
    },
    {
      step: 'answer-rejection',
      log: done('answer-rejection', '2026-11-24'),
      outcome: ended('rejected'),
      now: '2026-12-20T12:00',
      status: 'done',
      because: 'it is logged',
    },
  ])('$step is $status ($because)', holds);
});
