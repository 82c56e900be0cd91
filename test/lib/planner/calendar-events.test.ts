import { beforeAll, describe, expect, test, vi } from 'vitest';
import {
  calendarLinks,
  loadCalendar,
  nextEvent,
  parseSituation,
  planEvents,
  planFollowUp,
  type EventTime,
  type Plan,
  type Situation,
  type Step,
  type StepId,
  type WorkCalendar,
} from '../../../src/lib/index.ts';
import { randomCases, REGIONS } from './random-situations.ts';
import { plan, situationOf, type Told } from './planning.ts';

// many cases, on a machine that may be busy
vi.setConfig({ testTimeout: 60_000 });

const PROMISED: Told = { promise: { kind: 'date', date: '2026-12-04' } };

describe('the events of a plan', () => {
  test('are its open steps: hours in UTC, days with the day after as their end', () => {
    expect(timesOf(PROMISED, '2026-11-20T18:00')).toEqual({
      'thank-you': { kind: 'hours', from: '2026-11-21T20:00:00Z', to: '2026-11-21T20:30:00Z' },
      'reply-expected': { kind: 'day', from: '2026-12-04', to: '2026-12-05' },
      'check-in': { kind: 'day', from: '2026-12-09', to: '2026-12-10' },
      'second-check-in': { kind: 'day', from: '2026-12-16', to: '2026-12-17' },
      close: { kind: 'day', from: '2026-12-23', to: '2026-12-24' },
    });
  });

  test.each([
    { now: '2026-11-21T14:30', to: '2026-11-21T20:30:00Z', because: 'the best hour can still be told an hour ahead' },
    {
      now: '2026-11-21T14:31',
      to: '2026-11-22T20:30:00Z',
      because: 'the best hour is too near, so the last one counts',
    },
    { now: '2026-11-22T15:00', to: '2026-11-22T20:30:00Z', because: 'the last hour counts as long as it is not over' },
  ])('at $now the thank-you ends at $to: $because', ({ now, to }) => {
    expect(timesOf(PROMISED, now)['thank-you']?.to).toBe(to);
  });

  test('an overdue step stands on the day of the export, as a whole day', () => {
    const today = { kind: 'day', from: '2026-11-25', to: '2026-11-26' };
    expect(timesOf(PROMISED, '2026-11-25T09:00')['thank-you']).toEqual(today);
  });

  test('an overdue check-in stands on the next day on which it will be read', () => {
    expect(timesOf(PROMISED, '2026-12-12T09:00')['check-in']).toEqual({
      kind: 'day',
      from: '2026-12-14',
      to: '2026-12-15',
    });
  });

  test('what is done, skipped or past is no event', () => {
    const told: Told = {
      ...PROMISED,
      log: [{ step: 'check-in', on: '2026-12-09' }],
    };
    expect(Object.keys(timesOf(told, '2026-12-10T09:00'))).toEqual(['second-check-in', 'close']);
    expect(timesOf({ ...told, outcome: { kind: 'offer', on: '2026-12-10' } }, '2026-12-11T09:00')).toEqual({});
  });

  test('keep their ids when their days move, and no two interviews share one', () => {
    const uids = (told: Told) => eventsOf(told, '2026-11-20T18:00').map(({ uid }) => uid);
    const moved = uids({ promise: { kind: 'date', date: '2026-12-18' } });
    expect(uids(PROMISED)).toEqual(moved);
    expect(moved[0]).toBe('afterword-20261120T203000Z-thank-you');
    expect(uids({ ...PROMISED, ended: '2026-11-20T15:31' }).filter((uid) => moved.includes(uid))).toEqual([]);
  });

  describe('of random plans', () => {
    const calendars = new Map<string, WorkCalendar>();
    beforeAll(async () => {
      for (const region of REGIONS) calendars.set(region, await loadCalendar(region));
    });

    test('tell each open step once, on its own day or later where that is over', () => {
      for (const { situation: input, now } of randomCases(20_261_123, 300)) {
        const parsed = parseSituation(input);
        const calendar = calendars.get(input.region);
        if (!parsed.ok || !calendar) throw new Error(JSON.stringify(input));
        const made = planFollowUp(parsed.situation, { now, calendar });
        const events = planEvents(made, { situation: parsed.situation, stamp: now, wordsOf: toWords });
        const open = made.steps.filter(({ status }) => ['upcoming', 'open', 'late'].includes(status));
        expect(events.map(({ step }) => step)).toEqual(open.map(({ id }) => id));
        expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
        const today = todayOf(parsed.situation, now);
        events.forEach(({ time }, index) => expectInTime(open[index] as Step, time, today));
      }
    });
  });
});

