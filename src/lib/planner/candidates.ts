import {
  daysOffBetween,
  firstCalmDay,
  quietDaysBetween,
  type SkippedDay,
  type WorkDays,
} from '../calendar/business-days.ts';
import type { Reason } from './plan-types.ts';
import type { PolicyKey } from './policy-figures.ts';

type Day = Temporal.PlainDate;

/** A day, and how it was come by; `counted` is the day it was before it was moved off quiet days. */
export type Candidate = { readonly on: Day; readonly policy?: PolicyKey; readonly from: Day; readonly counted?: Day };

/** The same, moved off quiet days. */
export function calmed(day: Candidate, days: WorkDays): Candidate {
  return { ...day, on: firstCalmDay(day.on, days), counted: day.counted ?? day.on };
}

/** Why a candidate came to lie on `on`, with the days off and the quiet days passed over. */
export function reason({ policy, from, on: own, counted = own }: Candidate, on: Day, days: WorkDays): Reason {
  const skipped = [...daysOffBetween(from, on, days), ...quietDaysBetween(counted, on, days)];
  return { ...(policy ? { policy } : {}), from: from.toString(), skipped: inOrder(skipped) };
}

/** Why a message waits from one day on, that day included. */
export function waiting(from: Day, good: Day, days: WorkDays): Reason {
  const skipped = [...daysOffBetween(from.subtract({ days: 1 }), good, days), ...quietDaysBetween(from, good, days)];
  return { from: from.toString(), skipped: inOrder(skipped) };
}

/** The latest candidate; of equal days the first given. */
export function latest(first: Candidate, others: readonly Candidate[]): Candidate {
  return others.reduce((late, each) => (isAfter(each.on, late.on) ? each : late), first);
}

/** Whether `a` is the later day; one that is not there never is. */
export function isAfter(a: Day | undefined, b: Day): boolean {
  return a !== undefined && Temporal.PlainDate.compare(a, b) > 0;
}

function inOrder(skipped: readonly SkippedDay[]): readonly SkippedDay[] {
  return skipped.toSorted((a, b) => (a.date < b.date ? -1 : 1));
}
