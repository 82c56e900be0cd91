import type { WorkCalendar } from '../calendar/work-calendar.ts';
import { openCase } from './case.ts';
import { parseSituation } from './parse-situation.ts';
import type { Plan } from './plan-types.ts';
import { planCase } from './plan.ts';
import { readPolicy, type Policy } from './policy.ts';
import type { Situation } from './situation.ts';

/** What a plan is made at: an ISO 8601 instant, the region's calendar, and other figures than the rules' own. */
export type PlanAt = { readonly now: string; readonly calendar: WorkCalendar; readonly policy?: Policy };

/**
 * What to do now, and when to do the next thing. Pure: the same situation, moment and calendar give the same plan.
 * @throws {TypeError} that names the field, where the situation does not parse, `now` is no instant, the calendar is
 * another region's, or a policy figure is none.
 */
export function planFollowUp(input: Situation, { now, calendar, policy }: PlanAt): Plan {
  const parsed = parseSituation(input);
  if (!parsed.ok) throw new TypeError(parsed.errors.map(({ path, message }) => `${path}: ${message}`).join(' '));
  const { situation } = parsed;
  checkCalendar(calendar, situation.region);
  checkInstant(now);
  return planCase(openCase(situation, { now, calendar, policy: readPolicy(policy) }));
}

/** Of the years 1 to 9999, so that counting on from it never leaves the days that there are. */
function checkInstant(now: string): void {
  try {
    const { year } = Temporal.Instant.from(now).toZonedDateTimeISO('UTC');
    if (year >= 1 && year <= 9999) return;
  } catch {
    // named below
  }
  throw new TypeError('now: not an ISO 8601 instant');
}

function checkCalendar(calendar: unknown, region: string): void {
  const given = (calendar ?? {}) as Readonly<Record<keyof WorkCalendar, unknown>>;
  if (given.region !== region) throw new TypeError(`calendar: not the calendar of the situation’s region, ${region}`);
  const isSound =
    isListOf(given.weekend, (day) => Number.isInteger(day) && (day as number) >= 1 && (day as number) <= 7) &&
    isListOf(given.holidays, isHoliday) &&
    Number.isInteger(given.from) &&
    Number.isInteger(given.to);
  if (!isSound) throw new TypeError('calendar: not a weekend, holidays and years as loadCalendar gives them');
}

function isListOf(value: unknown, isOne: (each: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(isOne);
}

function isHoliday(value: unknown): boolean {
  const { date, name } = (value ?? {}) as Readonly<Record<'date' | 'name', unknown>>;
  return typeof date === 'string' && typeof name === 'string';
}
