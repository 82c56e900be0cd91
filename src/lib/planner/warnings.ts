import { addBusinessDays } from '../calendar/business-days.ts';
import type { Case } from './case.ts';
import type { CheckInStep, Step, Warning, WarningCode } from './plan-types.ts';

/** What the person should know about this plan, in a fixed order. */
export function warningsOf(steps: readonly Step[], of: Case): readonly Warning[] {
  const checkIn = steps.find((step): step is CheckInStep => step.id === 'check-in');
  const thanksWanted = steps.some((step) => step.id === 'thank-you' && !isSettled(step));
  const { situation, promise, interview, days, policy } = of;
  const [promised] = promise.readings;
  const checkInsDone = of.logged('check-in');
  const warnings: readonly (Warning | false)[] = [
    checkIn !== undefined &&
      situation.offerDeadline !== undefined &&
      situation.offerDeadline <= checkIn.on &&
      !isSettled(checkIn) &&
      warning('offer-deadline-before-contact', [situation.offerDeadline, checkIn.on]),
    checkIn?.status === 'open' && thanksWanted && warning('combine-thanks-and-check-in', [checkIn.on]),
    promise.readings.length > 1 && warning('promise-ambiguous', promise.readings),
    promise.said.length > 0 && !promised && warning('promise-already-past', promise.said),
    situation.medium === 'paper' &&
      thanksWanted &&
      promised !== undefined &&
      Temporal.PlainDate.compare(promised, addBusinessDays(interview, policy['paper.takes'], days)) <= 0 &&
      warning('paper-too-slow', [promised]),
    checkInsDone.length > policy['checkIn.most'] && warning('enough-check-ins', checkInsDone),
    Temporal.ZonedDateTime.compare(of.now, of.end) < 0 && warning('interview-in-future', [interview]),
    unknownHolidays(steps, of),
  ];
  return warnings.filter((each) => each !== false);
}

/** Neither to be done any more nor in the way of another step. */
function isSettled({ status }: Step): boolean {
  return status === 'done' || status === 'skipped';
}

/** The plan's dates for whose year there is no holiday list. */
function unknownHolidays(steps: readonly Step[], { situation, calendar, promise }: Case): Warning | false {
  if (situation.region === 'none') return false;
  const dates = [...steps.flatMap(datesOf), ...promise.readings.map(String)]
    .map((date) => date.slice(0, 10))
    .filter((date) => Number(date.slice(0, 4)) < calendar.from || Number(date.slice(0, 4)) > calendar.to);
  return dates.length > 0 && { code: 'holidays-unknown', dates: [...new Set(dates)].sort() };
}

function datesOf(step: Step): readonly string[] {
  if ('opens' in step) return [step.opens, step.aim, step.due];
  return 'good' in step ? [step.on, step.good] : [step.on];
}

function warning(code: WarningCode, dates: readonly (string | Temporal.PlainDate)[]): Warning {
  return { code, dates: dates.map(String) };
}
