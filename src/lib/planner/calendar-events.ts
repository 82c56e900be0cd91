import type { Plan, Step } from './plan-types.ts';
import type { Situation } from './situation.ts';
import { isToBeTaken } from './status.ts';

/** What an event says; plain text, lines parted by `\n`. */
export type EventWords = { readonly title: string; readonly note: string };

/** When it stands in the calendar: a whole day (`to` is the day after it), or hours between two UTC instants. */
export type EventTime = { readonly kind: 'day' | 'hours'; readonly from: string; readonly to: string };

/** An open step of a plan as a calendar takes it. `uid` stays the same when its day moves. */
export type PlanEvent = EventWords & { readonly step: Step['id']; readonly uid: string; readonly time: EventTime };

export type EventsOf = {
  readonly situation: Situation;
  /** The moment of the export, as an ISO 8601 instant. */
  readonly stamp: string;
  readonly wordsOf: (step: Step) => EventWords;
};

/** The half hour in which a timed step is to be taken ends at its moment. */
const SLOT = { minutes: 30 };
/** So long before the moment a reminder must still be able to come, else the step's next moment counts. */
const NOTICE = { hours: 1 };

/**
 * The steps that are still to be taken, in the plan's order. No event lies before the stamp's day: what is overdue stands
 * on that day, as a whole day.
 */
export function planEvents({ steps }: Plan, { situation, stamp, wordsOf }: EventsOf): readonly PlanEvent[] {
  const { ended, timeZone } = situation.interview;
  const now = Temporal.Instant.from(stamp);
  const today = now.toZonedDateTimeISO(timeZone).toPlainDate().toString();
  // Two interviews never end at the same moment, and each plan has each step once.
  const interview = utc(Temporal.PlainDateTime.from(ended).toZonedDateTime(timeZone).toInstant()).replace(/[-:]/g, '');
  return steps.filter(isToBeTaken).map((step) => ({
    ...wordsOf(step),
    step: step.id,
    uid: `afterword-${interview}-${step.id}`,
    time: timeOf(step, now, today),
  }));
}

/** The event of what is to be done next: the plan's next step, else the earliest of those ahead. */
export function nextEvent(events: readonly PlanEvent[], { next }: Plan): PlanEvent | null {
  const named = events.find(({ step }) => step === next);
  const [earliest] = events.toSorted((a, b) => (a.time.from < b.time.from ? -1 : 1));
  return named ?? earliest ?? null;
}

function timeOf(step: Step, now: Temporal.Instant, today: string): EventTime {
  if (!('due' in step)) return wholeDay('good' in step ? step.good : step.on, today);
  if (step.status === 'late') return wholeDay(today, today);
  const [aim, due] = [step.aim, step.due].map((moment) => Temporal.ZonedDateTime.from(moment).toInstant()) as [
    Temporal.Instant,
    Temporal.Instant,
  ];
  const to = Temporal.Instant.compare(now, aim.subtract(NOTICE)) <= 0 ? aim : due;
  return { kind: 'hours', from: utc(to.subtract(SLOT)), to: utc(to) };
}

function wholeDay(day: string, today: string): EventTime {
  const from = day < today ? today : day;
  return { kind: 'day', from, to: Temporal.PlainDate.from(from).add({ days: 1 }).toString() };
}

/** Steps begin and end on whole minutes, so no fraction of a second is printed. */
function utc(instant: Temporal.Instant): string {
  return instant.toString();
}
