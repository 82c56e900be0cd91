import type { WorkCalendar } from '../../../src/lib/index.ts';

/** Days since 1 January 1970, so that the oracle shares no date arithmetic with the library. */
export type DayNumber = number;

const MILLISECONDS_A_DAY = 86_400_000;

export function toDay(date: string): DayNumber {
  return Date.parse(`${date.slice(0, 10)}T00:00:00Z`) / MILLISECONDS_A_DAY;
}

const dates = new Map<DayNumber, string>();

export function toDate(day: DayNumber): string {
  const date = dates.get(day) ?? new Date(day * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
  dates.set(day, date);
  return date;
}

/** Monday = 1. */
export function weekdayOf(day: DayNumber): number {
  // day 0 was a Thursday
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** The kinds of days at one workplace, asked one day at a time. */
export type PlainCalendar = {
  readonly weekend: readonly number[];
  readonly isBusinessDay: (day: DayNumber) => boolean;
  readonly isQuiet: (day: DayNumber) => boolean;
  readonly isKnown: (day: DayNumber) => boolean;
  /** The n-th business day strictly after. */
  readonly after: (day: DayNumber, n: number) => DayNumber;
  /** The n-th business day strictly before. */
  readonly before: (day: DayNumber, n: number) => DayNumber;
  /** The day itself, or the next business day that is not quiet where it is quiet. */
  readonly offQuiet: (day: DayNumber) => DayNumber;
};

export function plainCalendar(calendar: WorkCalendar, closedDays: readonly string[]): PlainCalendar {
  const holidays = new Set(calendar.holidays.map((holiday) => holiday.date));
  const closed = new Set(closedDays);
  const inUnitedStates = calendar.region.split('-')[0] === 'US';

  const isBusinessDay = (day: DayNumber): boolean => {
    if (calendar.weekend.includes(weekdayOf(day))) return false;
    return !holidays.has(toDate(day)) && !closed.has(toDate(day));
  };

  const isQuiet = (day: DayNumber): boolean => {
    if (!isBusinessDay(day)) return false;
    const date = toDate(day);
    const year = Number(date.slice(0, 4));
    const monthAndDay = date.slice(5);
    if (monthAndDay >= '12-24') return holidays.has(`${year}-12-25`);
    if (monthAndDay === '01-01') return holidays.has(`${year - 1}-12-25`);
    // the fourth Thursday of November is one of 22 to 28
    return inUnitedStates && weekdayOf(day) === 5 && monthAndDay >= '11-23' && monthAndDay <= '11-29';
  };

  const step = (day: DayNumber, n: number, direction: 1 | -1): DayNumber => {
    let at = day;
    for (let counted = 0; counted < n;) {
      at += direction;
      if (isBusinessDay(at)) counted += 1;
    }
    return at;
  };

  return {
    weekend: calendar.weekend,
    isBusinessDay,
    isQuiet,
    isKnown: (day) => {
      const year = Number(toDate(day).slice(0, 4));
      return calendar.region === 'none' || (year >= calendar.from && year <= calendar.to);
    },
    after: (day, n) => step(day, n, 1),
    before: (day, n) => step(day, n, -1),
    offQuiet: (day) => {
      let at = day;
      if (isQuiet(at)) while (!isBusinessDay(at) || isQuiet(at)) at += 1;
      return at;
    },
  };
}
