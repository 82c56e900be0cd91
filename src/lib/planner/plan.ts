import { openCase, type Case, type CaseAt } from './case.ts';
import type { Plan, Step } from './plan-types.ts';
import type { Situation } from './situation.ts';
import { statusOf } from './status.ts';
import { stepsOf } from './steps.ts';
import { warningsOf } from './warnings.ts';

/**
 * The plan of a situation that `parseSituation` gave, on the calendar that `loadCalendar` gave, by the figures that
 * `figuresOfRules` gave: none is checked again.
 */
export function planParsed(situation: Situation, at: CaseAt): Plan {
  return planCase(openCase(situation, at));
}

/** The plan of an open case. */
export function planCase(of: Case): Plan {
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
