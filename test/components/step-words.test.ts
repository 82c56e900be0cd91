import { describe, expect, test } from 'vitest';
import { dateWords } from '../../src/components/planner/date-words.ts';
import { stepWords, type StepWords } from '../../src/components/planner/step-words.ts';
import { plannerWords } from '../../src/components/planner/words.ts';
import { withAwaitedDay, type StepId } from '../../src/lib/index.ts';
import { plan, situationOf, type Told as Case } from '../lib/planner/planning.ts';

const words = plannerWords('/');

function wordsOf(id: StepId, now: string, told: Case): StepWords {
  const situation = situationOf(told);
  const instant = Temporal.PlainDateTime.from(now).toZonedDateTime(situation.interview.timeZone).toInstant().toString();
  const today = now.slice(0, 10);
  const shown = withAwaitedDay(plan(told, { now }), today);
  const step = shown.steps.find((each) => each.id === id);
  if (!step) throw new Error(`There is no ${id}.`);
  return stepWords(step, { plan: shown, situation, today, now: instant, dates: dateWords(['en-US']), words });
}

describe('when a step is to be taken', () => {
  test.each<{ id: StepId; now: string; told: Case; when: string; because: string }>([
    {
      id: 'call-recruiter',
      now: '2026-11-20T18:30',
      told: { ended: '2026-11-20T17:30', recruiter: true },
      when: 'by Mon, Nov 23, noon',
      because: 'twelve o’clock has a name that nobody mistakes',
    },
    {
      id: 'answer-rejection',
      now: '2026-12-02T10:00',
      told: { outcome: { kind: 'rejected', on: '2026-12-01' } },
      when: 'by tomorrow',
      because: 'two business days are a good time to answer',
    },
    {
      id: 'answer-rejection',
      now: '2026-12-10T10:00',
      told: { outcome: { kind: 'rejected', on: '2026-12-01' } },
      when: 'Late, still worth it',
      because: 'no day that has gone is asked for',
    },
    {
      id: 'thank-you',
      now: '2026-11-23T10:00',
      told: {},
      when: 'Late, still worth it',
      because: 'nor an hour',
    },
  ])('$id at $now: $when ($because)', ({ id, now, told, when }) => {
    expect(wordsOf(id, now, told).when).toBe(when);
  });
});

describe('a day that can mean two is told as one of the two', () => {
  test.each([
    { now: '2026-11-20T10:00', when: 'today', how: 'The day they gave.' },
    {
      now: '2026-11-23T10:00',
      when: 'Fri, Nov 27',
      how: 'The day they gave.',
    },
    { now: '2026-11-28T10:00', when: 'Fri, Nov 20', how: 'Their day has passed. That happens; it says nothing yet.' },
  ])('at $now: $when', ({ now, when, how }) => {
    const told = { ended: '2026-11-19T15:30', promise: { kind: 'weekday', weekday: 5 } } as const;
    expect(wordsOf('reply-expected', now, told)).toMatchObject({ when, how });
  });
});
