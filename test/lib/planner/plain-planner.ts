import type {
  Contact,
  RuleId,
  Situation,
  StepId,
  StepStatus,
  WarningCode,
  WorkCalendar,
} from '../../../src/lib/index.ts';
import { plainCalendar, toDate, toDay, type DayNumber } from './plain-calendar.ts';
import { plainCheckIns } from './plain-check-ins.ts';
import { plainReadings } from './plain-promise.ts';

/** A step as the oracle sees it: everything but the reasons. */
export type PlainStep = {
  readonly id: StepId;
  readonly rule: RuleId;
  readonly status: StepStatus;
  readonly opens?: string;
  readonly aim?: string;
  readonly due?: string;
  readonly on?: string;
  readonly good?: string;
  readonly to?: Contact;
};

export type PlainPlan = {
  readonly steps: readonly PlainStep[];
  readonly next: StepId | null;
  readonly waitUntil: string | null;
  readonly promise: { readonly on: string | null; readonly readings: readonly string[]; readonly ambiguous: boolean };
  readonly warnings: readonly WarningCode[];
};

const HOUR = 3_600_000;

/**
 * The whole planner a second time, as plainly as it can be said, with the figures typed in: an oracle for the differential test.
 * Written from the description of the planner, not from `src/lib/planner`; keep the two apart.
 */
