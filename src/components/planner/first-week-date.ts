import { endOfFirstWeek, type WorkCalendar } from '../../lib/index.ts';

/** The last business day of the first week of the next such month (1 to 12), from the month of `from`, `YYYY-MM-DD`. */
export function firstWeekDate(
  month: number,
  from: string,
  calendar: WorkCalendar,
  closedDays: readonly string[],
): string {
  const start = Temporal.PlainDate.from(from).toPlainYearMonth();
  const ahead = (month - start.month + 12) % 12;
  return endOfFirstWeek(start.add({ months: ahead }).toString(), calendar, closedDays);
}
