import type { SkippedDay } from '../calendar/business-days.ts';
import type { RuleId } from '../rules/index.ts';
import type { PolicyKey } from './policy-figures.ts';
import type { Contact } from './situation.ts';

export type StepId =
  | 'call-recruiter'
  | 'thank-you'
  | 'reply-expected'
  | 'agreed-contact'
  | 'check-in'
  | 'second-check-in'
  | 'close'
  | 'answer-rejection';

/** `past` is `reply-expected` only: the day they named has gone by. */
export type StepStatus = 'upcoming' | 'open' | 'late' | 'past' | 'done' | 'skipped';

/** Why a date is that date: the figure, the day or local date-time it was counted from, and the days passed over. */
export type Reason = { readonly policy?: PolicyKey; readonly from: string; readonly skipped: readonly SkippedDay[] };

type Every<Id extends StepId> = {
  readonly id: Id;
  readonly rule: RuleId;
  readonly status: StepStatus;
  readonly because: readonly Reason[];
};

/** Its hours, each as `Temporal.ZonedDateTime.toString()` on the employer's clock: not before `opens`, best by `aim`, at the latest by `due`. */
export type TimedStep = Every<'call-recruiter' | 'thank-you'> & {
  readonly opens: string;
  readonly aim: string;
  readonly due: string;
};

/** Its day, `YYYY-MM-DD`. */
export type DatedStep = Every<'reply-expected' | 'agreed-contact' | 'close' | 'answer-rejection'> & {
  readonly on: string;
};

/** `good` is the first day from `on` and today on which the message will be read; `to` whom it goes to. */
export type CheckInStep = Every<'check-in' | 'second-check-in'> & {
  readonly on: string;
  readonly good: string;
  readonly to: Contact;
};

export type Step = TimedStep | DatedStep | CheckInStep;

export type WarningCode =
  | 'offer-deadline-before-contact'
  | 'combine-thanks-and-check-in'
  | 'promise-ambiguous'
  | 'promise-already-past'
  | 'paper-too-slow'
  | 'enough-check-ins'
  | 'interview-in-future'
  | 'holidays-unknown';

/** Something the person should know; `dates` are the days it speaks of, in order. */
export type Warning = { readonly code: WarningCode; readonly dates: readonly string[] };

export type Plan = {
  /** In the order of the list, not of the hours; a step that does not apply is left out. */
  readonly steps: readonly Step[];
  /** The first step that is open or late. */
  readonly next: StepId | null;
  /** Where nothing is to be done now: the day on which something will be, if any. */
  readonly waitUntil: string | null;
  readonly promise: { readonly on: string | null; readonly readings: readonly string[]; readonly ambiguous: boolean };
  readonly warnings: readonly Warning[];
};