export function planPlainly(situation: Situation, now: string, workCalendar: WorkCalendar): PlainPlan {
  const { interview, recruiter, promise, instructions, offerDeadline, log, outcome } = situation;
  const calendar = plainCalendar(workCalendar, situation.closedDays);
  const clock = plainClock(interview.timeZone);
  const ended = clock.at(interview.ended);
  const moment = Temporal.Instant.from(now).epochMilliseconds;
  const today = toDay(clock.show(moment));
  const interviewDay = toDay(interview.ended);
  const agreed = instructions.contactOn === undefined ? undefined : toDay(instructions.contactOn);
  const deadline = offerDeadline === undefined ? undefined : toDay(offerDeadline);

  // what they said
  const readings = plainReadings(promise, interviewDay, calendar);
  const left = readings.filter((day) => day >= interviewDay);
  const promised = left[0];

  // what was done
  const logged = (step: string): DayNumber[] =>
    log
      .filter((done) => done.step === step)
      .map((done) => toDay(done.on))
      .sort((a, b) => a - b);
  const checkIns = logged('check-in');
  const [firstDone, secondDone] = checkIns;

  const { checkIn, second, close, goodDay } = plainCheckIns(situation, left, today, calendar);

  // the steps
  const to = instructions.through ?? (recruiter ? 'recruiter' : 'interviewer');
  const steps: PlainStep[] = [];
  const thanksDue = ended + 48 * HOUR;

  const skippedByOutcome = (id: StepId): boolean => {
    if (outcome === undefined || id === 'answer-rejection') return false;
    const goesOn = outcome.kind === 'offer' || outcome.kind === 'next-round';
    return !(id === 'thank-you' && goesOn && moment <= thanksDue);
  };
  const timed = (id: 'call-recruiter' | 'thank-you', rule: RuleId, opens: number, aim: number, due: number): void => {
    let status: StepStatus;
    if (logged(id).length > 0) status = 'done';
    else if (skippedByOutcome(id) || checkIns.length > 0) status = 'skipped';
    else if (moment < opens) status = 'upcoming';
    else if (moment <= due) status = 'open';
    else status = 'late';
    steps.push({ id, rule, status, opens: clock.show(opens), aim: clock.show(aim), due: clock.show(due) });
  };
  const dated = (
    id: StepId,
    rule: RuleId,
    on: DayNumber,
    done: boolean,
    otherwise: StepStatus,
    more?: object,
  ): void => {
    const status = done ? 'done' : skippedByOutcome(id) ? 'skipped' : otherwise;
    steps.push({ id, rule, status, on: toDate(on), ...more });
  };
  const openFrom = (on: DayNumber): StepStatus => (today < on ? 'upcoming' : 'open');

  if (recruiter) {
    if (calendar.isBusinessDay(interviewDay) && interview.ended.slice(11) <= '17:00') {
      const due = clock.at(`${toDate(interviewDay)}T18:00`);
      timed('call-recruiter', 'call-your-recruiter', ended, ended + HOUR, due);
    } else {
      const day = toDate(calendar.after(interviewDay, 1));
      const noon = clock.at(`${day}T12:00`);
      timed('call-recruiter', 'call-your-recruiter', clock.at(`${day}T09:00`), noon, noon);
    }
  }
  if (instructions.noNotes !== true) {
    const aim = ended + (promised === interviewDay ? 2 : 24) * HOUR;
    timed('thank-you', 'send-a-thank-you', ended + HOUR, aim, thanksDue);
  }
  if (promised !== undefined) {
    dated('reply-expected', 'respect-protocol', promised, false, today <= promised ? 'upcoming' : 'past');
  }
  if (agreed !== undefined) {
    const overtaken = checkIns.some((day) => day >= agreed);
    const done = logged('agreed-contact').length > 0;
    dated('agreed-contact', 'respect-protocol', agreed, done, overtaken ? 'skipped' : openFrom(agreed));
  }
  dated('check-in', 'respect-protocol', checkIn, firstDone !== undefined, openFrom(checkIn), {
    good: toDate(goodDay(checkIn)),
    to,
  });
  const afterFirst = firstDone === undefined ? 'upcoming' : openFrom(second);
  dated('second-check-in', 'dont-be-impatient', second, secondDone !== undefined, afterFirst, {
    good: toDate(goodDay(second)),
    to,
  });
  dated('close', 'dont-despair', close, false, secondDone === undefined ? 'upcoming' : openFrom(close));
  if (outcome?.kind === 'rejected') {
    const last = calendar.after(toDay(outcome.on), 2);
    const status = today < toDay(outcome.on) ? 'upcoming' : today <= last ? 'open' : 'late';
    dated('answer-rejection', 'listen-to-feedback', last, logged('answer-rejection').length > 0, status);
  }

  // what now
  const next = steps.find((step) => step.status === 'open' || step.status === 'late')?.id ?? null;
  const waits = steps
    .filter((step) => step.status === 'upcoming')
    .flatMap(({ opens, on }) => {
      if (opens !== undefined) return [toDay(opens)];
      return on !== undefined && toDay(on) > today ? [toDay(on)] : [];
    });
  const waitUntil = next === null && waits.length > 0 ? toDate(Math.min(...waits)) : null;
  const shown = left.length > 0 ? left : readings;
  const said = {
    on: shown[0] === undefined ? null : toDate(shown[0]),
    readings: shown.map(toDate),
    ambiguous: left.length === 2,
  };

  // what to mind
  const warnings: WarningCode[] = [];
  const checkInStatus = steps.find((step) => step.id === 'check-in')?.status;
  const thanksStatus = steps.find((step) => step.id === 'thank-you')?.status;
  const thanksAlive = thanksStatus !== undefined && thanksStatus !== 'done' && thanksStatus !== 'skipped';
  if (deadline !== undefined && deadline <= checkIn && checkInStatus !== 'done' && checkInStatus !== 'skipped') {
    warnings.push('offer-deadline-before-contact');
  }
  if (checkInStatus === 'open' && thanksAlive) warnings.push('combine-thanks-and-check-in');
  if (left.length === 2) warnings.push('promise-ambiguous');
  if (readings.length > 0 && left.length === 0) warnings.push('promise-already-past');
  if (
    situation.medium === 'paper' &&
    promised !== undefined &&
    promised <= calendar.after(interviewDay, 5) &&
    thanksAlive
  ) {
    warnings.push('paper-too-slow');
  }
  if (checkIns.length > 2) warnings.push('enough-check-ins');
  if (moment < ended) warnings.push('interview-in-future');
  const everyDate = [
    ...steps.flatMap((step) => [step.opens, step.aim, step.due, step.on, step.good]),
    ...left.map(toDate),
  ];
  if (everyDate.some((date) => date !== undefined && !calendar.isKnown(toDay(date)))) warnings.push('holidays-unknown');

  return { steps, next, waitUntil, promise: said, warnings };
}

/** The employer's clock, in milliseconds since 1970. */
function plainClock(timeZone: string): {
  readonly at: (local: string) => number;
  readonly show: (moment: number) => string;
} {
  return {
    at: (local) => Temporal.PlainDateTime.from(local).toZonedDateTime(timeZone).epochMilliseconds,
    show: (moment) => Temporal.Instant.fromEpochMilliseconds(moment).toZonedDateTimeISO(timeZone).toString(),
  };
}
