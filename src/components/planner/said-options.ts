import type { Option } from '../form/SelectField.tsx';

/** The kinds of promise, as people hear them. */
export const SAID = [
  ['none', 'Nothing definite (“soon”, “we’ll be in touch”)'],
  ['date', 'By a date'],
  ['within', 'In so many days or weeks'],
  ['weekday', 'By a day of the week (“by Friday”)'],
  ['period', 'Early, middle or end of a week or month'],
] as const satisfies readonly Option[];

export const SAID_UNITS = [
  ['days', 'days'],
  ['business-days', 'business days'],
  ['weeks', 'weeks'],
  ['months', 'months'],
] as const satisfies readonly Option[];

export const SAID_WEEKDAYS = [
  ['1', 'Monday'],
  ['2', 'Tuesday'],
  ['3', 'Wednesday'],
  ['4', 'Thursday'],
  ['5', 'Friday'],
  ['6', 'Saturday'],
  ['7', 'Sunday'],
] as const satisfies readonly Option[];

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
