import { workDays, type SkippedDay } from '../calendar/business-days.ts';
import type { WorkCalendar } from '../calendar/work-calendar.ts';
import type { Plan, Step, StepId } from './plan-types.ts';
import type { Situation } from './situation.ts';

/** One cell of the drawing. `tone`: a day to send or call on, or a day too soon to ask. */
export type DatebookDay = {
  readonly date: string;
  readonly off: SkippedDay | null;
  readonly isToday: boolean;
  readonly tone: 'act' | 'too-soon' | null;
  readonly steps: readonly StepId[];
};

/** A week of seven days, or a run of weeks in which nothing happens. */
export type DatebookRow =
  | { readonly kind: 'week'; readonly days: readonly DatebookDay[] }
  | { readonly kind: 'folded'; readonly weeks: number; readonly from: string; readonly to: string };

/** One empty week is drawn; more than that fold into one line. */
const LEAST_FOLDED = 2;

/** The days to draw for a plan, from the interview's week to the last step's. `today` is `YYYY-MM-DD`. */
export function datebook(
  plan: Plan,
  { situation, calendar, today }: { situation: Situation; calendar: WorkCalendar; today: string },
): readonly DatebookRow[] {
  const days = workDays(calendar, situation.closedDays);
  const steps = plan.steps.filter(({ status }) => status !== 'skipped');
  const interview = situation.interview.ended.slice(0, 10);
  const markOf = (step: Step) => markedDay(step, situation);
  const spans = steps.map((step) => spanOf(step, situation));
  const last = spans.reduce((late, { to }) => (to > late ? to : late), interview);
  const eventful = [interview, today, ...spans.flatMap(({ from, to }) => [from, to])];

  const drawDay = (day: Temporal.PlainDate): DatebookDay => {
    const date = day.toString();
    return {
      date,
      off: days.dayOff(day),
      isToday: date === today,
      tone: toneOf(date, plan, situation),
      steps: steps.filter((step) => markOf(step) === date).map(({ id }) => id),
    };
  };

  const rows: DatebookRow[] = [];
  let empty: Temporal.PlainDate[] = [];
  const flush = () => {
    if (empty.length < LEAST_FOLDED) rows.push(...empty.map(drawWeek));
    else rows.push(fold(empty));
    empty = [];
  };
  const drawWeek = (start: Temporal.PlainDate): DatebookRow => ({
    kind: 'week',
    days: [0, 1, 2, 3, 4, 5, 6].map((ahead) => drawDay(start.add({ days: ahead }))),
  });

  const first = Temporal.PlainDate.from(interview);
  let week = first.subtract({ days: (first.dayOfWeek - days.weekStart + 7) % 7 });
  for (; week.toString() <= last; week = week.add({ weeks: 1 })) {
    const from = week.toString();
    const to = week.add({ days: 6 }).toString();
    if (eventful.some((date) => date >= from && date <= to)) {
      flush();
      rows.push(drawWeek(week));
    } else empty.push(week);
  }
  // the last week is never an empty one
  return rows;
}

function fold(weeks: readonly Temporal.PlainDate[]): DatebookRow {
  const from = weeks[0] as Temporal.PlainDate;
  const to = (weeks.at(-1) as Temporal.PlainDate).add({ days: 6 });
  return { kind: 'folded', weeks: weeks.length, from: from.toString(), to: to.toString() };
}

/** The days on which a step can be taken, both included. */
function spanOf(step: Step, situation: Situation): { from: string; to: string } {
  if ('opens' in step && step.status !== 'done') return { from: step.opens.slice(0, 10), to: step.due.slice(0, 10) };
  const on = markedDay(step, situation);
  return { from: on, to: on };
}

/** The day on which a step's number stands: the day it was first done, once it is. */
function markedDay(step: Step, { log }: Situation): string {
  const done = log.filter((entry) => entry.step === step.id).map(({ on }) => on);
  if (step.status === 'done' && done.length) return done.sort()[0] ?? '';
  if ('opens' in step) return (step.status === 'upcoming' || step.status === 'open' ? step.aim : step.due).slice(0, 10);
  return 'good' in step && step.status === 'open' ? step.good : step.on;
}

function toneOf(date: string, plan: Plan, situation: Situation): DatebookDay['tone'] {
  const alive = plan.steps.filter(({ status }) => status !== 'skipped' && status !== 'done');
  const acts = alive
    .filter(({ id }) => id !== 'reply-expected' && id !== 'close')
    .map((step) => spanOf(step, situation));
  if (acts.some(({ from, to }) => date >= from && date <= to)) return 'act';
  const asked = plan.steps
    .filter((step) => 'good' in step && step.status !== 'skipped')
    .map((step) => markedDay(step, situation));
  const next = asked.find((on) => on > date);
  return next && date > situation.interview.ended.slice(0, 10) ? 'too-soon' : null;
}
