import {
  daysOfRange,
  toDayRanges,
  type AnswerPromise,
  type DayRange,
  type FieldError,
  type LinkedSituation,
  type Situation,
} from '../../lib/index.ts';

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

/** Which field shows the error of which path of a situation; `log` and what is not named belong to the form as a whole. */
const FIELD_OF: Readonly<Record<string, keyof SituationForm>> = {
  'interview.timeZone': 'timeZone',
  'promise.date': 'saidDate',
  'promise.count': 'saidCount',
  'promise.saidOn': 'saidOn',
  lastHeard: 'lastHeard',
  'instructions.contactOn': 'contactOn',
  'instructions.holdUntil': 'holdUntil',
  offerDeadline: 'offerDeadline',
  region: 'region',
  'outcome.on': 'outcomeOn',
};

export type FormErrors = { readonly [K in keyof SituationForm]?: string };

/** The form as `parseSituation` takes it: what is empty is left out. */
export function toInput(form: SituationForm): object {
  return {
    interview: {
      ...(form.date && form.time ? { ended: `${form.date}T${form.time}` } : {}),
      ...(form.timeZone.trim() ? { timeZone: form.timeZone.trim() } : {}),
    },
    recruiter: form.recruiter,
    medium: form.medium,
    promise: toPromise(form),
    region: form.region,
    pace: form.pace,
    closedDays: form.closed.flatMap(closedDays),
    log: form.log,
    instructions: {
      ...(form.noNotes ? { noNotes: true } : {}),
      ...given('contactOn', form.contactOn),
      ...given('holdUntil', form.holdUntil),
      ...given('through', form.through),
    },
    ...given('lastHeard', form.lastHeard),
    ...given('offerDeadline', form.offerDeadline),
    ...(form.outcome ? { outcome: { kind: form.outcome, on: form.outcomeOn } } : {}),
  };
}

/** The form that says what a situation says; what the situation leaves open keeps the value of `rest`. */
export function fromSituation(situation: LinkedSituation, rest: SituationForm): SituationForm {
  const { interview, promise, instructions, closedDays: closed, outcome } = situation;
  const [date = rest.date, time = rest.time] = interview?.ended?.split('T') ?? [];
  return {
    ...rest,
    date,
    time,
    timeZone: interview?.timeZone ?? rest.timeZone,
    region: situation.region ?? rest.region,
    recruiter: situation.recruiter ?? rest.recruiter,
    medium: situation.medium ?? rest.medium,
    ...(promise ? fromPromise(promise) : {}),
    lastHeard: situation.lastHeard ?? rest.lastHeard,
    noNotes: instructions?.noNotes ?? rest.noNotes,
    contactOn: instructions?.contactOn ?? rest.contactOn,
    holdUntil: instructions?.holdUntil ?? rest.holdUntil,
    through: instructions?.through ?? rest.through,
    offerDeadline: situation.offerDeadline ?? rest.offerDeadline,
    closed: closed ? toDayRanges(closed) : rest.closed,
    pace: situation.pace ?? rest.pace,
    log: situation.log ?? rest.log,
    outcome: outcome?.kind ?? rest.outcome,
    outcomeOn: outcome?.on ?? rest.outcomeOn,
  };
}

/** The messages beside the fields, the first one for each. What is only missing is asked for elsewhere. */
export function errorsByField(errors: readonly FieldError[]): FormErrors {
  const messages: Partial<Record<keyof SituationForm, string>> = {};
  for (const { path, code, message } of errors) {
    if (code === 'missing') continue;
    messages[fieldOf(path, code)] ??= message;
  }
  return messages;
}

function fieldOf(path: string, code: FieldError['code']): keyof SituationForm {
  if (path === 'interview.ended') return code === 'no-such-time' || code === 'skipped-time' ? 'time' : 'date';
  if (path.startsWith('closedDays')) return 'closed';
  return FIELD_OF[path] ?? 'log';
}

function toPromise(form: SituationForm): object {
  const saidOn = given('saidOn', form.saidOn);
  switch (form.said) {
    case 'none':
      return { kind: 'none' };
    case 'date':
      // Until the date is there, nothing has been promised.
      return form.saidDate ? { kind: 'date', date: form.saidDate } : { kind: 'none' };
    case 'within':
      return { kind: 'within', count: readCount(form.saidCount), unit: form.saidUnit, ...saidOn };
    case 'weekday':
      return { kind: 'weekday', weekday: Number(form.saidWeekday), ...saidOn };
    case 'period':
      return { kind: 'period', part: form.saidPart, of: form.saidOf, ...saidOn };
  }
}

function fromPromise(promise: AnswerPromise): Partial<SituationForm> {
  const saidOn = ('saidOn' in promise && promise.saidOn) || '';
  switch (promise.kind) {
    case 'none':
      return { said: 'none' };
    case 'date':
      return { said: 'date', saidDate: promise.date };
    case 'within':
      return { said: 'within', saidCount: String(promise.count), saidUnit: promise.unit, saidOn };
    case 'weekday':
      return { said: 'weekday', saidWeekday: String(promise.weekday), saidOn };
    case 'period':
      return { said: 'period', saidPart: promise.part, saidOf: promise.of, saidOn };
  }
}

function readCount(typed: string): number {
  return /^\d{1,3}$/.test(typed.trim()) ? Number(typed) : NaN;
}

/** One end alone means that one day. A range that runs backward is said beside its fields and closes nothing. */
function closedDays({ from, to }: DayRange): readonly string[] {
  return from || to ? (daysOfRange({ from: from || to, to: to || from }) ?? []) : [];
}

function given(key: string, value: string): object {
  return value ? { [key]: value } : {};
}
