import { describe, expect, test } from 'vitest';
import {
  defaultPolicy,
  POLICY_FIGURES,
  RULES,
  type Figure,
  type Plan,
  type Policy,
  type Situation,
} from '../../../src/lib/index.ts';
import { idsOf, plan, stepOf, type Told } from './planning.ts';

const checkIns = (...days: readonly string[]): Situation['log'] => days.map((on) => ({ step: 'check-in', on }));

test('the default policy holds every figure', () => {
  expect(defaultPolicy()).toEqual({
    recruiterCall: { aim: 'PT1H' },
    thankYou: { opens: 'PT1H', aim: 'PT24H', limit: 'PT48H', sameDay: 'PT2H' },
    checkIn: { unpromised: 5, patient: 10, grace: 3, spacing: 5, most: 2 },
    offer: { lead: 2 },
    rejection: { reply: 2 },
  });
});

test('it is what a plan is made with where none is given', () => {
  const told: Told = { recruiter: true, promise: { kind: 'date', date: '2026-12-04' } };
  expect(plan(told, { policy: defaultPolicy() })).toEqual(plan(told));
});

describe('the figure of each key stands in the rule that the key names', () => {
  const ruleOf: Readonly<Record<string, string>> = {
    recruiterCall: 'call-your-recruiter',
    thankYou: 'send-a-thank-you',
    'checkIn.grace': 'respect-protocol',
    'checkIn.unpromised': 'respect-protocol',
    'checkIn.patient': 'respect-protocol',
    'checkIn.spacing': 'dont-be-impatient',
    'checkIn.most': 'dont-be-impatient',
    offer: 'respect-protocol',
    rejection: 'listen-to-feedback',
  };
  test.each(Object.entries(POLICY_FIGURES))('%s', (key, figure) => {
    const rule = RULES.find(({ id }) => id === (ruleOf[key] ?? ruleOf[key.split('.')[0] ?? '']));
    const figures: readonly Figure[] = Object.values(rule?.figures ?? {});
    expect(figures).toContain(figure);
  });
});

