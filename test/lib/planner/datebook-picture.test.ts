import { describe, expect, test } from 'vitest';
import { datebook, type DatebookRow } from '../../../src/lib/index.ts';
import { plan, situationOf, UNITED_STATES, type Told } from './planning.ts';

/** The promise that most of these wait for. */
const FEBRUARY: Told = { promise: { kind: 'date', date: '2027-02-26' } };
const NO_NOTES = { noNotes: true } as const;

/**
 * One line a row: `20` a day, `20*` today, `20=` a day to act on, `20.` one too soon to ask, and the steps in brackets.
 * A folded row says how many weeks it holds.
 */
function picture(told: Told, now: string): readonly string[] {
  const situation = situationOf({ region: 'US', ...told });
  return datebook(plan(told, { now }), { situation, calendar: UNITED_STATES, today: now.slice(0, 10) }).map(line);
}

function line(row: DatebookRow): string {
  if (row.kind === 'folded') return `${row.weeks} weeks from ${row.from} to ${row.to}`;
  return row.days
    .map(({ date, isToday, tone, steps }) => {
      const toneMark = tone === 'act' ? '=' : tone === 'too-soon' ? '.' : '';
      return `${date.slice(8)}${isToday ? '*' : ''}${toneMark}${steps.length ? `(${steps.join('+')})` : ''}`;
    })
    .join(' ');
}

describe('the drawing of a plan', () => {
  test('runs from the interview’s week to the last step’s, which may begin with it', () => {
    expect(picture({}, '2026-11-20T18:00')).toEqual([
      '16 17 18 19 20*= 21=(thank-you) 22=',
      '23. 24. 25. 26. 27. 28. 29.',
      '30=(check-in) 01. 02. 03. 04. 05. 06.',
      '07=(second-check-in) 08 09 10 11 12 13',
      '14(close) 15 16 17 18 19 20',
    ]);
  });

  test('marks hours that have not begun by their best day, and hours that have gone by their last', () => {
    expect(picture({}, '2026-11-20T15:40')[0]).toContain('21=(thank-you)');
    expect(picture({}, '2026-11-23T09:00').slice(0, 2)).toEqual([
      '16 17 18 19 20= 21= 22=(thank-you)',
      '23*. 24. 25. 26. 27. 28. 29.',
    ]);
  });

  test('marks an overdue check-in by the day on which it will be read', () => {
    const rows = picture({ log: [{ step: 'thank-you', on: '2026-11-21' }] }, '2026-12-05T09:00');
    expect(rows.slice(2, 4)).toEqual(['30. 01. 02. 03. 04. 05*. 06.', '07=(check-in) 08. 09. 10. 11. 12. 13.']);
  });

  test('marks what is done by the day it was done, and asks for nothing there any more', () => {
    const log = [
      { step: 'thank-you', on: '2026-11-21' },
      { step: 'check-in', on: '2026-12-12' },
      { step: 'check-in', on: '2026-12-01' },
    ] as const;
    expect(picture({ log }, '2026-12-14T09:00')).toEqual([
      '16 17 18 19 20 21.(thank-you) 22.',
      '23. 24. 25. 26. 27. 28. 29.',
      '30. 01.(check-in) 02. 03. 04. 05. 06.',
      '07. 08. 09. 10. 11. 12(second-check-in) 13',
      '14* 15 16 17 18(close) 19 20',
    ]);
  });

  test('has only the interview’s week where nothing is left to do', () => {
    expect(picture({ outcome: { kind: 'withdrew', on: '2026-11-23' } }, '2026-11-24T09:00')).toEqual([
      '16 17 18 19 20 21 22',
    ]);
  });

  test('shows a contact that was made after their no, though the answer to it comes last in the list', () => {
    const told: Told = {
      log: [{ step: 'check-in', on: '2026-12-09' }],
      outcome: { kind: 'rejected', on: '2026-12-01' },
    };
    expect(picture(told, '2026-12-10T09:00').slice(2)).toEqual([
      '30. 01. 02. 03=(answer-rejection) 04. 05. 06.',
      '07. 08. 09(check-in) 10* 11 12 13',
    ]);
  });
});

describe('weeks in which nothing happens', () => {
  test('are drawn where there is one, and folded where there are two', () => {
    const waiting = (date: string) =>
      picture({ instructions: NO_NOTES, promise: { kind: 'date', date } }, '2026-11-20T18:00');
    expect(waiting('2026-12-04').slice(0, 3)).toEqual([
      '16 17 18 19 20* 21. 22.',
      '23. 24. 25. 26. 27. 28. 29.',
      '30. 01. 02. 03. 04.(reply-expected) 05. 06.',
    ]);
    expect(waiting('2026-12-11').slice(0, 3)).toEqual([
      '16 17 18 19 20* 21. 22.',
      '2 weeks from 2026-11-23 to 2026-12-06',
      '07. 08. 09. 10. 11.(reply-expected) 12. 13.',
    ]);
  });

  test('are parted by today, though it be a Sunday', () => {
    const rows = picture({ ...FEBRUARY, instructions: NO_NOTES }, '2026-12-13T09:00');
    expect(rows.slice(0, 4)).toEqual([
      '16 17 18 19 20 21. 22.',
      '2 weeks from 2026-11-23 to 2026-12-06',
      '07. 08. 09. 10. 11. 12. 13*.',
      '10 weeks from 2026-12-14 to 2027-02-21',
    ]);
  });

  test('are parted by a thank-you that went out late', () => {
    const rows = picture({ ...FEBRUARY, log: [{ step: 'thank-you', on: '2026-12-08' }] }, '2027-02-22T09:00');
    expect(rows.slice(0, 4)).toEqual([
      '16 17 18 19 20 21. 22.',
      '2 weeks from 2026-11-23 to 2026-12-06',
      '07. 08.(thank-you) 09. 10. 11. 12. 13.',
      '10 weeks from 2026-12-14 to 2027-02-21',
    ]);
  });

  test('never take in the interview’s own, though it ended on a Sunday', () => {
    const told: Told = { ...FEBRUARY, ended: '2026-11-22T15:30', instructions: NO_NOTES };
    expect(picture(told, '2027-02-22T09:00').slice(0, 2)).toEqual([
      '16 17 18 19 20 21 22',
      '13 weeks from 2026-11-23 to 2027-02-21',
    ]);
  });
});
