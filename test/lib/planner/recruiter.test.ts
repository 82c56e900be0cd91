import { describe, expect, test } from 'vitest';
import { loadCalendar } from '../../../src/lib/index.ts';
import { FRIDAY_AND_SATURDAY, plan, stepOf, type Told } from './planning.ts';

const hours = (told: Told) => {
  const { opens, aim, due } = stepOf('call-recruiter', plan({ recruiter: true, ...told }));
  return [opens, aim, due].map((time) => time.slice(0, 16));
};

describe('on a business day, up to five in the afternoon, the call is for the same day', () => {
  test.each([
    {
      ended: '2026-11-20T15:30',
      times: ['2026-11-20T15:30', '2026-11-20T16:30', '2026-11-20T18:00'],
      because: 'one hour after',
    },
    {
      ended: '2026-11-20T17:00',
      times: ['2026-11-20T17:00', '2026-11-20T18:00', '2026-11-20T18:00'],
      because: 'five sharp',
    },
    {
      ended: '2026-11-27T09:00',
      times: ['2026-11-27T09:00', '2026-11-27T10:00', '2026-11-27T18:00'],
      because: 'a quiet day is a business day',
    },
  ])('$ended: $times ($because)', ({ ended, times }) => {
    expect(hours({ ended })).toEqual(times);
  });
});

describe('otherwise it is for the morning of the next business day', () => {
  test.each([
    { ended: '2026-11-18T17:01', day: '2026-11-19', because: 'a minute past five' },
    { ended: '2026-11-20T18:30', day: '2026-11-23', because: 'over the weekend' },
    { ended: '2026-11-21T11:00', day: '2026-11-23', because: 'a Saturday' },
    { ended: '2026-11-26T11:00', day: '2026-11-27', because: 'Thanksgiving' },
    { ended: '2026-11-25T18:00', day: '2026-11-27', because: 'past Thanksgiving' },
    {
      ended: '2026-12-02T10:00',
      closedDays: ['2026-12-02', '2026-12-03'],
      day: '2026-12-04',
      because: 'the office is closed',
    },
  ])('$ended: $day, nine to noon ($because)', ({ ended, closedDays = [], day }) => {
    expect(hours({ ended, closedDays })).toEqual([`${day}T09:00`, `${day}T12:00`, `${day}T12:00`]);
  });
});

test('a Sunday is a day to call where Friday and Saturday are the weekend', async () => {
  const calendar = await loadCalendar('SA');
  const told = { recruiter: true, ended: '2026-11-22T15:00', timeZone: 'Asia/Riyadh' };
  expect(stepOf('call-recruiter', plan(told, { calendar })).opens).toBe('2026-11-22T15:00:00+03:00[Asia/Riyadh]');
});

test('all hours stand on the employer’s clock, also past a clock change', () => {
  const made = plan({ recruiter: true, ended: '2026-10-30T18:00' });
  expect(stepOf('call-recruiter', made)).toMatchObject({
    opens: '2026-11-02T09:00:00-05:00[America/New_York]',
    due: '2026-11-02T12:00:00-05:00[America/New_York]',
  });
});

test('an hour is an elapsed hour, even on the night the clocks go back', () => {
  const told = { recruiter: true, ended: '2026-10-25T00:30', timeZone: 'Atlantic/Azores' };
  const { opens, aim } = stepOf('call-recruiter', plan(told, { calendar: FRIDAY_AND_SATURDAY }));
  expect([opens, aim]).toEqual([
    '2026-10-25T00:30:00+00:00[Atlantic/Azores]',
    '2026-10-25T00:30:00-01:00[Atlantic/Azores]',
  ]);
});
