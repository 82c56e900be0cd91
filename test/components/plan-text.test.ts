import { describe, expect, test } from 'vitest';
import { dateWords } from '../../src/components/planner/date-words.ts';
import type { Told } from '../../src/components/planner/told.ts';
import { plannerWords } from '../../src/components/planner/words.ts';
import { planText } from '../../src/components/planner/written-plan.ts';
import { plan, situationOf, type Told as Case } from '../lib/planner/planning.ts';

const PROMISED: Case = { promise: { kind: 'date', date: '2026-12-04' } };

describe('the plan as text', () => {
  test('with an answer promised by December 4', () => {
    expect(textOf(PROMISED)).toBe(`Your follow-up plan

As of Friday, November 20, 2026.
Your interview ended on Friday, November 20, 2026, 3:30 PM. Hours are New York time.

1. Send your thank-you
   By Sunday, November 22, 2026, 3:30 PM. Best by Saturday, November 21, 2026, 3:30 PM.
   By email, to each person you met, each a little different.

2. Wait for their answer
   Friday, December 4, 2026.
   The day they gave.

3. Check in, once, politely
   Wednesday, December 9, 2026.
   Write to the person who interviewed you: still interested, and what are the next steps?

4. Check in a second time
   Wednesday, December 16, 2026.
   To the person who interviewed you again, shorter than the first. This is the last one.

5. Let it go, kindly
   Wednesday, December 23, 2026.
   If nothing has come by then, write it off. No blame, no last word. They may call yet.
`);
  });

  test('with no promise, over Thanksgiving', () => {
    expect(textOf({})).toBe(`Your follow-up plan

As of Friday, November 20, 2026.
Your interview ended on Friday, November 20, 2026, 3:30 PM. Hours are New York time.

1. Send your thank-you
   By Sunday, November 22, 2026, 3:30 PM. Best by Saturday, November 21, 2026, 3:30 PM.
   By email, to each person you met, each a little different.

2. Check in, once, politely
   Monday, November 30, 2026.
   Write to the person who interviewed you: still interested, and what are the next steps?

3. Check in a second time
   Monday, December 7, 2026.
   To the person who interviewed you again, shorter than the first. This is the last one.

4. Let it go, kindly
   Monday, December 14, 2026.
   If nothing has come by then, write it off. No blame, no last word. They may call yet.
`);
  });

  test('says on which day a step was done, the reader’s way round', () => {
    const told: Case = {
      ...PROMISED,
      log: [
        { step: 'check-in', on: '2026-12-09' },
        { step: 'thank-you', on: '2026-11-21' },
      ],
    };
    const lines = textOf(told, '2026-12-10T09:00', 'en-GB').split('\n');
    expect(lines).toContain('As of Thursday 10 December 2026.');
    expect(lines).toContain('   Done on Saturday 21 November 2026.');
    expect(lines).toContain('   Done on Wednesday 9 December 2026.');
  });

  test('says what is late, what is not needed, and what to mind', () => {
    const late = textOf(PROMISED, '2026-12-09T09:00');
    expect(late).toContain('   Late, and still worth it. It was due by Sunday, November 22, 2026, 3:30 PM.\n');
    expect(late).toContain('\n\nYour thank-you and your check-in have met. Write one message that does both.\n\n');
    const over = textOf({ ...PROMISED, outcome: { kind: 'offer', on: '2026-12-01' } }, '2026-12-02T09:00');
    expect(over).toContain('1. Send your thank-you\n   Not needed.\n   You have an offer.\n');
    expect(textOf({ promise: { kind: 'date', date: '2026-11-19' } })).toContain(
      'named, Thursday, November 19, 2026, lies',
    );
  });

  test('says no “today”, “tomorrow” or “in … days”, whenever it is made', () => {
    for (const now of [
      '2026-11-20T16:00',
      '2026-11-22T09:00',
      '2026-12-03T09:00',
      '2026-12-08T09:00',
      '2026-12-23T09:00',
    ]) {
      expect(textOf(PROMISED, now)).not.toMatch(/\b(today|tomorrow|yesterday|in \d+ days)\b/i);
    }
  });
});

function textOf(told: Case, now = '2026-11-20T18:00', language = 'en-US'): string {
  const made: Told = {
    plan: plan(told, { now }),
    situation: situationOf(told),
    today: now.slice(0, 10),
    now: Temporal.PlainDateTime.from(now).toZonedDateTime('America/New_York').toInstant().toString(),
    dates: dateWords([language]),
    words: plannerWords('/'),
  };
  return planText(made);
}