describe('another figure moves what it is about', () => {
  const base = defaultPolicy();
  const checkIn = (changes: Partial<Policy['checkIn']>): Policy => ({
    ...base,
    checkIn: { ...base.checkIn, ...changes },
  });
  const thankYou = (changes: Partial<Policy['thankYou']>): Policy => ({
    ...base,
    thankYou: { ...base.thankYou, ...changes },
  });
  const day = (time: string) => time.slice(0, 16);
  test.each<{ policy: Policy; told: Told; read: (made: Plan) => string; gives: string; because: string }>([
    {
      policy: { ...base, recruiterCall: { aim: 'PT30M' } },
      told: { recruiter: true },
      read: (made) => day(stepOf('call-recruiter', made).aim),
      gives: '2026-11-20T16:00',
      because: 'the aim of the call',
    },
    {
      policy: thankYou({ opens: 'PT0S' }),
      told: {},
      read: (made) => day(stepOf('thank-you', made).opens),
      gives: '2026-11-20T15:30',
      because: 'when thanks open',
    },
    {
      policy: thankYou({ aim: 'PT5H' }),
      told: {},
      read: (made) => day(stepOf('thank-you', made).aim),
      gives: '2026-11-20T20:30',
      because: 'when thanks are best',
    },
    {
      policy: thankYou({ limit: 'P1DT12H' }),
      told: {},
      read: (made) => day(stepOf('thank-you', made).due),
      gives: '2026-11-22T03:30',
      because: 'the end of thanks',
    },
    {
      policy: thankYou({ limit: 'P90D' }),
      told: {},
      read: (made) => day(stepOf('thank-you', made).due),
      gives: '2027-02-18T15:30',
      because: 'ninety days, the most',
    },
    {
      policy: thankYou({ sameDay: 'PT90M' }),
      told: { promise: { kind: 'date', date: '2026-11-20' } },
      read: (made) => day(stepOf('thank-you', made).aim),
      gives: '2026-11-20T17:00',
      because: 'when they decide that day',
    },
    {
      policy: checkIn({ unpromised: 1 }),
      told: {},
      read: (made) => stepOf('check-in', made).on,
      gives: '2026-11-23',
      because: 'where nothing was promised',
    },
    {
      policy: checkIn({ unpromised: 90 }),
      told: {},
      read: (made) => stepOf('check-in', made).on,
      gives: '2027-04-02',
      because: 'ninety business days, the most',
    },
    {
      policy: checkIn({ patient: 11 }),
      told: { pace: 'patient' },
      read: (made) => stepOf('check-in', made).on,
      gives: '2026-12-08',
      because: 'when patient',
    },
    {
      policy: checkIn({ grace: 1 }),
      told: { promise: { kind: 'date', date: '2026-12-04' } },
      read: (made) => stepOf('check-in', made).on,
      gives: '2026-12-07',
      because: 'after the promised date',
    },
    {
      policy: checkIn({ spacing: 1 }),
      told: {},
      read: (made) => stepOf('second-check-in', made).on,
      gives: '2026-12-01',
      because: 'between two check-ins',
    },
    {
      policy: checkIn({ spacing: 1 }),
      told: {},
      read: (made) => stepOf('close', made).on,
      gives: '2026-12-02',
      because: 'before the close',
    },
    {
      policy: { ...base, offer: { lead: 1 } },
      told: { offerDeadline: '2026-11-27' },
      read: (made) => stepOf('check-in', made).on,
      gives: '2026-11-25',
      because: 'before another deadline',
    },
    {
      policy: { ...base, rejection: { reply: 1 } },
      told: { outcome: { kind: 'rejected', on: '2026-11-30' } },
      read: (made) => stepOf('answer-rejection', made).on,
      gives: '2026-12-01',
      because: 'to answer a no',
    },
  ])('$because: $gives', ({ policy, told, read, gives }) => {
    expect(read(plan(told, { policy }))).toBe(gives);
  });

  test('without its optional figures, the rules’ own stand in', () => {
    const policy: Policy = {
      ...base,
      thankYou: { opens: 'PT1H', aim: 'PT24H', limit: 'PT48H' },
      checkIn: { unpromised: 5, grace: 3, spacing: 5, most: 2 },
    };
    const told: Told = { pace: 'patient', promise: { kind: 'date', date: '2026-11-20' }, lastHeard: '2026-11-30' };
    expect(plan(told, { policy })).toEqual(plan(told));
  });
});

describe('how many check-ins there may be', () => {
  const base = defaultPolicy();
  const most = (count: number): Policy => ({ ...base, checkIn: { ...base.checkIn, most: count } });

  test('one: no second check-in, and the close follows the first', () => {
    const made = plan({}, { policy: most(1) });
    expect(idsOf(made)).toEqual(['thank-you', 'check-in', 'close']);
    expect(stepOf('close', made)).toMatchObject({ on: '2026-12-07', status: 'upcoming' });
  });

  test('one, and done: the close opens', () => {
    const made = plan({ log: checkIns('2026-11-30') }, { policy: most(1), now: '2026-12-07T09:00' });
    expect(made).toMatchObject({ next: 'close', warnings: [] });
  });

  test('one, and a second was made all the same: it shows, with a warning', () => {
    const made = plan({ log: checkIns('2026-11-30', '2026-12-07') }, { policy: most(1), now: '2026-12-07T12:00' });
    expect(stepOf('second-check-in', made)).toMatchObject({ on: '2026-12-07', status: 'done' });
    expect(stepOf('close', made).on).toBe('2026-12-14');
    expect(made.warnings.map(({ code }) => code)).toEqual(['enough-check-ins']);
  });

  test('three: only a fourth is too many', () => {
    const codes = (...days: readonly string[]) => plan({ log: checkIns(...days) }, { policy: most(3) }).warnings;
    expect(codes('2026-11-30', '2026-12-07', '2026-12-14')).toEqual([]);
    expect(codes('2026-11-30', '2026-12-07', '2026-12-14', '2026-12-21')).toHaveLength(1);
  });
});
