import type { Figure, Unit } from './rule.ts';

const NOUNS: Readonly<Record<Exclude<Unit, 'clock'>, readonly [one: string, many: string]>> = {
  hours: ['hour', 'hours'],
  'business-days': ['business day', 'business days'],
  'check-ins': ['check-in', 'check-ins'],
  words: ['word', 'words'],
  paragraphs: ['paragraph', 'paragraphs'],
  'exclamation-marks': ['exclamation mark', 'exclamation marks'],
  people: ['person', 'people'],
};

/** A figure as a reader says it: "48 hours", "1 business day", "5 p.m.". */
export function formatFigure({ value, unit }: Pick<Figure, 'value' | 'unit'>): string {
  return formatAmount(value, unit);
}

/** The spread of advice, "24 to 72 hours"; the figure alone where everyone agrees. */
export function formatRange({ range: [low, high], unit }: Pick<Figure, 'range' | 'unit'>): string {
  if (low === high) return formatAmount(low, unit);
  const sameNoun = unit !== 'clock' && Number.isInteger(low);
  return `${sameNoun ? String(low) : formatAmount(low, unit)} to ${formatAmount(high, unit)}`;
}

function formatAmount(value: number, unit: Unit): string {
  if (unit === 'clock') return formatClock(value);
  if (unit === 'hours' && value < 1 && value > 0) return `${Math.round(value * 60)} minutes`;
  const [one, many] = NOUNS[unit];
  return `${value} ${value === 1 ? one : many}`;
}

function formatClock(minutes: number): string {
  if (minutes === 12 * 60) return 'noon';
  const hour = Math.floor(minutes / 60);
  const minute = minutes % 60;
  return `${((hour + 11) % 12) + 1}${minute ? `:${String(minute).padStart(2, '0')}` : ''} ${hour < 12 ? 'a.m.' : 'p.m.'}`;
}
