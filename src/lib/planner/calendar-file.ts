import type * as Ical from 'ical-generator';
import { planEvents, type EventsOf, type PlanEvent } from './calendar-events.ts';
import type { Plan } from './plan-types.ts';

/** The type that a calendar file is handed over as. */
export const CALENDAR_FILE_TYPE = 'text/calendar;charset=utf-8';

/** On a whole day the reminder comes at nine in the morning: seconds from the day's start. */
const MORNING = 9 * 3_600;
/** Before a half hour it comes half an hour earlier, in seconds. */
const AHEAD = 30 * 60;

/**
 * All open steps as one iCalendar file (RFC 5545); `null` where none is left, as there is no file without an event.
 * Importing a later file of the same interview updates its events: their ids stay, and SEQUENCE is the minute of the
 * stamp.
 */
export async function calendarFile(plan: Plan, of: EventsOf): Promise<string | null> {
  const events = planEvents(plan, of);
  if (!events.length) return null;
  const library = await import('ical-generator');
  const calendar = library.default({
    prodId: { company: 'Afterword', product: 'Follow-up planner', language: 'EN' },
    method: library.ICalCalendarMethod.PUBLISH,
  });
  const sequence = Math.floor(Temporal.Instant.from(of.stamp).epochMilliseconds / 60_000);
  for (const event of events) {
    calendar
      .createEvent({ ...toEvent(event, library), sequence, stamp: of.stamp })
      .createAlarm({
        type: library.ICalAlarmType.display,
        description: event.title,
        trigger: event.time.kind === 'day' ? -MORNING : AHEAD,
      })
      .relatesTo(library.ICalAlarmRelatesTo.start);
  }
  // The library leaves the last line open.
  return `${calendar.toString()}\r\n`;
}

/** Shown as free time: a plan to write an email blocks no afternoon. */
function toEvent({ uid, title, note, time }: PlanEvent, library: typeof Ical): Ical.ICalEventData {
  return {
    id: uid,
    summary: title,
    description: note,
    transparency: library.ICalEventTransparency.TRANSPARENT,
    start: time.from,
    end: time.to,
    allDay: time.kind === 'day',
  };
}
