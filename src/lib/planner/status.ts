import type { Case } from './case.ts';
import type { Step, StepStatus } from './plan-types.ts';
import type { UndecidedStep } from './steps.ts';

/** What a step is at the case's moment: done wins, then skipped, then the clock. */
export function statusOf(step: UndecidedStep, of: Case): StepStatus {
  if (isDone(step, of)) return 'done';
  if (isSkipped(step, of)) return 'skipped';
  return 'opens' in step ? byTheHour(step, of) : byTheDay(step, of);
}

/** Whether a step is still ahead, or due. */
export function isToBeTaken({ status }: Pick<Step, 'status'>): boolean {
  return status === 'upcoming' || status === 'open' || status === 'late';
}

function isDone({ id }: UndecidedStep, of: Case): boolean {
  switch (id) {
    case 'reply-expected':
    case 'close':
      return false;
    case 'second-check-in':
      return of.logged('check-in').length > 1;
    default:
      return of.logged(id).length > 0;
  }
}

function isSkipped(step: UndecidedStep, of: Case): boolean {
  const { outcome } = of.situation;
  if (outcome && step.id !== 'answer-rejection') {
    const thanksStillFit = step.id === 'thank-you' && (outcome.kind === 'offer' || outcome.kind === 'next-round');
    if (!thanksStillFit || isPast(step.due, of)) return true;
  }
  const checkIns = of.logged('check-in');
  if (step.id === 'call-recruiter' || step.id === 'thank-you') return checkIns.length > 0;
  return step.id === 'agreed-contact' && checkIns.some((on) => on.toString() >= step.on);
}

function byTheHour({ opens, due }: Extract<UndecidedStep, { opens: string }>, of: Case): StepStatus {
  if (isPast(due, of)) return 'late';
  return Temporal.ZonedDateTime.compare(of.now, Temporal.ZonedDateTime.from(opens)) < 0 ? 'upcoming' : 'open';
}

function byTheDay(step: Exclude<UndecidedStep, { opens: string }>, of: Case): StepStatus {
  const today = of.today.toString();
  switch (step.id) {
    case 'reply-expected':
      return today > step.on ? 'past' : 'upcoming';
    case 'answer-rejection':
      if (today > step.on) return 'late';
      return today < (of.situation.outcome?.on ?? step.on) ? 'upcoming' : 'open';
    // A second check-in and the close lie after the good day of what comes before them, and so ahead until it is done.
    default:
      return today >= step.on ? 'open' : 'upcoming';
  }
}

function isPast(due: string, { now }: Case): boolean {
  return Temporal.ZonedDateTime.compare(now, Temporal.ZonedDateTime.from(due)) > 0;
}
