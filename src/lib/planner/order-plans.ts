import { compareText } from '../calendar/compare-text.ts';
import type { Plan, Step } from './plan-types.ts';

/** Plans of several applications by what is due next: to do now, then waiting, then over, then what has no plan; ties by name. */
export function orderPlans<T extends { readonly name: string; readonly plan: Plan | null }>(
  plans: readonly T[],
): readonly T[] {
  return plans
    .map((each) => ({ each, key: `${rankOf(each.plan)} ${dayOf(each.plan)} ${each.name.toLowerCase()}` }))
    .sort((a, b) => compareText(a.key, b.key))
    .map(({ each }) => each);
}

function rankOf(plan: Plan | null): number {
  if (!plan) return 3;
  // To let it go is nothing to do.
  if (plan.next !== null && plan.next !== 'close') return 0;
  return plan.waitUntil === null ? 2 : 1;
}

/** The day that counts within the rank; employers' days, wherever they are. */
function dayOf(plan: Plan | null): string {
  const step = plan?.steps.find(({ id }) => id === plan.next);
  return step ? lastDayOf(step) : (plan?.waitUntil ?? '');
}

function lastDayOf(step: Step): string {
  return 'due' in step ? step.due.slice(0, 16) : 'good' in step ? step.good : step.on;
}
