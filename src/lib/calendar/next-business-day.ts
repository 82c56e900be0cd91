import { addBusinessDays, workDays } from './business-days.ts';
import type { WorkCalendar } from './work-calendar.ts';

/** The first business day strictly after a day, `YYYY-MM-DD`. */
export function nextBusinessDay(date: string, calendar: WorkCalendar, closedDays: readonly string[]): string {
  return addBusinessDays(Temporal.PlainDate.from(date), 1, workDays(calendar, closedDays)).toString();
}
