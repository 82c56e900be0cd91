import { endOfFirstWeek, type WorkCalendar } from '../../lib/index.ts';
import type { SituationForm } from './form.ts';
import { closedDays } from './read-form.ts';

/** The last business day of the first week of the next such month (1 to 12), from the month of the interview. */
export function firstWeekDate(
  month: number,
  form: Pick<SituationForm, 'date' | 'closed'>,
  calendar: WorkCalendar,
): string {
  const start = Temporal.PlainDate.from(form.date).toPlainYearMonth();
  const ahead = (month - start.month + 12) % 12;
  return endOfFirstWeek(start.add({ months: ahead }).toString(), calendar, closedDays(form));
}
