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

describe('skipped by an outcome', () => {
  const steps: readonly StepId[] = [
    'call-recruiter',
    'reply-expected',
    'agreed-contact',
    'check-in',
    'second-check-in',
    'close',
  ];
  const kinds: readonly OutcomeKind[] = ['offer', 'rejected', 'next-round', 'withdrew'];
  test.each(kinds.flatMap((kind) => steps.map((step) => ({ kind, step }))))('$step, by $kind', ({ kind, step }) => {
    holds({ step, outcome: ended(kind), now: '2026-12-20T12:00', status: 'skipped', because: kind });
  });

  test.each<Row>([
    { step: 'thank-you', outcome: ended('rejected'), status: 'skipped', because: 'they said no' },
    { step: 'thank-you', outcome: ended('withdrew'), status: 'skipped', because: 'the person withdrew' },
    {
      step: 'thank-you',
      outcome: ended('offer'),
      now: '2026-11-20T16:00',
      status: 'upcoming',
      because: 'thanks fit an offer',
    },
    {
      step: 'thank-you',
      outcome: ended('offer'),
      now: '2026-11-22T15:30',
      status: 'open',
      because: 'up to its very end',
    },
    {
      step: 'thank-you',
      outcome: ended('offer'),
      now: '2026-11-22T15:30:01',
      status: 'skipped',
      because: 'no longer than that',
    },
    { step: 'thank-you', outcome: ended('next-round'), status: 'open', because: 'thanks fit a next round' },
    {
      step: 'thank-you',
      outcome: ended('next-round'),
      now: '2026-11-23T12:00',
      status: 'skipped',
      because: 'no longer than that',
    },
    {
      step: 'thank-you',
      outcome: ended('offer'),
      log: done('check-in', '2026-11-21'),
      status: 'skipped',
      because: 'a check-in is done',
    },
  ])('$step at $now is $status ($because)', holds);
});

describe('skipped by a check-in', () => {
  test.each<Row>([
    {
      step: 'call-recruiter',
      log: done('check-in', '2026-12-09'),
      status: 'skipped',
      because: 'it is too late for it',
    },
    { step: 'thank-you', log: done('check-in', '2026-12-09'), status: 'skipped', because: 'the check-in gave thanks' },
    {
      step: 'agreed-contact',
      log: done('check-in', '2026-12-02'),
      now: '2026-12-03T12:00',
      status: 'skipped',
      because: 'made on the agreed day',
    },
    {
      step: 'agreed-contact',
      log: done('check-in', '2026-12-01'),
      now: '2026-12-03T12:00',
      status: 'open',
      because: 'made the day before',
    },
    {
      step: 'agreed-contact',
      log: done('check-in', '2026-12-01', '2026-12-09'),
      status: 'skipped',
      because: 'the second was made after',
    },
    {
      step: 'thank-you',
      log: done('agreed-contact', '2026-12-02'),
      now: '2026-12-03T12:00',
      status: 'late',
      because: 'an agreed contact is no check-in',
    },
    {
      step: 'reply-expected',
      log: done('check-in', '2026-12-02'),
      status: 'upcoming',
      because: 'they may still reply',
    },
    {
      step: 'reply-expected',
      log: done('check-in', '2026-12-09'),
      now: '2026-12-10T12:00',
      status: 'past',
      because: 'its day went by before the check-in',
    },
    {
      step: 'close',
      log: done('check-in', '2026-12-09', '2026-12-16', '2026-12-28'),
      now: '2026-12-29T12:00',
      status: 'open',
      because: 'a third check-in does not put it off',
    },
  ])('$step is $status ($because)', holds);
});
