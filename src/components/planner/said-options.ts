import type { Option } from '../form/SelectField.tsx';
import { MONTHS, WEEKDAYS } from './date-words.ts';
import type { SituationForm } from './form.ts';

/** The kinds of promise, as people hear them. Some are ready-made: `presetOf` says what they stand for. */
export const SAID = [
  ['none', 'Nothing definite (“soon”, “we’ll be in touch”)'],
  ['day-or-two', '“A day or two”'],
  ['few-days', '“Two to three days”'],
  ['week-or-so', '“A week or so”'],
  ['date', 'By a date'],
  ['within', 'In so many days or weeks'],
  ['weekday', 'By a weekday (“by Friday”)'],
  ['period', 'Early, middle or end of a week or month'],
  ['first-week', 'In the first week of a month'],
] as const satisfies readonly Option[];

export const SAID_UNITS = [
  ['days', 'days'],
  ['business-days', 'business days'],
  ['weeks', 'weeks'],
  ['months', 'months'],
] as const satisfies readonly Option[];

export const SAID_MONTHS: readonly Option[] = [['', 'Choose a month'], ...numbered(MONTHS)];

export const SAID_WEEKDAYS = numbered(WEEKDAYS);

export const SAID_PARTS = [
  ['early', 'Early'],
  ['middle', 'Middle'],
  ['end', 'End'],
] as const satisfies readonly Option[];

export const SAID_OF = [
  ['this-week', 'this week'],
  ['next-week', 'next week'],
  ['this-month', 'this month'],
  ['next-month', 'next month'],
] as const satisfies readonly Option[];

/** What a ready-made phrase stands for; `undefined` for a kind that asks on. */
export function presetOf(phrase: string): Partial<SituationForm> | undefined {
  return PRESETS[phrase];
}

function numbered(names: readonly string[]): readonly Option[] {
  return names.map((name, index) => [String(index + 1), name]);
}

const PRESETS: Readonly<Record<string, Partial<SituationForm>>> = {
  'day-or-two': { said: 'within', saidCount: '2', saidUnit: 'business-days' },
  'few-days': { said: 'within', saidCount: '3', saidUnit: 'business-days' },
  'week-or-so': { said: 'within', saidCount: '1', saidUnit: 'weeks' },
};
