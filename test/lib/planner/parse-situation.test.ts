import { describe, expect, test } from 'vitest';
import { parseSituation } from '../../../src/lib/index.ts';

const interview = { ended: '2026-11-20T15:30', timeZone: 'America/New_York' };

const defaults = {
  interview,
  recruiter: false,
  medium: 'email',
  promise: { kind: 'none' },
  instructions: {},
  region: 'US',
  closedDays: [],
  pace: 'standard',
  log: [],
};

test('what is absent has its default', () => {
  expect(parseSituation({ interview })).toEqual({ ok: true, situation: defaults });
});

test('what is given is kept', () => {
  const full = {
    interview,
    recruiter: true,
    medium: 'paper',
    promise: { kind: 'within', count: 2, unit: 'weeks', saidOn: '2026-11-24' },
    lastHeard: '2026-12-01',
    instructions: { noNotes: true, contactOn: '2026-12-02', holdUntil: '2026-12-03', through: 'hr' },
    offerDeadline: '2026-12-10',
    region: 'DE-BY-KATH',
    closedDays: ['2026-11-24'],
    pace: 'patient',
    log: [{ step: 'check-in', on: '2026-12-09' }],
    outcome: { kind: 'rejected', on: '2026-12-12' },
  };
  expect(parseSituation(full)).toEqual({ ok: true, situation: full });
});

describe('the edges are in', () => {
  test.each([
    { told: { interview: { ...interview, ended: '2000-01-01T00:00' } }, because: 'the first day' },
    { told: { interview: { ...interview, ended: '2099-12-31T23:59' } }, because: 'the last day' },
    { told: { interview: { ...interview, ended: '2028-02-29T12:00' } }, because: 'a leap day' },
    {
      told: { interview: { ...interview, ended: '2026-03-08T01:59' } },
      because: 'the last minute before the clocks go forward',
    },
    { told: { interview: { ...interview, ended: '2026-03-08T03:00' } }, because: 'the first minute after' },
    { told: { interview: { ...interview, ended: '2026-11-01T01:30' } }, because: 'a time that comes twice' },
    { told: { interview: { ...interview, timeZone: 'UTC' } }, because: 'universal time' },
    { told: { interview: { ...interview, timeZone: 'Etc/GMT+5' } }, because: 'an id with a sign and a number' },
    {
      told: { interview: { ...interview, timeZone: 'America/Argentina/Buenos_Aires' } },
      because: 'an id in three parts',
    },
    { told: { lastHeard: '2026-11-20' }, because: 'in touch on the day of the interview' },
    { told: { offerDeadline: '2026-11-20' }, because: 'a deadline on that day' },
    {
      told: {
        log: [
          { step: 'check-in', on: '2026-11-20' },
          { step: 'check-in', on: '2026-11-20' },
        ],
      },
      because: 'a step may repeat',
    },
    { told: { outcome: { kind: 'offer', on: '2026-11-20' } }, because: 'an outcome on that day' },
    { told: { closedDays: ['2026-11-01', '2026-11-01'] }, because: 'closed before the interview, and told twice' },
    { told: { promise: { kind: 'date', date: '2026-11-01' } }, because: 'a promise may lie before it' },
    { told: { promise: { kind: 'weekday', weekday: 1, saidOn: '2026-11-01' } }, because: 'said before it' },
    { told: { promise: { kind: 'weekday', weekday: 7, saidOn: '2026-12-01' } }, because: 'said after it' },
    { told: { promise: { kind: 'within', count: 90, unit: 'months' } }, because: 'the largest count' },
    { told: { promise: { kind: 'within', count: 1, unit: 'business-days' } }, because: 'the smallest count' },
    { told: { region: 'none' }, because: 'no region' },
  ])('$because', ({ told }) => {
    expect(parseSituation({ interview, ...told })).toEqual({ ok: true, situation: { ...defaults, ...told } });
  });
});

describe('what is not asked for is dropped', () => {
  test.each([
    { told: { color: 'red' }, because: 'an unknown field' },
    { told: { interview: { ...interview, with: 'Ms. Chen' } }, because: 'an unknown field inside' },
    { told: { promise: { kind: 'none', date: '2026-12-04' } }, because: 'a field of another kind of promise' },
    { told: JSON.parse('{"__proto__":{"recruiter":true}}') as object, because: 'a prototype' },
    { told: { constructor: { prototype: { recruiter: true } } }, because: 'a constructor' },
    { told: { recruiter: undefined, lastHeard: undefined }, because: 'a field without a value' },
  ])('$because', ({ told }) => {
    expect(parseSituation({ interview, ...told })).toEqual({ ok: true, situation: defaults });
  });

  test('what an object inherits is not its own', () => {
    const input: unknown = Object.assign(Object.create({ recruiter: true }) as object, { interview });
    expect(parseSituation(input)).toEqual({ ok: true, situation: defaults });
  });
});

test('a time zone is given back in the engine’s spelling', () => {
  const parsed = parseSituation({ interview: { ...interview, timeZone: 'america/NEW_york' } });
  expect(parsed).toEqual({ ok: true, situation: defaults });
});
