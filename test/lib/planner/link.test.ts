import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatLink, parseSituation, planFollowUp, readLink, type Situation } from '../../../src/lib/index.ts';

const NEW_YORK = { interview: { ended: '2026-11-20T15:30', timeZone: 'America/New_York' } };

function situation(input: object): Situation {
  const parsed = parseSituation({ ...NEW_YORK, ...input });
  if (!parsed.ok) throw new Error(parsed.errors[0]?.message);
  return parsed.situation;
}

describe('a situation in a link', () => {
  test('reads like the facts it holds', () => {
    const link = formatLink(
      situation({
        promise: { kind: 'date', date: '2026-12-04' },
        log: [
          { step: 'thank-you', on: '2026-11-21' },
          { step: 'check-in', on: '2026-12-09' },
        ],
      }),
    );
    expect(link).toBe(
      'v=1&ended=2026-11-20T15:30&tz=America/New_York&region=US&said=date:2026-12-04&log=thank-you:2026-11-21,check-in:2026-12-09',
    );
  });

  test('writes days in a row as one range, and a single day as it is', () => {
    const closedDays = ['2027-01-04', '2026-12-24', '2026-12-25', '2026-12-26'];
    expect(formatLink(situation({ closedDays }))).toMatch(/&closed=2026-12-24\.\.2026-12-26,2027-01-04$/);
  });

  test('writes what is known of a case that is still to be told', () => {
    expect(formatLink({ recruiter: true })).toBe('v=1&recruiter=yes');
    expect(formatLink({ interview: { ended: '2026-11-20T15:30' } })).toBe('v=1&ended=2026-11-20T15:30');
    expect(formatLink({})).toBe('v=1');
  });

  test.each<[string, object]>([
    ['a recruiter, paper and patience', { recruiter: true, medium: 'paper', pace: 'patient' }],
    [
      'a promise within weeks, said later',
      { promise: { kind: 'within', count: 2, unit: 'weeks', saidOn: '2026-11-25' } },
    ],
    ['a promise of more than nine', { promise: { kind: 'within', count: 12, unit: 'days' } }],
    ['a promise within business days', { promise: { kind: 'within', count: 3, unit: 'business-days' } }],
    ['a day of the week', { promise: { kind: 'weekday', weekday: 5, saidOn: '2026-11-23' } }],
    ['a period', { promise: { kind: 'period', part: 'early', of: 'next-week' } }],
    [
      'every instruction',
      { instructions: { noNotes: true, contactOn: '2026-11-27', holdUntil: '2026-12-01', through: 'hr' } },
    ],
    ['a deadline and the latest word', { offerDeadline: '2026-12-02', lastHeard: '2026-11-24' }],
    ['closed days in a row and alone', { closedDays: ['2026-12-24', '2026-12-25', '2026-12-26', '2027-01-04'] }],
    ['an outcome', { outcome: { kind: 'rejected', on: '2026-12-01' } }],
    ['a zone with a plus', { interview: { ended: '2026-11-20T15:30', timeZone: 'Etc/GMT+5' } }],
    ['a region of the third level', { region: 'DE-BY-KATH' }],
  ])('comes back whole: %s', (_, input) => {
    const told = situation(input);
    expect(readLink(`#${formatLink(told)}`)).toEqual({ ok: true, situation: told });
  });

  test('may come in any order, with keys that nobody knows', () => {
    expect(readLink('#said=date:2026-12-04&x=1&tz=America/New_York&__proto__=1&ended=2026-11-20T15:30')).toEqual({
      ok: true,
      situation: situation({ promise: { kind: 'date', date: '2026-12-04' } }),
    });
  });

  test('may stand without its sharp sign, and holds no other', () => {
    expect(readLink('v=1&region=IE')).toEqual({ ok: true, situation: { interview: {}, region: 'IE' } });
    expect(readLink('v=#1&region=IE')).toEqual({ ok: false });
  });

  test('says that nothing was promised', () => {
    expect(readLink('#said=none')).toEqual({ ok: true, situation: { interview: {}, promise: { kind: 'none' } } });
  });

  test('keeps what it knows, whatever is wrong with what nobody knows', () => {
    expect(readLink('#x=1&x=2&y=%E0%A4%A&region=IE')).toEqual({ ok: true, situation: { interview: {}, region: 'IE' } });
  });

  test.each([
    { days: 366, closed: '2026-01-01..2026-12-31,2027-01-01', ok: true },
    { days: 367, closed: '2026-01-01..2026-12-31,2027-01-01,2027-01-02', ok: false },
  ])('may close the office on $days days: $ok', ({ closed, ok }) => {
    expect(readLink(`#closed=${closed}`).ok).toBe(ok);
  });

  test.each([
    { characters: 8_000, ok: true },
    { characters: 8_001, ok: false },
  ])('may be $characters characters long: $ok', ({ characters, ok }) => {
    expect(readLink('region=US&x='.padEnd(characters, 'x')).ok).toBe(ok);
  });

  test('of an older page, without a version, still reads', () => {
    expect(readLink('#ended=2026-11-20T15:30&tz=America/New_York').ok).toBe(true);
  });

  test('may be partial: what is missing is asked for', () => {
    expect(readLink('#v=1&recruiter=yes')).toEqual({ ok: true, situation: { interview: {}, recruiter: true } });
  });

  test.each([['#'], [''], ['#main'], ['#plan-title']])('%j holds nothing, which is no damage', (fragment) => {
    expect(readLink(fragment)).toEqual({ ok: true, situation: {} });
  });

  test.each([
    ['a date that is none', 'ended=2026-02-30T10:00&tz=America/New_York'],
    ['a version to come', 'v=2&ended=2026-11-20T15:30&tz=America/New_York'],
    ['a key given twice', 'ended=2026-11-20T15:30&ended=2026-11-21T15:30&tz=America/New_York'],
    ['a promise of no kind', 'said=soonish'],
    ['a count beyond reason', 'said=within:900-days'],
    ['a count that is no number', 'said=within:0x2-days'],
    ['broken percent-encoding', 'tz=%E0%A4%A'],
    ['markup', 'ended=<svg onload=alert(1)>'],
    ['a step that is none', 'log=bribe:2026-11-21'],
    ['a closure that ends at an hour', 'closed=2026-12-24..2026-12-26T10:00'],
    ['a closure that runs backward', 'closed=2026-12-26..2026-12-24'],
    ['a closure of a century', 'closed=2000-01-01..2099-12-31'],
    ['a day before the interview', 'ended=2026-11-20T15:30&tz=America/New_York&log=thank-you:2026-11-01'],
    ['more than any person writes', `closed=${'2026-12-24,'.repeat(2000)}`],
  ])('with %s is damaged', (_, fragment) => {
    expect(readLink(`#${fragment}`)).toEqual({ ok: false });
  });
});

