import { workDays, type SkippedDay, type WorkDays } from '../calendar/business-days.ts';
import type { WorkCalendar } from '../calendar/work-calendar.ts';
import { readPolicy, type Policy, type ReadPolicy } from './policy.ts';
import { parseSituation } from './parse-situation.ts';
import { readPromise } from './promise.ts';
import type { LoggedStep, Situation } from './situation.ts';

type Day = Temporal.PlainDate;

/** A situation with its dates read, on one calendar, at one moment: what every step of a plan is worked out from. */
export type Case = {
  readonly situation: Situation;
  readonly calendar: WorkCalendar;
  readonly policy: ReadPolicy;
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

/** What a plan is made at: an ISO 8601 instant, the region's calendar, and other figures than the rules' own. */
export type PlanAt = { readonly now: string; readonly calendar: WorkCalendar; readonly policy?: Policy };

/** @throws {TypeError} that names the field, where the situation does not parse or `at` does not fit it. */
export function openCase(input: Situation, { now, calendar, policy }: PlanAt): Case {
  const parsed = parseSituation(input);
  if (!parsed.ok) throw new TypeError(parsed.errors.map(({ path, message }) => `${path}: ${message}`).join(' '));
  const { situation } = parsed;
  checkCalendar(calendar, situation.region);

  const days = workDays(calendar, situation.closedDays);
  const end = Temporal.PlainDateTime.from(situation.interview.ended).toZonedDateTime(situation.interview.timeZone);
  const interview = end.toPlainDate();
  const instant = readInstant(now).toZonedDateTimeISO(situation.interview.timeZone);
  const { readings: said, saidOn, skipped } = readPromise(situation.promise, interview, days);
  const log = situation.log.toSorted((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on)));
  return {
    situation,
    calendar,
    policy: readPolicy(policy),
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

/** Of the years 1 to 9999, so that counting on from it never leaves the days that there are. */
function readInstant(now: string): Temporal.Instant {
  try {
    const instant = Temporal.Instant.from(now);
    const { year } = instant.toZonedDateTimeISO('UTC');
    if (year >= 1 && year <= 9999) return instant;
  } catch {
    // named below
  }
  throw new TypeError('now: not an ISO 8601 instant');
}

function checkCalendar(calendar: unknown, region: string): void {
  const given = (calendar ?? {}) as Readonly<Record<keyof WorkCalendar, unknown>>;
  if (given.region !== region) throw new TypeError(`calendar: not the calendar of the situation’s region, ${region}`);
  const isSound =
    isListOf(given.weekend, (day) => Number.isInteger(day) && (day as number) >= 1 && (day as number) <= 7) &&
    isListOf(given.holidays, isHoliday) &&
    Number.isInteger(given.from) &&
    Number.isInteger(given.to);
  if (!isSound) throw new TypeError('calendar: not a weekend, holidays and years as loadCalendar gives them');
}

function isListOf(value: unknown, isOne: (each: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(isOne);
}

function isHoliday(value: unknown): boolean {
  const { date, name } = (value ?? {}) as Readonly<Record<'date' | 'name', unknown>>;
  return typeof date === 'string' && typeof name === 'string';
}
