import { isBusinessDay, workDays } from './business-days.ts';
import type { WorkCalendar } from './work-calendar.ts';

/** A week with fewer business days than this is not what people call the first week of a month. */
const LEAST_WORKED = 3;

/**
 * The last business day of a month's first week, as in "the first week of January": the first week, Monday to Sunday (or
 * Sunday to Saturday), that has at least three business days in the month. `month` is `YYYY-MM`.
 */
export function endOfFirstWeek(month: string, calendar: WorkCalendar, closedDays: readonly string[]): string {
  const days = workDays(calendar, closedDays);
  const first = Temporal.PlainYearMonth.from(month).toPlainDate({ day: 1 });
  let start = first.subtract({ days: (first.dayOfWeek - days.weekStart + 7) % 7 });
  for (;;) {
    const week = [0, 1, 2, 3, 4, 5, 6].map((ahead) => start.add({ days: ahead }));
    const worked = week.filter((day) => day.month === first.month && isBusinessDay(day, days));
    const past = Temporal.PlainDate.compare(start, first.add({ months: 1 })) >= 0;
    if (worked.length >= LEAST_WORKED) return String(worked.at(-1));
    // A month that is closed throughout: its own last day.
    if (past) return first.add({ months: 1 }).subtract({ days: 1 }).toString();
    start = start.add({ weeks: 1 });
  }
}
