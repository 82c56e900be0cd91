import {
  loadCalendar,
  parseSituation,
  planFollowUp,
  type Plan,
  type Policy,
  type Situation,
  type CheckInStep,
  type DatedStep,
  type StepId,
  type TimedStep,
  type WorkCalendar,
} from '../../../src/lib/index.ts';

export const UNITED_STATES = await loadCalendar('US');

/** A made-up region whose weekend is Friday and Saturday, without holidays. */
export const FRIDAY_AND_SATURDAY: WorkCalendar = { region: 'ZZ', weekend: [5, 6], holidays: [], from: 2025, to: 2031 };

/** What is told apart from the interview, and where it differs from the usual case the end and the zone of it. */
export type Told = Partial<Omit<Situation, 'interview'>> & { readonly ended?: string; readonly timeZone?: string };

/** Of the plan: the moment on the employer's clock, and what else it is made with. */
export type Made = { readonly now?: string; readonly calendar?: WorkCalendar; readonly policy?: Policy };

/**
 * The plan of an interview that ended on Friday 20 November 2026 at 15:30 in New York, the week before Thanksgiving,
 * made that day at 18:00, but for what is told otherwise.
 */
export function plan(told: Told = {}, { now = '2026-11-20T18:00', calendar = UNITED_STATES, policy }: Made = {}): Plan {
  const situation = situationOf({ region: calendar.region, ...told });
  const { timeZone } = situation.interview;
  const instant = Temporal.PlainDateTime.from(now).toZonedDateTime(timeZone).toInstant().toString();
  return planFollowUp(situation, { now: instant, calendar, ...(policy && { policy }) });
}

/** The same case, before it is planned. */
export function situationOf({ ended = '2026-11-20T15:30', timeZone = 'America/New_York', ...told }: Told): Situation {
  const parsed = parseSituation({ interview: { ended, timeZone }, ...told });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors));
  return parsed.situation;
}

type StepOf<Id extends StepId> = Id extends TimedStep['id']
  ? TimedStep
  : Id extends CheckInStep['id']
    ? CheckInStep
    : DatedStep;

/** The step of that id. */
export function stepOf<Id extends StepId>(id: Id, { steps }: Plan): StepOf<Id> {
  const found = steps.find((step) => step.id === id);
  if (!found) throw new Error(`The plan has no step ${id}.`);
  return found as StepOf<Id>;
}

/** The ids of a plan's steps. */
export function idsOf({ steps }: Plan): readonly StepId[] {
  return steps.map((step) => step.id);
}

/** Every day from one to another, both included. */
export function everyDay(from: string, to: string): readonly string[] {
  const days: string[] = [];
  for (let day = Temporal.PlainDate.from(from); day.toString() <= to; day = day.add({ days: 1 }))
    days.push(day.toString());
  return days;
}
