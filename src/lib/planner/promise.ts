import {
  addBusinessDays,
  daysOffBetween,
  isBusinessDay,
  type SkippedDay,
  type WorkDays,
} from '../calendar/business-days.ts';
import type { AnswerPromise, PeriodPart } from './situation.ts';

type Day = Temporal.PlainDate;
type WithinPromise = Extract<AnswerPromise, { kind: 'within' }>;
type WeekdayPromise = Extract<AnswerPromise, { kind: 'weekday' }>;
type PeriodPromise = Extract<AnswerPromise, { kind: 'period' }>;

/**
 * What a promise means: `readings` in order of use, `saidOn` the day they were counted from, `skipped` the days off that
 * made the first of them later, or earlier, than it would have been.
 */
export type PromiseReading = {
  readonly readings: readonly Day[];
  readonly saidOn: Day;
  readonly skipped: readonly SkippedDay[];
};

/** Resolves what they said to the days it can mean: none, one, or two where it is ambiguous. */
export function readPromise(promise: AnswerPromise, interview: Day, days: WorkDays): PromiseReading {
  const saidOn = 'saidOn' in promise ? Temporal.PlainDate.from(promise.saidOn) : interview;
  switch (promise.kind) {
    case 'none':
      return { saidOn, readings: [], skipped: [] };
    case 'date':
      return { saidOn, readings: [Temporal.PlainDate.from(promise.date)], skipped: [] };
    case 'within':
      return { saidOn, ...readWithin(promise, saidOn, days) };
    case 'weekday':
      return { saidOn, readings: readWeekday(promise, saidOn, days), skipped: [] };
    case 'period':
      return { saidOn, ...readPeriod(promise, saidOn, days) };
  }
}

type Counted = Omit<PromiseReading, 'saidOn'>;

function readWithin({ count, unit }: WithinPromise, saidOn: Day, days: WorkDays): Counted {
  if (unit !== 'business-days') return { readings: [saidOn.add({ [unit]: count })], skipped: [] };
  const on = addBusinessDays(saidOn, count, days);
  return { readings: [on], skipped: daysOffBetween(saidOn, on, days) };
}

/** "By Friday": the next one, and also the one after where hardly a day of work lies before it. */
function readWeekday({ weekday }: WeekdayPromise, saidOn: Day, days: WorkDays): readonly Day[] {
  const ahead = (weekday - saidOn.dayOfWeek + 7) % 7 || 7;
  const first = saidOn.add({ days: ahead });
  const isSoon = businessDaysIn(saidOn.add({ days: 1 }), first, days).length <= 2;
  return isSoon ? [first, first.add({ weeks: 1 })] : [first];
}

function readPeriod({ part, of }: PeriodPromise, saidOn: Day, days: WorkDays): Counted {
  const unit = of === 'this-week' || of === 'next-week' ? 'week' : 'month';
  const start = startOf(unit, saidOn, days);
  const next = start.add(unit === 'week' ? { weeks: 1 } : { months: 1 });
  const isGone = Temporal.PlainDate.compare(dayIn(part, unit, start, days), saidOn) < 0;
  const meant = isGone || of.startsWith('next') ? next : start;
  const on = dayIn(part, unit, meant, days);
  return { readings: [on], skipped: daysOffUpTo(on, nominalDay(part, unit, meant), days) };
}

function startOf(unit: 'week' | 'month', day: Day, days: WorkDays): Day {
  return unit === 'month' ? day.with({ day: 1 }) : day.subtract({ days: (day.dayOfWeek - days.weekStart + 7) % 7 });
}

/** The early, middle or late business day of the week or month that starts on `start`. */
function dayIn(part: PeriodPart, unit: 'week' | 'month', start: Day, days: WorkDays): Day {
  const end = endOf(unit, start);
  const worked = businessDaysIn(start, end, days);
  const last = worked.at(-1);
  if (!last) return addBusinessDays(end, 1, days);
  if (part === 'end') return last;
  if (unit === 'week') return worked[part === 'early' ? 1 : 2] ?? last;
  if (part === 'early') return worked[4] ?? last;
  return worked.findLast((day) => day.day <= 15) ?? (worked[0] as Day);
}

function endOf(unit: 'week' | 'month', start: Day): Day {
  return start.add({ days: unit === 'week' ? 6 : start.daysInMonth - 1 });
}

/** Where the count of a part begins: at the first day of the period, at its last, or at the month's 15th. */
function nominalDay(part: PeriodPart, unit: 'week' | 'month', start: Day): Day {
  if (part === 'end') return endOf(unit, start);
  return part === 'middle' && unit === 'month' ? start.with({ day: 15 }) : start;
}

/** The days off from one day to another, whichever comes first; `nominal` included. */
function daysOffUpTo(on: Day, nominal: Day, days: WorkDays): readonly SkippedDay[] {
  return Temporal.PlainDate.compare(on, nominal) < 0
    ? daysOffBetween(on, nominal.add({ days: 1 }), days)
    : daysOffBetween(nominal.subtract({ days: 1 }), on, days);
}

/** Both ends included. */
function businessDaysIn(from: Day, to: Day, days: WorkDays): readonly Day[] {
  const worked: Day[] = [];
  for (let day = from; Temporal.PlainDate.compare(day, to) <= 0; day = day.add({ days: 1 })) {
    if (isBusinessDay(day, days)) worked.push(day);
  }
  return worked;
}
