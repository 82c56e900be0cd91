import { describe, expect, test } from 'vitest';
import { dateWords } from '../../src/components/planner/date-words.ts';
import { todayWords } from '../../src/components/planner/today-words.ts';
import { plannerWords } from '../../src/components/planner/words.ts';
import { plan, situationOf, type Told as Case } from '../lib/planner/planning.ts';

const words = plannerWords('/');

function actAt(now: string, told: Case): string {
  const situation = situationOf(told);
  const instant = Temporal.PlainDateTime.from(now).toZonedDateTime(situation.interview.timeZone).toInstant().toString();
  const today = now.slice(0, 10);
  return todayWords({ plan: plan(told, { now }), situation, today, now: instant, dates: dateWords(['en-US']), words })
    .act;
}

describe('what to do today never names an hour that has gone', () => {
  test.each([
    { now: '2026-11-20T15:40', told: { recruiter: true }, act: 'Call your recruiter by 4:30 PM today.' },
    { now: '2026-11-20T17:10', told: { recruiter: true }, act: 'Call your recruiter now, before 6 PM today.' },
    { now: '2026-11-20T18:10', told: { recruiter: true }, act: 'Call your recruiter now.' },
    { now: '2026-11-20T18:00', told: {}, act: 'Send your thank-you by 3:30 PM tomorrow.' },
    { now: '2026-11-21T16:00', told: {}, act: 'Send your thank-you by 3:30 PM tomorrow.' },
    { now: '2026-11-22T16:00', told: {}, act: 'Your thank-you is late. Send it anyway, today.' },
  ])('at $now: $act', ({ now, told, act }) => {
    expect(actAt(now, told)).toBe(act);
  });
});
