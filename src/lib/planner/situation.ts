import type { RegionId } from '../calendar/work-calendar.ts';

/** When they said they would be in touch; `saidOn` is the day they said it, the interview's own date where absent. */
export type AnswerPromise =
  | { readonly kind: 'none' }
  | { readonly kind: 'date'; readonly date: string }
  | { readonly kind: 'within'; readonly count: number; readonly unit: WithinUnit; readonly saidOn?: string }
  | { readonly kind: 'weekday'; readonly weekday: number; readonly saidOn?: string }
  | { readonly kind: 'period'; readonly part: PeriodPart; readonly of: PeriodOf; readonly saidOn?: string };

export const WITHIN_UNITS = ['days', 'business-days', 'weeks', 'months'] as const;
export type WithinUnit = (typeof WITHIN_UNITS)[number];

export const PERIOD_PARTS = ['early', 'middle', 'end'] as const;
export type PeriodPart = (typeof PERIOD_PARTS)[number];

export const PERIODS = ['this-week', 'next-week', 'this-month', 'next-month'] as const;
export type PeriodOf = (typeof PERIODS)[number];

export const LOGGED_STEPS = ['call-recruiter', 'thank-you', 'agreed-contact', 'check-in', 'answer-rejection'] as const;
export type LoggedStep = (typeof LOGGED_STEPS)[number];

export const OUTCOMES = ['offer', 'rejected', 'next-round', 'withdrew'] as const;
export type OutcomeKind = (typeof OUTCOMES)[number];

export const CONTACTS = ['recruiter', 'hr', 'interviewer'] as const;
export type Contact = (typeof CONTACTS)[number];

export const MEDIA = ['email', 'paper'] as const;
export type Medium = (typeof MEDIA)[number];

export const PACES = ['standard', 'patient'] as const;
export type Pace = (typeof PACES)[number];

/** What happened, as plain JSON. Dates are `YYYY-MM-DD`; every date but `promise`'s and `closedDays`' is on or after the interview's. */
export type Situation = {
  /** `ended` is `YYYY-MM-DDTHH:mm` on the employer's clock; `timeZone` an IANA id. */
  readonly interview: { readonly ended: string; readonly timeZone: string };
  /** An outside recruiter arranged it. */
  readonly recruiter: boolean;
  /** How the thank-you goes out. */
  readonly medium: Medium;
  readonly promise: AnswerPromise;
  /** The latest day they were in touch without naming a new date. */
  readonly lastHeard?: string;
  /** What the employer explicitly asked for. */
  readonly instructions: {
    readonly noNotes?: boolean;
    readonly contactOn?: string;
    readonly holdUntil?: string;
    readonly through?: Contact;
  };
  /** Another employer's offer must be answered by then. */
  readonly offerDeadline?: string;
  readonly region: RegionId;
  /** Further days on which nobody there works. */
  readonly closedDays: readonly string[];
  readonly pace: Pace;
  /** What the person has already done, in any order; a step may stand there more than once. */
  readonly log: readonly { readonly step: LoggedStep; readonly on: string }[];
  readonly outcome?: { readonly kind: OutcomeKind; readonly on: string };
};
