import type { Plan, Situation, Step } from '../../lib/index.ts';
import type { DateWords } from './date-words.ts';
import { fill } from './fill.ts';
import type { PlannerWords } from './planner-words.ts';

/** A plan on its way into words. `today` is `YYYY-MM-DD` on the employer's clock. */
export type Told = {
  readonly plan: Plan;
  readonly situation: Situation;
  readonly today: string;
  /** An ISO 8601 instant. */
  readonly now: string;
  readonly dates: DateWords;
  readonly words: PlannerWords;
  /** The visitor's own zone, for the hours that differ from the employer's. */
  readonly timeZone?: string;
};

/** "today", "tomorrow", or the day spelled out; with the time where `moment` has one: "3:30 PM tomorrow". */
export function whenWords(moment: string, told: Told, spell: 'short' | 'long' = 'short'): string {
  const { today, dates, words } = told;
  const date = moment.slice(0, 10);
  const away = daysBetween(today, date);
  const { when } = words.texts;
  const day = away === 0 ? when.today : away === 1 ? when.tomorrow : dates[spell](date, today.slice(0, 4));
  if (moment.length <= 10) return day;
  const time = dates.time(moment);
  return `${away === 0 || away === 1 ? `${time} ${day}` : `${day}, ${time}`}${hereWords(moment, told)}`;
}

/** " (9:30 PM for you)" where the visitor's clock shows another hour. */
function hereWords(moment: string, { timeZone, dates, words }: Told): string {
  if (!timeZone || !moment.includes('[')) return '';
  const there = Temporal.ZonedDateTime.from(moment);
  const here = there.withTimeZone(timeZone);
  if (here.offsetNanoseconds === there.offsetNanoseconds) return '';
  const time = dates.time(here.toString());
  const when = here.toPlainDate().equals(there.toPlainDate()) ? time : `${dates.short(here.toString())}, ${time}`;
  return ` (${fill(words.texts.when.yours, { when })})`;
}

/** The same after a verb: "today", "on Wednesday, December 9". */
export function onWords(date: string, told: Told): string {
  const { when } = told.words.texts;
  const day = whenWords(date, told, 'long');
  return day === when.today || day === when.tomorrow ? day : fill(when.on, { when: day });
}

export function daysBetween(from: string, to: string): number {
  return Temporal.PlainDate.from(from).until(to).days;
}

/** Whom a check-in goes to, as one says it. */
export function whomWords(step: Step, { words }: Told): string {
  return 'to' in step ? words.texts.whom[step.to] : '';
}

/** Do the thank-you and the check-in go in one message? */
export function isBoth(step: Step, { plan }: Told): boolean {
  return step.id === 'check-in' && plan.warnings.some(({ code }) => code === 'combine-thanks-and-check-in');
}

/** The better hour has gone, the last good one may not have. */
export function isPastAim(step: Step, { now }: Told): boolean {
  return 'aim' in step && Temporal.Instant.compare(Temporal.Instant.from(now), Temporal.Instant.from(step.aim)) > 0;
}
