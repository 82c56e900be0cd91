import { workDays, type SkippedDay, type WorkDays } from '../calendar/business-days.ts';
import type { WorkCalendar } from '../calendar/work-calendar.ts';
import type { PlanFigures } from './policy-figures.ts';
import { readPromise } from './promise.ts';
import type { LoggedStep, Situation } from './situation.ts';

type Day = Temporal.PlainDate;

/** A situation with its dates read, on one calendar, at one moment: what every step of a plan is worked out from. */
export type Case = {
  readonly situation: Situation;
  readonly calendar: WorkCalendar;
  readonly policy: PlanFigures;
  readonly days: WorkDays;
  /** The end of the interview, on the employer's clock. */
  readonly end: Temporal.ZonedDateTime;
  /** The interview's date: day 0. */
  readonly interview: Day;
  readonly now: Temporal.ZonedDateTime;
  readonly today: Day;
  readonly promise: {
    /** The readings on or after the interview; the first of them is the promised date. */
    readonly readings: readonly Day[];
    /** Every reading, also those before the interview. */
    readonly said: readonly Day[];
    readonly saidOn: Day;
    readonly skipped: readonly SkippedDay[];
  };
  readonly lastHeard: Day | undefined;
  readonly contactOn: Day | undefined;
  readonly holdUntil: Day | undefined;
  readonly offerDeadline: Day | undefined;
  /** The logged days of a step, earliest first. */
  logged(step: LoggedStep): readonly Day[];
};

/** The moment as an ISO 8601 instant, the region's calendar, and the figures to count with. */
export type CaseAt = { readonly now: string; readonly calendar: WorkCalendar; readonly policy: PlanFigures };

/** Opens a case whose parts are sound: `situation` as it parsed, `calendar` as it was loaded. */
export function openCase(situation: Situation, { now, calendar, policy }: CaseAt): Case {
  const days = workDays(calendar, situation.closedDays);
  const end = Temporal.PlainDateTime.from(situation.interview.ended).toZonedDateTime(situation.interview.timeZone);
  const interview = end.toPlainDate();
  const instant = Temporal.Instant.from(now).toZonedDateTimeISO(situation.interview.timeZone);
  const { readings: said, saidOn, skipped } = readPromise(situation.promise, interview, days);
  const log = situation.log.toSorted((a, b) => (a.on < b.on ? -1 : 1));
  return {
    situation,
    calendar,
    policy,
    days,
    end,
    interview,
    now: instant,
    today: instant.toPlainDate(),
    promise: {
      said,
      saidOn,
      skipped,
      readings: said.filter((day) => Temporal.PlainDate.compare(day, interview) >= 0),
    },
    lastHeard: readDay(situation.lastHeard),
    contactOn: readDay(situation.instructions.contactOn),
    holdUntil: readDay(situation.instructions.holdUntil),
    offerDeadline: readDay(situation.offerDeadline),
    logged: (step) => log.filter((done) => done.step === step).map(({ on }) => Temporal.PlainDate.from(on)),
  };
}

function readDay(date: string | undefined): Day | undefined {
  return date === undefined ? undefined : Temporal.PlainDate.from(date);
}
