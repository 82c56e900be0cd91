/** Days in a row, both ends included, `YYYY-MM-DD`. */
export type DayRange = { readonly from: string; readonly to: string };

/** A closure longer than this is not one. */
export const LONGEST_RANGE = 366;

/** Single days as the fewest ranges, in order. */
export function toDayRanges(dates: readonly string[]): readonly DayRange[] {
  const ranges: { from: string; to: string }[] = [];
  for (const date of [...new Set(dates)].sort()) {
    const range = ranges.at(-1);
    if (range && Temporal.PlainDate.from(range.to).add({ days: 1 }).toString() === date) range.to = date;
    else ranges.push({ from: date, to: date });
  }
  return ranges;
}

/** Every day of a range; `null` where an end is no date, the range runs backward or is longer than a year. */
export function daysOfRange({ from, to }: DayRange): readonly string[] | null {
  try {
    const [start, end] = [Temporal.PlainDate.from(from), Temporal.PlainDate.from(to)];
    if (start.toString() !== from || end.toString() !== to) return null;
    const { days } = start.until(end);
    if (days < 0 || days >= LONGEST_RANGE) return null;
    return Array.from({ length: days + 1 }, (_, ahead) => start.add({ days: ahead }).toString());
  } catch {
    return null;
  }
}
