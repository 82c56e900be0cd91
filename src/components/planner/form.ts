import type { AnswerPromise, DayRange, Situation } from '../../lib/index.ts';

/** What the fields hold: text as typed, so that a half-typed date is nothing lost. Dates are `YYYY-MM-DD` or empty. */
export type SituationForm = {
  readonly date: string;
  readonly time: string;
  readonly timeZone: string;
  readonly region: string;
  readonly recruiter: boolean;
  readonly medium: Situation['medium'];
  readonly said: SaidKind;
  readonly saidDate: string;
  readonly saidCount: string;
  readonly saidUnit: string;
  readonly saidWeekday: string;
  readonly saidPart: string;
  readonly saidOf: string;
  readonly saidOn: string;
  readonly lastHeard: string;
  readonly noNotes: boolean;
  readonly contactOn: string;
  readonly holdUntil: string;
  readonly through: string;
  readonly offerDeadline: string;
  /** Closures, the last of which may be half typed. */
  readonly closed: readonly DayRange[];
  readonly pace: Situation['pace'];
  readonly log: Situation['log'];
  readonly outcome: string;
  readonly outcomeOn: string;
};

export type SaidKind = AnswerPromise['kind'];

export const EMPTY_FORM: SituationForm = {
  date: '',
  time: '',
  timeZone: '',
  region: 'US',
  recruiter: false,
  medium: 'email',
  said: 'none',
  saidDate: '',
  saidCount: '2',
  saidUnit: 'weeks',
  saidWeekday: '5',
  saidPart: 'early',
  saidOf: 'next-week',
  saidOn: '',
  lastHeard: '',
  noNotes: false,
  contactOn: '',
  holdUntil: '',
  through: '',
  offerDeadline: '',
  closed: [],
  pace: 'standard',
  log: [],
  outcome: '',
  outcomeOn: '',
};

/** What is wrong, by field, in words. */
export type FormErrors = { readonly [K in keyof SituationForm]?: string };
