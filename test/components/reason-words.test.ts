import { describe, expect, test } from 'vitest';
import { dateWords } from '../../src/components/planner/date-words.ts';
import { reasonWords } from '../../src/components/planner/reason-words.ts';
import { plannerWords } from '../../src/components/planner/words.ts';
import { plan, situationOf, stepOf, type Told as Case } from '../lib/planner/planning.ts';

const words = plannerWords('/');

/** What "Why this date?" of the check-in says, without who advises it. */
function whyAt(now: string, told: Case): readonly string[] {
  const made = plan(told, { now });
  const situation = situationOf(told);
  const all = { plan: made, situation, today: now.slice(0, 10), now, dates: dateWords(['en-US']), words };
  const step = stepOf('check-in', made);
  return step.because.map((reason) => reasonWords(reason, step, all)).map(({ counted }) => counted);
}

const UNPROMISED = '5 business days after Fri, Nov 20.';

describe('why the check-in is on its day', () => {
  test.each<{ now: string; told: Case; says: readonly string[]; because: string }>([
    { now: '2026-11-20T18:00', told: {}, says: [UNPROMISED], because: 'nothing was promised' },
    {
      now: '2026-11-20T18:00',
      told: { pace: 'patient' },
      says: ['10 business days after Fri, Nov 20.'],
      because: 'they are slow deciders',
    },
    {
      now: '2026-12-02T12:00',
      told: {},
      says: [UNPROMISED, 'The first good day from Wed, Dec 2.'],
      because: 'it is overdue, on a day that is good',
    },
    {
      now: '2026-12-05T12:00',
      told: {},
      says: [UNPROMISED, 'The first good day from Sat, Dec 5.'],
      because: 'it is overdue, on a Saturday',
    },
    {
      now: '2026-11-20T18:00',
      told: { instructions: { holdUntil: '2026-12-09' } },
      says: [UNPROMISED, 'Not before they are ready: Wed, Dec 9.'],
      because: 'they asked for silence',
    },
    {
      now: '2026-11-20T18:00',
      told: { instructions: { holdUntil: '2026-12-11' } },
      says: [UNPROMISED, 'Not before they are ready: Fri, Dec 11.'],
      because: 'they asked for silence, until a Friday',
    },
  ])('$because', ({ now, told, says }) => {
    expect(whyAt(now, told)).toEqual(says);
  });
});

test('the thank-you of a day on which they decide says so', () => {
  const told: Case = { promise: { kind: 'date', date: '2026-11-20' } };
  const made = plan(told);
  const all = {
    plan: made,
    situation: situationOf(told),
    today: '2026-11-20',
    now: '',
    dates: dateWords(['en-US']),
    words,
  };
  const step = stepOf('thank-you', made);
  const counted = step.because.map((reason) => reasonWords(reason, step, all).counted);
  expect(counted[1]).toBe('Best within 2 hours, since they decide that day.');
});
