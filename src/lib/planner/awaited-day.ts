import type { Plan } from './plan-types.ts';

/**
 * A plan as it is drawn on `today` (`YYYY-MM-DD`). Where a promise can mean two days and only the first has gone by, the
 * plan says `past`, but their answer is still awaited: on the later day.
 */
export function withAwaitedDay(plan: Plan, today: string): Plan {
  const { steps, waitUntil, promise } = plan;
  const on = promise.readings.at(-1);
  const isPast = steps.some(({ status }) => status === 'past');
  if (on === undefined || on < today || !isPast) return plan;
  return {
    ...plan,
    steps: steps.map((step) => (step.id === 'reply-expected' ? { ...step, on, status: 'upcoming' } : step)),
    waitUntil: on > today && waitUntil !== null && on < waitUntil ? on : waitUntil,
  };
}
