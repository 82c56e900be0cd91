import type { Warning } from '../../lib/index.ts';
import { fill } from './fill.ts';
import type { Told } from './told.ts';

/** A warning as a sentence that says what to do about it. */
export function warningWords({ code, dates: days }: Warning, { dates, words }: Told): string {
  const [first = '', second = ''] = days.map((date) => dates.short(date));
  const years = [...new Set(days.map((date) => date.slice(0, 4)))].join(', ');
  return fill(words.texts.warnings[code], { first, second, years, count: days.length });
}
