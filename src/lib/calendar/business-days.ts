import type { WorkCalendar } from './work-calendar.ts';

/** A day that was not counted, or not chosen, and why. `name` is the holiday's. */
export type SkippedDay = {
  readonly date: string;
  readonly why: 'weekend' | 'holiday' | 'closed' | 'quiet';
  readonly name?: string;
};

/** The quiet days at the end of a year, `MM-DD`, both inclusive: only where the day `around` is a public holiday. */
export const YEAR_END = { from: '12-24', to: '01-01', around: '12-25' } as const;

/** Which days are worked in one region, less the days one employer is closed. */
export type WorkDays = {
  /** Why nobody works on that day, or `null` on a business day. */
  dayOff(day: Temporal.PlainDate): SkippedDay | null;
  /** A business day on which a polite question goes unread. */
  isQuiet(day: Temporal.PlainDate): boolean;
  /** The region's week starts on this ISO weekday: Sunday where Friday and Saturday are off, else Monday. */
  readonly weekStart: 1 | 7;
};

/**
 * Reads a region's calendar for counting. `closedDays` are `YYYY-MM-DD`.
 * @throws {TypeError} naming `calendar` where it leaves no day to work on.
 */
export function workDays(calendar: WorkCalendar, closedDays: readonly string[] = []): WorkDays {
  const weekend = new Set(calendar.weekend);
  if ([1, 2, 3, 4, 5, 6, 7].every((weekday) => weekend.has(weekday))) {
    throw new TypeError('calendar: its weekend leaves no day to work on');
  }
  const holidays = new Map(calendar.holidays.map(({ date, name }) => [date, name]));
  const closed = new Set(closedDays);
  const hasThanksgiving = calendar.region === 'US' || calendar.region.startsWith('US-');

  const dayOff = (day: Temporal.PlainDate): SkippedDay | null => {
    const date = day.toString();
    if (weekend.has(day.dayOfWeek)) return { date, why: 'weekend' };
    const name = holidays.get(date);
    if (name !== undefined) return { date, why: 'holiday', name };
    return closed.has(date) ? { date, why: 'closed' } : null;
  };

  return {
    dayOff,
    isQuiet: (day) =>
      (isAroundChristmas(day, holidays) || (hasThanksgiving && isDayAfterThanksgiving(day))) && dayOff(day) === null,
    weekStart: weekend.size === 2 && weekend.has(5) && weekend.has(6) ? 7 : 1,
  };
}

export function isBusinessDay(day: Temporal.PlainDate, days: WorkDays): boolean {
  return days.dayOff(day) === null;
}

/** The `n`-th business day strictly after `day`, `n` ≥ 1. */
export function addBusinessDays(day: Temporal.PlainDate, n: number, days: WorkDays): Temporal.PlainDate {
  return stepBusinessDays(day, n, 1, days);
}

/** The `n`-th business day strictly before `day`, `n` ≥ 1. */
export function subtractBusinessDays(day: Temporal.PlainDate, n: number, days: WorkDays): Temporal.PlainDate {
  return stepBusinessDays(day, n, -1, days);
}

/** The first business day on or after `day` that is not quiet; up to `quietUntil`, inclusive, a quiet one will do. */
export function firstCalmDay(
  day: Temporal.PlainDate,
  days: WorkDays,
  quietUntil?: Temporal.PlainDate,
): Temporal.PlainDate {
  let calm = day;
  while (!isBusinessDay(calm, days) || (days.isQuiet(calm) && !isOnOrBefore(calm, quietUntil))) {
    calm = calm.add({ days: 1 });
  }
  return calm;
}

/** The days off strictly between two days, in order. */
export function daysOffBetween(
  after: Temporal.PlainDate,
  before: Temporal.PlainDate,
  days: WorkDays,
): readonly SkippedDay[] {
  const skipped: SkippedDay[] = [];
  for (let day = after.add({ days: 1 }); isBefore(day, before); day = day.add({ days: 1 })) {
    const off = days.dayOff(day);
    if (off) skipped.push(off);
  }
  return skipped;
}

/** The quiet days from one day, inclusive, to another, exclusive, in order. */
export function quietDaysBetween(
  from: Temporal.PlainDate,
  before: Temporal.PlainDate,
  days: WorkDays,
): readonly SkippedDay[] {
  const skipped: SkippedDay[] = [];
  for (let day = from; isBefore(day, before); day = day.add({ days: 1 })) {
    if (days.isQuiet(day)) skipped.push({ date: day.toString(), why: 'quiet' });
  }
  return skipped;
}

function stepBusinessDays(day: Temporal.PlainDate, n: number, direction: 1 | -1, days: WorkDays): Temporal.PlainDate {
  let reached = day;
  for (let left = n; left > 0;) {
    reached = reached.add({ days: direction });
    if (isBusinessDay(reached, days)) left -= 1;
  }
  return reached;
}

function isAroundChristmas(day: Temporal.PlainDate, holidays: ReadonlyMap<string, string>): boolean {
  const monthDay = day.toString().slice(5);
  const { from, to, around } = YEAR_END;
  if (monthDay > to && monthDay < from) return false;
  return holidays.has(`${monthDay <= to ? day.year - 1 : day.year}-${around}`);
}

/** Thanksgiving is the fourth Thursday of November, so the day after it is the Friday from the 23rd to the 29th. */
function isDayAfterThanksgiving(day: Temporal.PlainDate): boolean {
  return day.month === 11 && day.dayOfWeek === 5 && day.day >= 23 && day.day <= 29;
}

function isBefore(a: Temporal.PlainDate, b: Temporal.PlainDate): boolean {
  return Temporal.PlainDate.compare(a, b) < 0;
}

function isOnOrBefore(day: Temporal.PlainDate, limit: Temporal.PlainDate | undefined): boolean {
  return limit !== undefined && Temporal.PlainDate.compare(day, limit) <= 0;
}
