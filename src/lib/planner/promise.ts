import { addBusinessDays, isBusinessDay, type WorkDays } from '../calendar/business-days.ts';
import type { AnswerPromise, PeriodPart } from './situation.ts';

type Day = Temporal.PlainDate;
type WeekdayPromise = Extract<AnswerPromise, { kind: 'weekday' }>;
type PeriodPromise = Extract<AnswerPromise, { kind: 'period' }>;

/** What a promise means: `readings` in order of use, `saidOn` the day they were counted from. */
export type PromiseReading = { readonly readings: readonly Day[]; readonly saidOn: Day };

/** Resolves what they said to the days it can mean: none, one, or two where it is ambiguous. */
export function readPromise(promise: AnswerPromise, interview: Day, days: WorkDays): PromiseReading {
  const saidOn = 'saidOn' in promise ? Temporal.PlainDate.from(promise.saidOn) : interview;
  return { saidOn, readings: readingsOf(promise, saidOn, days) };
}

function readingsOf(promise: AnswerPromise, saidOn: Day, days: WorkDays): readonly Day[] {
  switch (promise.kind) {
    case 'none':
      return [];
    case 'date':
      return [Temporal.PlainDate.from(promise.date)];
    case 'within':
      return [
        promise.unit === 'business-days'
          ? addBusinessDays(saidOn, promise.count, days)
          : saidOn.add({ [promise.unit]: promise.count }),
      ];
    case 'weekday':
      return readWeekday(promise, saidOn, days);
    case 'period':
      return [readPeriod(promise, saidOn, days)];
  }
}

/** "By Friday": the next one, and also the one after where hardly a day of work lies before it. */
function readWeekday({ weekday }: WeekdayPromise, saidOn: Day, days: WorkDays): readonly Day[] {
  const ahead = (weekday - saidOn.dayOfWeek + 7) % 7 || 7;
  const first = saidOn.add({ days: ahead });
  const isSoon = businessDaysIn(saidOn.add({ days: 1 }), first, days).length <= 2;
  return isSoon ? [first, first.add({ weeks: 1 })] : [first];
}

function readPeriod({ part, of }: PeriodPromise, saidOn: Day, days: WorkDays): Day {
  const unit = of === 'this-week' || of === 'next-week' ? 'week' : 'month';
  const start = startOf(unit, saidOn, days);
  const next = start.add(unit === 'week' ? { weeks: 1 } : { months: 1 });
  if (of.startsWith('next')) return dayIn(part, unit, next, days);
  const day = dayIn(part, unit, start, days);
  return Temporal.PlainDate.compare(day, saidOn) < 0 ? dayIn(part, unit, next, days) : day;
}

function startOf(unit: 'week' | 'month', day: Day, days: WorkDays): Day {
  return unit === 'month' ? day.with({ day: 1 }) : day.subtract({ days: (day.dayOfWeek - days.weekStart + 7) % 7 });
}

/** The early, middle or late business day of the week or month that starts on `start`. */
function dayIn(part: PeriodPart, unit: 'week' | 'month', start: Day, days: WorkDays): Day {
  const end = start.add(unit === 'week' ? { days: 6 } : { days: start.daysInMonth - 1 });
  const worked = businessDaysIn(start, end, days);
  const last = worked.at(-1);
  if (!last) return addBusinessDays(end, 1, days);
  if (part === 'end') return last;
  if (unit === 'week') return worked[part === 'early' ? 1 : 2] ?? last;
  if (part === 'early') return worked[4] ?? last;
  return worked.findLast((day) => day.day <= 15) ?? (worked[0] as Day);
}

/** Both ends included. */
function businessDaysIn(from: Day, to: Day, days: WorkDays): readonly Day[] {
  const worked: Day[] = [];
  for (let day = from; Temporal.PlainDate.compare(day, to) <= 0; day = day.add({ days: 1 })) {
    if (isBusinessDay(day, days)) worked.push(day);
  }
  return worked;
}
