import { describe, expect, test } from 'vitest';
import { FRIDAY_AND_SATURDAY, plan, stepOf } from './planning.ts';

const ZONES = [
  'America/New_York',
  'America/Los_Angeles',
  'America/Havana',
  'America/Santiago',
  'Europe/London',
  'Europe/Berlin',
  'Africa/Casablanca',
  'Asia/Jerusalem',
  'Australia/Lord_Howe',
  'Pacific/Auckland',
];

/** The moments in a year at which the clocks of a zone change. */
function changesIn(year: number, zone: string): readonly Temporal.ZonedDateTime[] {
  const changes: Temporal.ZonedDateTime[] = [];
  const start = Temporal.PlainDate.from({ year, month: 1, day: 1 }).toZonedDateTime(zone);
  for (let at = start.getTimeZoneTransition('next'); at?.year === year; at = at.getTimeZoneTransition('next')) {
    changes.push(at);
  }
  return changes;
}

describe.each(ZONES)('%s', (zone) => {
  test('the clocks change at least twice in 2026', () => {
    expect(changesIn(2026, zone).length).toBeGreaterThanOrEqual(2);
  });

  test.each([-49, -48, -47.5, -25, -24, -23, -2, -1, -0.5, 0, 0.5, 1])(
    'an interview that ends %d hours from a change: 1, 24 and 48 elapsed hours',
    (distance) => {
      for (const change of changesIn(2026, zone)) {
        const ended = change.add({ minutes: distance * 60 }).toPlainDateTime();
        const end = ended.toZonedDateTime(zone);
        const made = plan(
          { ended: ended.toString({ smallestUnit: 'minute' }), timeZone: zone },
          { now: end.toPlainDateTime().toString(), calendar: FRIDAY_AND_SATURDAY },
        );
        const { opens, aim, due } = stepOf('thank-you', made);
        const elapsed = [opens, aim, due].map(
          (time) => (Temporal.ZonedDateTime.from(time).epochMilliseconds - end.epochMilliseconds) / 3_600_000,
        );
        expect(elapsed).toEqual([1, 24, 48]);
      }
    },
  );
});
