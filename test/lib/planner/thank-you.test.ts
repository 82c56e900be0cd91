import { describe, expect, test } from 'vitest';
import { idsOf, plan, stepOf, type Told } from './planning.ts';

const hours = (told: Told) => {
  const { opens, aim, due } = stepOf('thank-you', plan(told));
  return { opens: opens.slice(0, 22), aim: aim.slice(0, 22), due: due.slice(0, 22) };
};

describe('one hour after it opens, a day after is best, two days after is the end', () => {
  test.each([
    {
      ended: '2026-11-18T15:30',
      because: 'on weekdays',
      wanted: { opens: '2026-11-18T16:30:00-05', aim: '2026-11-19T15:30:00-05', due: '2026-11-20T15:30:00-05' },
    },
    {
      ended: '2026-11-20T15:30',
      because: 'a weekend counts',
      wanted: { opens: '2026-11-20T16:30:00-05', aim: '2026-11-21T15:30:00-05', due: '2026-11-22T15:30:00-05' },
    },
    {
      ended: '2026-11-25T23:45',
      because: 'past midnight, and Thanksgiving counts',
      wanted: { opens: '2026-11-26T00:45:00-05', aim: '2026-11-26T23:45:00-05', due: '2026-11-27T23:45:00-05' },
    },
    {
      ended: '2026-03-07T12:00',
      because: 'an hour is lost as the clocks go forward',
      wanted: { opens: '2026-03-07T13:00:00-05', aim: '2026-03-08T13:00:00-04', due: '2026-03-09T13:00:00-04' },
    },
    {
      ended: '2026-10-31T12:00',
      because: 'an hour is won as the clocks go back',
      wanted: { opens: '2026-10-31T13:00:00-04', aim: '2026-11-01T11:00:00-05', due: '2026-11-02T11:00:00-05' },
    },
    {
      ended: '2026-11-01T01:30',
      because: 'of two equal times the earlier counts',
      wanted: { opens: '2026-11-01T01:30:00-05', aim: '2026-11-02T00:30:00-05', due: '2026-11-03T00:30:00-05' },
    },
  ])('$ended ($because)', ({ ended, wanted }) => {
    expect(hours({ ended })).toEqual(wanted);
  });
});

describe('where they decide that same day, two hours after is best', () => {
  test.each([
    { promise: { kind: 'date', date: '2026-11-20' }, aim: '2026-11-20T17:30', because: 'promised for the same day' },
    {
      promise: { kind: 'period', part: 'end', of: 'this-week' },
      aim: '2026-11-20T17:30',
      because: 'the week ends today',
    },
    { promise: { kind: 'date', date: '2026-11-21' }, aim: '2026-11-21T15:30', because: 'promised for the next day' },
    { promise: { kind: 'date', date: '2026-11-19' }, aim: '2026-11-21T15:30', because: 'a date in the past is none' },
  ] as const)('$because: $aim', ({ promise, aim }) => {
    const step = hours({ promise });
    expect(step.aim.slice(0, 16)).toBe(aim);
    expect(step.due.slice(0, 16)).toBe('2026-11-22T15:30');
  });
});

test('its hours never wait for the call to the recruiter', () => {
  expect(hours({ ended: '2026-11-20T18:30', recruiter: true })).toEqual(hours({ ended: '2026-11-20T18:30' }));
});

test('paper changes nothing about its hours', () => {
  expect(hours({ medium: 'paper' })).toEqual(hours({}));
});

test.each([
  { noNotes: true, there: false },
  { noNotes: false, there: true },
])('asked for no notes: $noNotes, so there is a thank-you: $there', ({ noNotes, there }) => {
  expect(idsOf(plan({ instructions: { noNotes } })).includes('thank-you')).toBe(there);
});
