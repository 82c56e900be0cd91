import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { POLICY_FIGURES, type Plan, type Situation, type Step } from '../../../src/lib/index.ts';
import { anyCase, freeze, planOf, RUNS, type AnyCase } from './any-case.ts';
import { plainCalendar, toDate, toDay } from './plain-calendar.ts';
import { stepOf } from './planning.ts';

// many cases, on a machine that may be busy
vi.setConfig({ testTimeout: 60_000 });

type CheckIn = Extract<Step, { good: string }>;

function always(property: (one: AnyCase) => void): void {
  fc.assert(fc.property(anyCase, property), RUNS);
}

function openCheckIns({ steps }: Plan): CheckIn[] {
  return steps.filter((step): step is CheckIn => 'good' in step && step.status !== 'done');
}

function withoutDeadline(situation: Situation): Situation {
  const { offerDeadline, ...rest } = situation;
  return offerDeadline === undefined ? situation : rest;
}

describe('a check-in that is to do', () => {
  test('lands on a business day that is not quiet, unless another offer’s deadline forces it', () => {
    always((one) => {
      const { offerDeadline, closedDays } = one.situation;
      const situation = withoutDeadline(one.situation);
      const calendar = plainCalendar(one.calendar, closedDays);
      for (const { id, on } of openCheckIns(planOf(one))) {
        const day = toDay(on);
        expect(calendar.isBusinessDay(day), on).toBe(true);
        if (!calendar.isQuiet(day)) continue;
        expect(offerDeadline, `${on} is quiet`).toBeDefined();
        expect(on < stepOf(id, planOf({ ...one, situation })).on, 'the deadline brought it forward').toBe(true);
      }
    });
  });

  test('has a good day from today on, quiet only up to the deadline', () => {
    always((one) => {
      const calendar = plainCalendar(one.calendar, one.situation.closedDays);
      const today = Temporal.Instant.from(one.now).toZonedDateTimeISO(one.situation.interview.timeZone).toPlainDate();
      for (const { on, good } of openCheckIns(planOf(one))) {
        expect(good >= on && good >= today.toString()).toBe(true);
        expect(calendar.isBusinessDay(toDay(good)), good).toBe(true);
        if (calendar.isQuiet(toDay(good))) expect(good <= (one.situation.offerDeadline ?? '')).toBe(true);
      }
    });
  });

  test('never comes while the employer asked for silence, or before the contact they asked for', () => {
    always((one) => {
      const { holdUntil = '', contactOn = '' } = one.situation.instructions;
      for (const { on } of openCheckIns(planOf(one))) expect(on > holdUntil && on > contactOn, on).toBe(true);
    });
  });

  test('and what follows come one after the other', () => {
    always((one) => {
      const made = planOf(one);
      const [first, second, close] = [stepOf('check-in', made), stepOf('second-check-in', made), stepOf('close', made)];
      if (second.status !== 'done') expect(second.on > first.on).toBe(true);
      expect(close.on > second.on).toBe(true);
    });
  });
});

test('one holiday more never brings a check-in or the close forward, where no deadline and no period is in play', () => {
  const added = fc.integer({ min: -10, max: 60 });
  fc.assert(
    fc.property(anyCase, added, (one, distance) => {
      const situation = withoutDeadline(one.situation);
      const date = toDate(toDay(situation.interview.ended) + distance);
      const { holidays } = one.calendar;
      fc.pre(situation.promise.kind !== 'period' && holidays.every((holiday) => holiday.date !== date));
      const calendar = { ...one.calendar, holidays: [...holidays, { date, name: 'One more' }] };
      const before = planOf({ ...one, situation });
      // a promise that was over before the interview may come to lie on it, and then it counts
      fc.pre(before.warnings.every(({ code }) => code !== 'promise-already-past'));
      const after = planOf({ ...one, situation, calendar });
      for (const id of ['check-in', 'second-check-in', 'close'] as const) {
        expect(stepOf(id, after).on >= stepOf(id, before).on, `${id}, with ${date}`).toBe(true);
      }
    }),
    RUNS,
  );
});

test('the plan does not depend on the order of the log', () => {
  const shuffled = anyCase.chain((one) => {
    const { log } = one.situation;
    return fc.tuple(fc.constant(one), fc.shuffledSubarray([...log], { minLength: log.length }));
  });
  fc.assert(
    fc.property(shuffled, ([one, log]) => {
      expect(planOf({ ...one, situation: { ...one.situation, log } })).toEqual(planOf(one));
    }),
    RUNS,
  );
});

test('the same input gives the same plan, and is not changed', () => {
  always((one) => {
    const copy = structuredClone(one);
    const first = planOf(freeze(one));
    expect(planOf(one)).toEqual(first);
    expect(one).toEqual(copy);
  });
});

test('each day between a date and what it was counted from is counted, or named as skipped', () => {
  always((one) => {
    for (const { because, ...step } of planOf(one).steps) {
      for (const { skipped } of because) {
        const dates = skipped.map(({ date }) => date);
        expect(dates, 'in order, each once').toEqual([...new Set(dates)].sort());
      }
      const [reason, ...others] = because;
      if (!reason?.policy || others.length > 0 || !('on' in step)) continue;
      const [from, on] = [toDay(reason.from), toDay(step.on)];
      const counted = Array.from({ length: on - from }, (_, n) => toDate(from + n + 1)).filter(
        (date) => !reason.skipped.some((skip) => skip.date === date),
      );
      const isPatient = reason.policy === 'checkIn.unpromised' && one.situation.pace === 'patient';
      expect(counted, `${step.id}, from ${reason.from} to ${step.on}`).toHaveLength(
        POLICY_FIGURES[isPatient ? 'checkIn.patient' : reason.policy].value,
      );
    }
  });
});
