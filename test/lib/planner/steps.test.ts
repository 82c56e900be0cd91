import { expect, test } from 'vitest';
import { idsOf, plan, stepOf } from './planning.ts';

test('an answer promised by Friday 4 December, over Thanksgiving', () => {
  const made = plan({ promise: { kind: 'date', date: '2026-12-04' } });

  expect(stepOf('thank-you', made)).toMatchObject({
    status: 'open',
    aim: '2026-11-21T15:30:00-05:00[America/New_York]',
    due: '2026-11-22T15:30:00-05:00[America/New_York]',
  });
  expect(stepOf('reply-expected', made).on).toBe('2026-12-04');
  expect(stepOf('check-in', made).on).toBe('2026-12-09');
  expect(stepOf('second-check-in', made).on).toBe('2026-12-16');
  expect(stepOf('close', made).on).toBe('2026-12-23');
  expect(made).toMatchObject({ next: 'thank-you', waitUntil: null, warnings: [] });
});

test('no promise: the check-in comes on Monday 30 November, and Thanksgiving is listed as skipped', () => {
  const made = plan();

  expect(idsOf(made)).toEqual(['thank-you', 'check-in', 'second-check-in', 'close']);
  expect(stepOf('check-in', made).on).toBe('2026-11-30');
  expect(stepOf('check-in', made).because[0]?.skipped).toContainEqual({
    date: '2026-11-26',
    why: 'holiday',
    name: 'Thanksgiving Day',
  });
});

test('the order of the steps, where all of them apply', () => {
  const made = plan({
    recruiter: true,
    promise: { kind: 'date', date: '2026-12-04' },
    instructions: { contactOn: '2026-12-08' },
    outcome: { kind: 'rejected', on: '2026-12-01' },
  });

  expect(made.steps.map(({ id, rule }) => [id, rule])).toEqual([
    ['call-recruiter', 'call-your-recruiter'],
    ['thank-you', 'send-a-thank-you'],
    ['reply-expected', 'respect-protocol'],
    ['agreed-contact', 'respect-protocol'],
    ['check-in', 'respect-protocol'],
    ['second-check-in', 'dont-be-impatient'],
    ['close', 'dont-despair'],
    ['answer-rejection', 'listen-to-feedback'],
  ]);
});

test.each([
  { told: { outcome: { kind: 'offer', on: '2026-12-01' } }, left: 'answer-rejection', because: 'nobody said no' },
  { told: {}, left: 'call-recruiter', because: 'no recruiter arranged it' },
  { told: {}, left: 'reply-expected', because: 'nothing was promised' },
  { told: {}, left: 'agreed-contact', because: 'no contact was agreed' },
  { told: { instructions: { noNotes: true } }, left: 'thank-you', because: 'they asked for no notes' },
] as const)('$left is left out where $because', ({ told, left }) => {
  expect(idsOf(plan(told))).not.toContain(left);
});

test('an agreed contact stands on the day they asked for, be it a Sunday', () => {
  expect(stepOf('agreed-contact', plan({ instructions: { contactOn: '2026-11-29' } })).on).toBe('2026-11-29');
});

test.each([
  { on: '2026-11-30', last: '2026-12-02', because: 'two business days later' },
  { on: '2026-11-25', last: '2026-11-30', because: 'Thanksgiving and the weekend are not counted, the Friday is' },
  { on: '2026-12-05', last: '2026-12-08', because: 'from a Saturday' },
])('a no on $on is answered by $last ($because)', ({ on, last }) => {
  expect(stepOf('answer-rejection', plan({ outcome: { kind: 'rejected', on } })).on).toBe(last);
});
