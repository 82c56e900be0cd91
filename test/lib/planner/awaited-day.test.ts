import { describe, expect, test } from 'vitest';
import { withAwaitedDay, type Plan, type StepStatus } from '../../../src/lib/index.ts';
import { plan, stepOf, type Told } from './planning.ts';

/** "By Friday", said on a Thursday after the interview: that may be the next day, or the Friday of the week after. */
const BY_FRIDAY: Told = { ended: '2026-11-19T15:30', promise: { kind: 'weekday', weekday: 5 } };

function awaitedAt(now: string, told: Told = BY_FRIDAY): Plan {
  return withAwaitedDay(plan(told, { now }), now.slice(0, 10));
}

describe('"by Friday", said on a Thursday, as it is drawn', () => {
  test.each<{ now: string; status: StepStatus; on: string; because: string }>([
    { now: '2026-11-19T18:00', status: 'upcoming', on: '2026-11-20', because: 'both days lie ahead' },
    { now: '2026-11-20T23:59', status: 'upcoming', on: '2026-11-20', because: 'the first is today' },
    { now: '2026-11-21T00:00', status: 'upcoming', on: '2026-11-27', because: 'the later one can still be meant' },
    { now: '2026-11-27T23:59', status: 'upcoming', on: '2026-11-27', because: 'the later one is today' },
    { now: '2026-11-28T00:00', status: 'past', on: '2026-11-20', because: 'both have gone by' },
  ])('at $now their answer is awaited on $on: $status ($because)', ({ now, status, on }) => {
    expect(stepOf('reply-expected', awaitedAt(now))).toMatchObject({ status, on });
  });

  test('waits for the later Friday first, where it comes before the check-in', () => {
    const log = [{ step: 'thank-you', on: '2026-11-19' }] as const;
    expect(awaitedAt('2026-11-21T10:00', { ...BY_FRIDAY, log }).waitUntil).toBe('2026-11-27');
  });

  test('does not wait for the later Friday on that day itself', () => {
    const log = [{ step: 'thank-you', on: '2026-11-19' }] as const;
    const told = { ...BY_FRIDAY, log };
    expect(awaitedAt('2026-11-27T10:00', told).waitUntil).toBe(plan(told, { now: '2026-11-27T10:00' }).waitUntil);
  });

  test('leaves every other step as it is', () => {
    const others = ({ steps }: Plan) => steps.filter(({ id }) => id !== 'reply-expected');
    expect(others(awaitedAt('2026-11-21T10:00'))).toEqual(others(plan(BY_FRIDAY, { now: '2026-11-21T10:00' })));
  });

  test.each(['2026-11-19T18:00', '2026-11-28T10:00'])('at %s there is nothing to change', (now) => {
    expect(awaitedAt(now)).toEqual(plan(BY_FRIDAY, { now }));
  });

  test('waits for what comes earlier still', () => {
    const log = [{ step: 'thank-you', on: '2026-11-19' }] as const;
    const instructions = { contactOn: '2026-11-24' };
    expect(awaitedAt('2026-11-21T10:00', { ...BY_FRIDAY, log, instructions }).waitUntil).toBe('2026-11-24');
  });

  test('waits for no day where something is to be done now', () => {
    expect(awaitedAt('2026-11-21T10:00').waitUntil).toBeNull();
  });

  test('awaits nothing once they have answered', () => {
    const told = { ...BY_FRIDAY, outcome: { kind: 'rejected', on: '2026-11-21' } } as const;
    expect(stepOf('reply-expected', awaitedAt('2026-11-21T10:00', told)).status).toBe('skipped');
    expect(awaitedAt('2026-11-21T10:00', told)).toEqual(plan(told, { now: '2026-11-21T10:00' }));
  });
});

test('a plan whose promise has one reading is drawn as it is', () => {
  const told: Told = { promise: { kind: 'date', date: '2026-11-24' } };
  for (const now of ['2026-11-24T12:00', '2026-11-25T12:00']) {
    const made = plan(told, { now });
    expect(withAwaitedDay(made, now.slice(0, 10))).toEqual(made);
  }
});