const KEYS =
  'v ended tz region said recruiter medium heard notes contact hold through offer closed pace log outcome'.split(' ');
const PIECES = [
  '2026-11-20',
  '2026-11-20T15:30',
  'date:',
  'within:2-weeks',
  '@',
  '..',
  ',',
  '1',
  '%',
  '<b>',
  '__proto__',
  'America/New_York',
  'US',
  'check-in:',
  '\u0000',
  '\ud800',
];

const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc
    .array(
      fc.tuple(
        fc.constantFrom(...KEYS),
        fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 4 })), { maxLength: 4 }),
      ),
      {
        maxLength: 8,
      },
    )
    .map((pairs) => pairs.map(([key, value]) => `${key}=${value.join('')}`).join('&')),
);

test('10,000 hostile fragments: never an exception, never a date that does not parse', () => {
  fc.assert(
    fc.property(hostile, (fragment) => {
      const link = readLink(`#${fragment}`);
      if (!link.ok) return;
      const parsed = parseSituation(link.situation);
      if (!parsed.ok) {
        expect(parsed.errors.every(({ code }) => code === 'missing')).toBe(true);
        return;
      }
      const calendar = { region: parsed.situation.region, weekend: [6, 7], holidays: [], from: 2025, to: 2031 };
      expect(() => planFollowUp(parsed.situation, { now: '2026-11-20T23:00:00Z', calendar })).not.toThrow();
    }),
    { numRuns: 10_000, seed: 20261120 },
  );
});
