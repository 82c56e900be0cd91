import type { Plan } from './plan-types.ts';

/**
 * A plan as it is drawn on `today` (`YYYY-MM-DD`). Where a promise can mean two days and only the first has gone by, the
 * plan says `past`, but their answer is still awaited: on the later day.
 */
export function withAwaitedDay(plan: Plan, today: string): Plan {
  const { steps, waitUntil, promise } = plan;
  const on = promise.readings.at(-1) ?? '';
  if (on < today || !steps.some(({ status }) => status === 'past')) return plan;
  return {
    ...plan,
    steps: steps.map((step) =>
      step.id === 'reply-expected' && step.status === 'past' ? { ...step, on, status: 'upcoming' } : step,
    ),
    waitUntil: on > today && on < (waitUntil ?? '') ? on : waitUntil,
  };
}
