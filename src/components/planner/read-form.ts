import { daysOfRange, readSituation, type DayRange, type FieldProblem, type Situation } from '../../lib/index.ts';
import type { SituationForm } from './form.ts';

/** What the form tells: its situation, once it tells enough, and what is wrong with it. */
export type FormRead = { readonly situation: Situation | null; readonly problems: readonly FieldProblem[] };

/** What is only missing is asked for elsewhere. */
export function readForm(form: SituationForm): FormRead {
  const read = readSituation(toInput(form));
  if (read.ok) return { situation: read.situation, problems: [] };
  return { situation: null, problems: read.problems.filter(({ code }) => code !== 'missing') };
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
    closedDays: closedDays(form),
    log: form.log,
    instructions: {
      ...(form.noNotes ? { noNotes: true } : {}),
      ...given('contactOn', form.contactOn),
      ...given('holdUntil', form.holdUntil),
      ...given('through', form.through),
    },
    ...given('lastHeard', form.lastHeard),
    ...given('offerDeadline', form.offerDeadline),
    ...(form.outcome ? { outcome: { kind: form.outcome, ...given('on', form.outcomeOn) } } : {}),
  };
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

/** The days on which that employer is closed. */
export function closedDays({ closed }: Pick<SituationForm, 'closed'>): readonly string[] {
  return closed.flatMap(daysOf);
}

/** One end alone means that one day. A range that runs backward is said beside its fields and closes nothing. */
function daysOf({ from, to }: DayRange): readonly string[] {
  return from || to ? (daysOfRange({ from: from || to, to: to || from }) ?? []) : [];
}

function given(key: string, value: string): object {
  return value ? { [key]: value } : {};
}
