import { daysOfRange, parseSituation, type DayRange, type FieldError, type Situation } from '../../lib/index.ts';
import type { FormErrors, SituationForm } from './form.ts';

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

/** The situation that the form tells, once it tells enough, and what is wrong with it. */
export function readForm(form: SituationForm): { readonly situation: Situation | null; readonly errors: FormErrors } {
  const parsed = parseSituation(toInput(form));
  return parsed.ok
    ? { situation: parsed.situation, errors: {} }
    : { situation: null, errors: errorsByField(parsed.errors) };
}

/** The form as `parseSituation` takes it: what is empty is left out. */
function toInput(form: SituationForm): object {
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

/** The messages beside the fields, the first one for each. What is only missing is asked for elsewhere. */
function errorsByField(errors: readonly FieldError[]): FormErrors {
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
