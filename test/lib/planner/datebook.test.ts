import { describe, expect, test } from 'vitest';
import { datebook, loadCalendar, parseSituation, planFollowUp, type DatebookDay } from '../../../src/lib/index.ts';

async function rowsOf(input: object, now = '2026-11-20T23:00:00Z') {
  const parsed = parseSituation({ interview: { ended: '2026-11-20T15:30', timeZone: 'America/New_York' }, ...input });
  if (!parsed.ok) throw new Error(parsed.errors[0]?.message);
  const { situation } = parsed;
  const calendar = await loadCalendar(situation.region);
  const plan = planFollowUp(situation, { now, calendar });
  return datebook(plan, { situation, calendar, today: now.slice(0, 10) });
}

const daysOf = (rows: Awaited<ReturnType<typeof rowsOf>>): readonly DatebookDay[] =>
  rows.flatMap((row) => (row.kind === 'week' ? row.days : []));

describe('the datebook', () => {
  test('runs in whole weeks from the interview’s to the last step’s', async () => {
    const days = daysOf(await rowsOf({ promise: { kind: 'date', date: '2026-12-04' } }));
    expect(days[0]?.date).toBe('2026-11-16');
    expect(days.at(-1)?.date).toBe('2026-12-27');
    expect(days.length % 7).toBe(0);
  });

  test.each([
    { date: '2026-11-20', tone: 'act', because: 'the thank-you can go' },
    { date: '2026-11-22', tone: 'act', because: 'the thank-you can still go' },
    { date: '2026-11-23', tone: 'too-soon', because: 'nothing to ask yet' },
    { date: '2026-12-04', tone: 'too-soon', because: 'their own day is too soon as well' },
    { date: '2026-12-09', tone: 'act', because: 'the check-in' },
    { date: '2026-12-10', tone: 'too-soon', because: 'one has just asked' },
    { date: '2026-12-17', tone: null, because: 'nothing left to ask' },
  ])('$date is $tone: $because', async ({ date, tone }) => {
    const days = daysOf(await rowsOf({ promise: { kind: 'date', date: '2026-12-04' } }));
    expect(days.find((day) => day.date === date)?.tone).toBe(tone);
  });

  test('names a holiday and marks the steps', async () => {
    const days = daysOf(await rowsOf({ promise: { kind: 'date', date: '2026-12-04' } }));
    expect(days.find(({ date }) => date === '2026-11-26')?.off).toMatchObject({
      why: 'holiday',
      name: 'Thanksgiving Day',
    });
    expect(days.filter(({ steps }) => steps.length).map(({ date, steps }) => [date, ...steps])).toEqual([
      ['2026-11-21', 'thank-you'],
      ['2026-12-04', 'reply-expected'],
      ['2026-12-09', 'check-in'],
      ['2026-12-16', 'second-check-in'],
      ['2026-12-23', 'close'],
    ]);
  });

  test('marks what is done on the day it was done', async () => {
    const log = [
      { step: 'thank-you', on: '2026-11-24' },
      { step: 'thank-you', on: '2026-11-21' },
      { step: 'check-in', on: '2026-12-01' },
    ];
    const days = daysOf(await rowsOf({ log, instructions: { contactOn: '2026-11-24' } }));
    const marked = days.filter(({ steps }) => steps.length).map(({ date, steps }) => [date, ...steps]);
    expect(marked.slice(0, 2)).toEqual([
      ['2026-11-21', 'thank-you'],
      ['2026-12-01', 'check-in'],
    ]);
  });

  test('folds a long wait into one line', async () => {
    const rows = await rowsOf({ promise: { kind: 'date', date: '2027-02-26' } });
    expect(rows.filter(({ kind }) => kind === 'folded')).toEqual([
      { kind: 'folded', weeks: 13, from: '2026-11-23', to: '2027-02-21' },
    ]);
  });

  test('starts its weeks on Sunday where Friday and Saturday are off', async () => {
    const days = daysOf(await rowsOf({ region: 'EG' }));
    expect(days[0]?.date).toBe('2026-11-15');
  });
});
