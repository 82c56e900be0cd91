import { checkNote, loadCalendar, parseSituation, planFollowUp } from '../../src/lib/index.ts';
import { median } from './paint.ts';

const RUNS = 2000;
const NOTE = `Dear Ms. Okafor,

Thank you for the hour on Tuesday. I liked hearing how your team moved the records without closing the desk, and I would be glad to join it.

At the county archive I led the same move for 40,000 files, so I know where it hurts. If anything else would help, please tell me.

Kind regards,
Dana Whitfield`;

/** Microseconds a call takes at the median, once it is warm. */
export async function measureLibrary() {
  const calendar = await loadCalendar('US');
  const parsed = parseSituation({
    interview: { ended: '2026-11-20T15:30', timeZone: 'America/New_York' },
    promise: { kind: 'date', date: '2026-12-04' },
  });
  if (!parsed.ok) throw new Error('The situation does not parse.');
  const { situation } = parsed;
  return {
    planFollowUp: time(() => planFollowUp(situation, { now: '2026-11-24T15:00:00Z', calendar })),
    checkNote: time(() => checkNote({ text: NOTE, subject: 'Thank you' }, { kind: 'thank-you' })),
  };
}

function time(run: () => unknown): number {
  const times = Array.from({ length: RUNS }, () => {
    const started = performance.now();
    run();
    return performance.now() - started;
  });
  return Math.round(median(times.slice(RUNS / 10)) * 1000);
}
