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

describe('a thank-you that has met the check-in is one message', () => {
  test.each([
    {
      now: '2026-11-30T10:00',
      told: {},
      act: 'Write to the person who interviewed you today: thank them, and ask.',
      because: 'the note is late and the check-in is due',
    },
    {
      now: '2026-12-05T10:00',
      told: {},
      act: 'Write to the person who interviewed you on Monday, December 7: thank them, and ask.',
      because: 'nobody asks on a Saturday',
    },
    {
      now: '2026-11-20T10:00',
      told: { ended: '2026-11-19T15:30', offerDeadline: '2026-11-23' },
      act: 'Write to the person who interviewed you today: thank them, and ask.',
      because: 'another offer brings the check-in into the hours of the note',
    },
    {
      now: '2026-11-21T10:00',
      told: { ended: '2026-11-19T15:30', offerDeadline: '2026-11-23' },
      act: 'Send your thank-you by 3:30 PM today.',
      because: 'its hours end on a Saturday, before there is a day to ask',
    },
  ])('at $now: $act ($because)', ({ now, told, act }) => {
    expect(actAt(now, told)).toBe(act);
  });
});