describe('what is next', () => {
  test.each([
    { now: '2026-11-20T18:00', next: 'thank-you', because: 'its hours are running' },
    { now: '2026-11-20T15:45', next: 'thank-you', because: 'nothing is open yet, and it is the first ahead' },
    { now: '2026-12-10T09:00', next: 'check-in', because: 'its day has come', log: 'thank-you' },
    { now: '2026-11-24T09:00', next: 'reply-expected', because: 'nothing is open until then', log: 'thank-you' },
  ] as const)('at $now it is $next: $because', ({ now, next, ...rest }) => {
    const log = 'log' in rest ? [{ step: rest.log, on: '2026-11-21' }] : [];
    const told: Told = { ...PROMISED, log };
    expect(nextEvent(eventsOf(told, now), plan(told, { now }))?.step).toBe(next);
  });

  test('what can be done now comes before what falls on an earlier hour', () => {
    const told: Told = { ...PROMISED, instructions: { contactOn: '2026-11-21' } };
    const now = '2026-11-21T10:00';
    expect(nextEvent(eventsOf(told, now), plan(told, { now }))?.step).toBe('thank-you');
  });

  test('of what lies ahead it is the earliest, wherever it stands in the plan', () => {
    const told: Told = { ended: '2026-11-20T17:30', recruiter: true };
    const now = '2026-11-20T17:45';
    const events = eventsOf(told, now);
    expect(events.slice(0, 2).map(({ step, time }) => [step, time.from])).toEqual([
      ['call-recruiter', '2026-11-23T16:30:00Z'],
      ['thank-you', '2026-11-21T22:00:00Z'],
    ]);
    expect(nextEvent(events, plan(told, { now }))?.step).toBe('thank-you');
    expect(nextEvent(events.toReversed(), plan(told, { now }))?.step).toBe('thank-you');
  });

  test('nothing is left of a plan that is over', () => {
    const told: Told = { outcome: { kind: 'withdrew', on: '2026-11-21' } };
    expect(nextEvent(eventsOf(told, '2026-11-22T09:00'), plan(told, { now: '2026-11-22T09:00' }))).toBeNull();
  });
});

describe('links to calendars on the web', () => {
  const words = { title: 'Check in + ask, “once” & politely', note: 'First line.\nSecond line, 100 %.' };
  const link = (time: EventTime) => calendarLinks({ ...words, step: 'check-in', uid: 'x', time });

  test('fill in a whole day', () => {
    const { google, outlook } = link({ kind: 'day', from: '2026-12-09', to: '2026-12-10' });
    expect(asked(google)).toEqual({
      action: 'TEMPLATE',
      text: words.title,
      dates: '20261209/20261210',
      details: words.note,
    });
    expect(asked(outlook)).toEqual({
      path: '/calendar/action/compose',
      rru: 'addevent',
      subject: words.title,
      startdt: '2026-12-09',
      enddt: '2026-12-10',
      allday: 'true',
      body: words.note,
    });
    expect(google).toMatch(/^https:\/\/calendar\.google\.com\/calendar\/render\?/);
    expect(outlook).toMatch(/^https:\/\/outlook\.live\.com\/calendar\/0\/deeplink\/compose\?/);
    // Outlook shows a plus sign as it stands.
    expect(outlook).not.toContain('+');
  });

  test('fill in hours in UTC', () => {
    const { google, outlook } = link({ kind: 'hours', from: '2026-11-21T20:00:00Z', to: '2026-11-21T20:30:00Z' });
    expect(asked(google)['dates']).toBe('20261121T200000Z/20261121T203000Z');
    expect(asked(outlook)).toMatchObject({ startdt: '2026-11-21T20:00:00Z', enddt: '2026-11-21T20:30:00Z' });
    expect(asked(outlook)).not.toHaveProperty('allday');
  });
});

function eventsOf(told: Told, now: string) {
  const situation = situationOf(told);
  return planEvents(plan(told, { now }), { situation, stamp: instant(now), wordsOf: toWords });
}

function timesOf(told: Told, now: string): Partial<Record<StepId, EventTime>> {
  return Object.fromEntries(eventsOf(told, now).map(({ step, time }) => [step, time]));
}

function toWords({ id }: Step) {
  return { title: id, note: '' };
}

function instant(newYork: string): string {
  return Temporal.PlainDateTime.from(newYork).toZonedDateTime('America/New_York').toInstant().toString();
}

function todayOf({ interview }: Situation, now: string): string {
  return Temporal.Instant.from(now).toZonedDateTimeISO(interview.timeZone).toPlainDate().toString();
}

function expectInTime(step: Plan['steps'][number], { kind, from, to }: EventTime, today: string): void {
  if ('due' in step && step.status !== 'late') {
    const [start, end, opens, due] = [from, to, bare(step.opens), bare(step.due)].map((moment) =>
      Temporal.Instant.from(moment),
    ) as [Temporal.Instant, Temporal.Instant, Temporal.Instant, Temporal.Instant];
    expect(kind).toBe('hours');
    expect(start.until(end).total('minutes')).toBe(30);
    expect(Temporal.Instant.compare(opens, start)).toBeLessThanOrEqual(0);
    expect(Temporal.Instant.compare(end, due)).toBeLessThanOrEqual(0);
    return;
  }
  const day = 'due' in step ? today : 'good' in step ? step.good : step.on;
  expect(kind).toBe('day');
  expect(from).toBe(day < today ? today : day);
  expect(Temporal.PlainDate.from(from).until(to).days).toBe(1);
}

/** Without the zone in brackets, which no instant needs. */
function bare(moment: string): string {
  return moment.replace(/\[.*$/, '');
}

function asked(address: string): Record<string, string> {
  return Object.fromEntries(new URL(address).searchParams);
}
