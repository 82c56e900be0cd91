import {
  datebook,
  formatLink,
  guessRegion,
  loadCalendar,
  planParsed,
  withAwaitedDay,
  type Situation,
  type WorkCalendar,
} from '../../lib/index.ts';
import { todayWords } from './today-words.ts';
import type { Told } from './told.ts';

/** What the planner works with once a person has begun: fetched then, since most of the script is here. */
export { default as PlanSection } from './PlanSection.tsx';
export { readForm } from './read-form.ts';
export { formatLink, guessRegion, loadCalendar };

/** A plan with all that its views read. */
export type PlanShown = Told & {
  readonly rows: ReturnType<typeof datebook>;
  readonly answer: ReturnType<typeof todayWords>;
};

export function showPlan(
  situation: Situation,
  calendar: WorkCalendar,
  told: Pick<Told, 'now' | 'dates' | 'words' | 'timeZone'>,
): PlanShown {
  const { now } = told;
  const today = Temporal.Instant.from(now).toZonedDateTimeISO(situation.interview.timeZone).toPlainDate().toString();
  const plan = withAwaitedDay(planParsed(situation, { now, calendar, policy: told.words.counted }), today);
  const full: Told = { ...told, plan, situation, today };
  return { ...full, rows: datebook(plan, { situation, calendar, today }), answer: todayWords(full) };
}
