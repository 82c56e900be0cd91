const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/**
 * A calendar day as the guide writes it: "November 23, 2026" for `2026-11-23`.
 * @throws where it is not a day of the form `YYYY-MM-DD`.
 */
export function formatDay(day: string): string {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day) ?? [];
  const name = MONTHS[Number(month) - 1];
  if (!year || !date || !name) throw new Error(`Not a day: "${day}". Write it as 2026-11-23.`);
  return `${name} ${Number(date)}, ${year}`;
}

/** A day of every year, `MM-DD`, as the guide writes it: "December 24". */
export function formatDayOfYear(monthDay: string): string {
  return formatDay(`2000-${monthDay}`).replace(/, \d+$/, '');
}

/** The latest of some days of the form `YYYY-MM-DD`. */
export function latestDay(days: readonly string[]): string {
  return days.reduce((latest, day) => (day > latest ? day : latest), '');
}
