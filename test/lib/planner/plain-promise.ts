import type { AnswerPromise } from '../../../src/lib/index.ts';
import { toDate, toDay, weekdayOf, type DayNumber, type PlainCalendar } from './plain-calendar.ts';

/** Every day the promise may mean, the first one first; those before the interview are still there. */
export function plainReadings(promise: AnswerPromise, interviewDay: DayNumber, calendar: PlainCalendar): DayNumber[] {
  if (promise.kind === 'none') return [];
  if (promise.kind === 'date') return [toDay(promise.date)];
  const saidOn = promise.saidOn === undefined ? interviewDay : toDay(promise.saidOn);
  switch (promise.kind) {
    case 'within':
      return [within(promise, saidOn, calendar)];
    case 'weekday':
      return weekday(promise.weekday, saidOn, calendar);
    case 'period':
      return [period(promise, saidOn, calendar)];
  }
}

function within(
  { count, unit }: Extract<AnswerPromise, { kind: 'within' }>,
  saidOn: DayNumber,
  calendar: PlainCalendar,
): DayNumber {
  if (unit === 'days') return saidOn + count;
  if (unit === 'weeks') return saidOn + 7 * count;
  if (unit === 'business-days') return calendar.after(saidOn, count);
  const dayOfMonth = Number(toDate(saidOn).slice(8));
  const days = daysOfMonth(saidOn, count);
  return days[dayOfMonth - 1] ?? last(days);
}

function weekday(wanted: number, saidOn: DayNumber, calendar: PlainCalendar): DayNumber[] {
  let day = saidOn + 1;
  let businessDays = calendar.isBusinessDay(day) ? 1 : 0;
  while (weekdayOf(day) !== wanted) {
    day += 1;
    if (calendar.isBusinessDay(day)) businessDays += 1;
  }
  return businessDays <= 2 ? [day, day + 7] : [day];
}

function period(
  { part, of }: Extract<AnswerPromise, { kind: 'period' }>,
  saidOn: DayNumber,
  calendar: PlainCalendar,
): DayNumber {
  const isWeek = of === 'this-week' || of === 'next-week';
  const dayIn = (which: number): DayNumber =>
    isWeek
      ? dayOfWeek(part, daysOfWeek(saidOn, which, calendar), calendar)
      : dayOfTheMonth(part, daysOfMonth(saidOn, which), calendar);
  if (of === 'next-week' || of === 'next-month') return dayIn(1);
  return dayIn(0) >= saidOn ? dayIn(0) : dayIn(1);
}

type Part = Extract<AnswerPromise, { kind: 'period' }>['part'];

function dayOfWeek(part: Part, days: readonly DayNumber[], calendar: PlainCalendar): DayNumber {
  const worked = days.filter((day) => calendar.isBusinessDay(day));
  if (worked.length === 0) return calendar.after(last(days), 1);
  if (part === 'early') return worked[1] ?? last(worked);
  if (part === 'middle') return worked[2] ?? last(worked);
  return last(worked);
}

function dayOfTheMonth(part: Part, days: readonly DayNumber[], calendar: PlainCalendar): DayNumber {
  const worked = days.filter((day) => calendar.isBusinessDay(day));
  if (worked.length === 0) return calendar.after(last(days), 1);
  if (part === 'early') return worked[4] ?? last(worked);
  if (part === 'end') return last(worked);
  const firstHalf = worked.filter((day) => Number(toDate(day).slice(8)) <= 15);
  return firstHalf.at(-1) ?? last(worked.slice(0, 1));
}

/** The week around a day, or the next one. */
function daysOfWeek(around: DayNumber, which: number, calendar: PlainCalendar): DayNumber[] {
  const fridayAndSaturday = [...calendar.weekend].sort().join() === '5,6';
  let first = around;
  while (weekdayOf(first) !== (fridayAndSaturday ? 7 : 1)) first -= 1;
  first += 7 * which;
  return [0, 1, 2, 3, 4, 5, 6].map((n) => first + n);
}

/** Every day of the month around a day, or of a later one. */
function daysOfMonth(around: DayNumber, later: number): DayNumber[] {
  const monthOf = (day: DayNumber): string => toDate(day).slice(0, 7);
  let first = around;
  while (!toDate(first).endsWith('-01')) first -= 1;
  for (let n = 0; n < later; n += 1) {
    const leaving = monthOf(first);
    while (monthOf(first) === leaving) first += 1;
  }
  const days: DayNumber[] = [];
  for (let day = first; monthOf(day) === monthOf(first); day += 1) days.push(day);
  return days;
}

function last(days: readonly DayNumber[]): DayNumber {
  const day = days.at(-1);
  if (day === undefined) throw new RangeError('There is no last day of no days.');
  return day;
}
