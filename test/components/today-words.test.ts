import { describe, expect, test } from 'vitest';
import { dateWords } from '../../src/components/planner/date-words.ts';
import { todayWords, type TodayWords } from '../../src/components/planner/today-words.ts';
import { plannerWords } from '../../src/components/planner/words.ts';
import { withAwaitedDay } from '../../src/lib/index.ts';
import { plan, situationOf, type Told as Case } from '../lib/planner/planning.ts';

const words = plannerWords('/');

function wordsAt(now: string, told: Case): TodayWords {
  const situation = situationOf(told);
  const instant = Temporal.PlainDateTime.from(now).toZonedDateTime(situation.interview.timeZone).toInstant().toString();
  const today = now.slice(0, 10);
  const shown = withAwaitedDay(plan(told, { now }), today);
  return todayWords({ plan: shown, situation, today, now: instant, dates: dateWords(['en-US']), words });
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
    expect(wordsAt(now, told).act).toBe(act);
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
    expect(wordsAt(now, told).act).toBe(act);
  });
});

test('while a day can mean two, the later one is still waited for', () => {
  const told = {
    ended: '2026-11-19T15:30',
    promise: { kind: 'weekday', weekday: 5 },
    log: [{ step: 'thank-you', on: '2026-11-19' }],
  } as const;
  expect(wordsAt('2026-11-21T10:00', told)).toEqual({
    act: 'Nothing to do until Friday, November 27.',
    why: 'That is the day they gave. Asking earlier would only press them.',
  });
});
