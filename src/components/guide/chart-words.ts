/** What a chart's numbers count. */
export type ChartUnit = 'percent' | 'days' | 'hours' | 'business-days';

/** As the axis says it. */
export const AXES: Readonly<Record<ChartUnit, string>> = {
  percent: 'percent',
  days: 'days',
  hours: 'hours',
  'business-days': 'business days',
};

/** A number at the end of its bar: "80%", "23.8 days". */
export function formatAmount(value: number, unit: ChartUnit): string {
  return unit === 'percent' ? `${value}%` : `${value} ${nounOf(value, unit)}`;
}

/** The least and the most: "1 to 2 days", "within 24 hours" from zero, "5 days" where they are the same. */
export function formatSpread(low: number, high: number, unit: ChartUnit): string {
  if (low === high) return formatAmount(high, unit);
  return low === 0 ? `within ${formatAmount(high, unit)}` : `${low} to ${formatAmount(high, unit)}`;
}

/** A bar has little room, so business days are days there; the axis says which. */
function nounOf(value: number, unit: Exclude<ChartUnit, 'percent'>): string {
  const noun = unit === 'hours' ? 'hour' : 'day';
  return value === 1 ? noun : `${noun}s`;
}
