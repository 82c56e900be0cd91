import { openCase, type Case, type PlanAt } from './case.ts';
import type { Plan, Step } from './plan-types.ts';
import type { Situation } from './situation.ts';
import { statusOf } from './status.ts';
import { stepsOf } from './steps.ts';
import { warningsOf } from './warnings.ts';

/**
 * What to do now, and when to do the next thing. Pure: the same situation, moment and calendar give the same plan.
 * @throws {TypeError} that names the field, where the situation does not parse, `now` is no instant, the calendar is
 * another region's, or a policy figure is none.
 */
export function planFollowUp(situation: Situation, at: PlanAt): Plan {
  const of = openCase(situation, at);
  const steps = stepsOf(of).map((step) => ({ ...step, status: statusOf(step, of) }));
  const next = steps.find(({ status }) => status === 'open' || status === 'late')?.id ?? null;
  return {
    steps,
    next,
    waitUntil: next === null ? earliestAhead(steps, of) : null,
    promise: promiseOf(of),
    warnings: warningsOf(steps, of),
  };
}

function promiseOf({ promise: { readings, said } }: Case): Plan['promise'] {
  const shown = (readings.length ? readings : said).map(String);
  return { on: shown[0] ?? null, readings: shown, ambiguous: readings.length > 1 };
}

/** The earliest day of the upcoming steps: for hours their local day, which may be today; for days only those after today. */
function earliestAhead(steps: readonly Step[], { today }: Case): string | null {
  const days = steps
    .filter(({ status }) => status === 'upcoming')
    .map((step) => ('opens' in step ? step.opens.slice(0, 10) : step.on > today.toString() ? step.on : null))
    .filter((day) => day !== null);
  return days.sort()[0] ?? null;
}
