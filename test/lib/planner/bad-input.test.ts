import { describe, expect, test } from 'vitest';
import { parseSituation, type FieldError } from '../../../src/lib/index.ts';

const interview = { ended: '2026-11-20T15:30', timeZone: 'America/New_York' };
const ended = (text: unknown, timeZone = 'America/New_York') => ({ interview: { ended: text, timeZone } });
const zone = (timeZone: unknown) => ({ interview: { ended: '2026-11-20T15:30', timeZone } });

type Row = { readonly input: unknown; readonly path: string; readonly code: FieldError['code']; readonly says: string };

function errorsOf(input: unknown): readonly FieldError[] {
  const parsed = parseSituation(input);
  return parsed.ok ? [] : parsed.errors;
}

function refuses({ input, path, code, says }: Row): void {
  const told = typeof input === 'object' && input !== null && !Array.isArray(input) ? { interview, ...input } : input;
  const errors = errorsOf(told);
  expect(errors.map((error) => [error.path, error.code])).toEqual([[path, code]]);
  expect(errors[0]?.message).toContain(says);
  expect(errors[0]?.message).toMatch(/^[A-Z“].*\.$/);
}

describe('the interview', () => {
  test.each<Row>([
    { input: null, path: '', code: 'wrong-type', says: 'The situation' },
    { input: [], path: '', code: 'wrong-type', says: 'must be an object' },
    { input: 'tomorrow', path: '', code: 'wrong-type', says: 'must be an object' },
    { input: { interview: null }, path: 'interview', code: 'wrong-type', says: 'must be an object' },
    { input: { interview: [] }, path: 'interview', code: 'wrong-type', says: 'must be an object' },
    {
      input: { interview: { timeZone: 'UTC' } },
      path: 'interview.ended',
      code: 'missing',
      says: 'when your interview ended',
    },
    {
      input: { interview: { ended: '2026-11-20T15:30' } },
      path: 'interview.timeZone',
      code: 'missing',
      says: 'time zone',
    },
    {
      input: ended('2027-02-29T10:00'),
      path: 'interview.ended',
      code: 'no-such-date',
      says: 'February 29, 2027 does not exist.',
    },
    {
      input: ended('2100-02-29T10:00'),
      path: 'interview.ended',
      code: 'no-such-date',
      says: 'February 29, 2100 does not exist.',
    },
    {
      input: ended('2026-11-31T10:00'),
      path: 'interview.ended',
      code: 'no-such-date',
      says: 'November 31, 2026 does not exist.',
    },
    {
      input: ended('2026-13-01T10:00'),
      path: 'interview.ended',
      code: 'no-such-date',
      says: 'Month 13 of 2026 does not exist.',
    },
    { input: ended('2026-00-10T10:00'), path: 'interview.ended', code: 'no-such-date', says: 'Month 0' },
    { input: ended('2026-11-00T10:00'), path: 'interview.ended', code: 'no-such-date', says: 'November 0' },
    { input: ended('1999-12-31T10:00'), path: 'interview.ended', code: 'out-of-range', says: 'between 2000 and 2099' },
    { input: ended('2100-01-01T10:00'), path: 'interview.ended', code: 'out-of-range', says: 'between 2000 and 2099' },
    { input: ended('0000-02-29T10:00'), path: 'interview.ended', code: 'no-such-date', says: 'February 29, 0' },
    { input: ended('2026-11-20T24:00'), path: 'interview.ended', code: 'no-such-time', says: 'no time 24:00' },
    { input: ended('2026-11-20T15:60'), path: 'interview.ended', code: 'no-such-time', says: 'no time 15:60' },
    ...[
      '2026-11-20',
      '2026-11-20T15:30:00',
      '2026-11-20T15:30Z',
      '2026-11-20 15:30',
      ' 2026-11-20T15:30',
      '2026-11-20T15:30\n',
      '+002026-11-20T15:30',
      '20261120T1530',
      '',
      20261120,
      ['2026-11-20T15:30'],
      null,
      true,
      {},
    ].map((text): Row => ({
      input: ended(text),
      path: 'interview.ended',
      code: 'bad-format',
      says: 'like 2026-11-20T15:30',
    })),
    ...[
      'Mars/Olympus',
      '',
      '+05:00',
      '-08',
      'T12:00[Europe/Berlin]',
      't12+05',
      '2026-11-20T10:00[Europe/Berlin]',
      'Europe/Berlin ',
      '__proto__',
      'x'.repeat(500),
    ].map((id): Row => ({
      input: zone(id),
      path: 'interview.timeZone',
      code: 'unknown-time-zone',
      says: 'is not a time zone',
    })),
    { input: zone(5), path: 'interview.timeZone', code: 'wrong-type', says: 'must be a time zone' },
    { input: zone(null), path: 'interview.timeZone', code: 'wrong-type', says: 'must be a time zone' },
    { input: ended('2026-03-08T02:00'), path: 'interview.ended', code: 'skipped-time', says: 'no 02:00' },
    { input: ended('2026-03-08T02:59'), path: 'interview.ended', code: 'skipped-time', says: 'put forward' },
    {
      input: ended('2026-03-29T01:30', 'Europe/London'),
      path: 'interview.ended',
      code: 'skipped-time',
      says: 'Europe/London',
    },
    {
      input: ended('2011-12-30T12:00', 'Pacific/Apia'),
      path: 'interview.ended',
      code: 'skipped-time',
      says: '2011-12-30',
    },
  ])('$input: $path is wrong ($says)', refuses);

  test.each([
    { length: 40, shown: `“${'x'.repeat(40)}”`, because: 'in full' },
    { length: 41, shown: `“${'x'.repeat(40)}…”`, because: 'cut short' },
  ])('a mistake of $length letters is quoted $because', ({ length, shown }) => {
    expect(errorsOf(zone('x'.repeat(length)))[0]?.message.startsWith(shown)).toBe(true);
  });

  test('a long mistake is cut short in the message', () => {
    expect(errorsOf(zone('x'.repeat(500)))[0]?.message.length).toBeLessThan(120);
  });
});

describe('every other field', () => {
  const date = (value: unknown) => ({ promise: { kind: 'date', date: value } });
  const within = (count: unknown, unit: unknown = 'days') => ({ promise: { kind: 'within', count, unit } });
  const weekday = (value: unknown) => ({ promise: { kind: 'weekday', weekday: value } });
  const period = (part: unknown, of: unknown) => ({ promise: { kind: 'period', part, of } });
  const told = (value: object) => ({ instructions: value });
  test.each<Row>([
    ...['yes', 1, null].map((recruiter): Row => ({
      input: { recruiter },
      path: 'recruiter',
      code: 'wrong-type',
      says: 'yes or no',
    })),
    ...['fax', 'Email', null, 3].map((medium): Row => ({
      input: { medium },
      path: 'medium',
      code: 'not-an-option',
      says: 'email, paper',
    })),
    ...['soon', null, []].map((promise): Row => ({
      input: { promise },
      path: 'promise',
      code: 'wrong-type',
      says: 'must be an object',
    })),
    ...[{}, { kind: 'later' }, { kind: 'toString' }].map((promise): Row => ({
      input: { promise },
      path: 'promise.kind',
      code: 'not-an-option',
      says: 'within',
    })),
    {
      input: date('2026-11-31'),
      path: 'promise.date',
      code: 'no-such-date',
      says: 'November 31, 2026 does not exist.',
    },
    { input: date(undefined), path: 'promise.date', code: 'bad-format', says: 'The date they named' },
    ...['12026-12-04', ' 2026-12-04', '2026-12-04\n', ['2026-12-04'], 20261204].map((text): Row => ({
      input: date(text),
      path: 'promise.date',
      code: 'bad-format',
      says: 'like 2026-12-04',
    })),
    { input: date('2026-12-04T10:00'), path: 'promise.date', code: 'bad-format', says: 'like 2026-12-04' },
    ...[0, 91, 1.5, '2', null, undefined, -1, NaN].map((count): Row => ({
      input: within(count),
      path: 'promise.count',
      code: 'out-of-range',
      says: 'from 1 to 90',
    })),
    ...['fortnights', null, undefined].map((unit): Row => ({
      input: { promise: { kind: 'within', count: 2, ...(unit !== undefined && { unit }) } },
      path: 'promise.unit',
      code: 'not-an-option',
      says: 'business-days',
    })),
    ...[0, 8, '5', null].map((value): Row => ({
      input: weekday(value),
      path: 'promise.weekday',
      code: 'out-of-range',
      says: 'from 1 to 7',
    })),
    { input: period('late', 'this-week'), path: 'promise.part', code: 'not-an-option', says: 'early, middle, end' },
    { input: period('end', 'this-year'), path: 'promise.of', code: 'not-an-option', says: 'next-month' },
    {
      input: { promise: { kind: 'weekday', weekday: 5, saidOn: 'Monday' } },
      path: 'promise.saidOn',
      code: 'bad-format',
      says: 'The day they said it',
    },
    {
      input: { lastHeard: '2026-11-19' },
      path: 'lastHeard',
      code: 'before-interview',
      says: 'cannot be before the interview',
    },
    { input: { lastHeard: null }, path: 'lastHeard', code: 'bad-format', says: 'The day they were last in touch' },
    {
      input: { offerDeadline: '2026-11-19' },
      path: 'offerDeadline',
      code: 'before-interview',
      says: 'The other offer’s deadline',
    },
    { input: { instructions: [] }, path: 'instructions', code: 'wrong-type', says: 'must be an object' },
    { input: told({ noNotes: 'yes' }), path: 'instructions.noNotes', code: 'wrong-type', says: 'yes or no' },
    {
      input: told({ contactOn: '2026-11-19' }),
      path: 'instructions.contactOn',
      code: 'before-interview',
      says: 'cannot be before',
    },
    {
      input: told({ holdUntil: '2026-11-19' }),
      path: 'instructions.holdUntil',
      code: 'before-interview',
      says: 'cannot be before',
    },
    {
      input: told({ through: 'ceo' }),
      path: 'instructions.through',
      code: 'not-an-option',
      says: 'recruiter, hr, interviewer',
    },
    ...['us', 'USA', '', 'US ', 'US-', 'US-CA-SF-1', '__proto__', 'none-1', ['US'], null, 1].map((region): Row => ({
      input: { region },
      path: 'region',
      code: 'not-an-option',
      says: 'like US, GB-ENG or none',
    })),
    {
      input: { closedDays: '2026-11-24' },
      path: 'closedDays',
      code: 'wrong-type',
      says: 'The closed days must be a list.',
    },
    {
      input: { closedDays: ['2026-11-24', '2026-02-30'] },
      path: 'closedDays[1]',
      code: 'no-such-date',
      says: 'February 30, 2026 does not exist.',
    },
    { input: { pace: 'fast' }, path: 'pace', code: 'not-an-option', says: 'standard, patient' },
    { input: { log: {} }, path: 'log', code: 'wrong-type', says: 'must be a list' },
    { input: { log: [null] }, path: 'log[0]', code: 'wrong-type', says: 'must be an object' },
    {
      input: { log: [{ step: 'close', on: '2026-12-01' }] },
      path: 'log[0].step',
      code: 'not-an-option',
      says: 'check-in',
    },
    { input: { log: [{ step: 'check-in' }] }, path: 'log[0].on', code: 'bad-format', says: 'must be a date' },
    {
      input: {
        log: [
          { step: 'check-in', on: '2026-12-01' },
          { step: 'thank-you', on: '2026-11-19' },
        ],
      },
      path: 'log[1].on',
      code: 'before-interview',
      says: 'cannot be before',
    },
    { input: { outcome: null }, path: 'outcome', code: 'wrong-type', says: 'must be an object' },
    {
      input: { outcome: { kind: 'maybe', on: '2026-12-01' } },
      path: 'outcome.kind',
      code: 'not-an-option',
      says: 'next-round',
    },
    {
      input: { outcome: { kind: 'offer', on: '2026-11-19' } },
      path: 'outcome.on',
      code: 'before-interview',
      says: 'The day of the outcome',
    },
  ])('$input: $path is wrong ($says)', refuses);

  test('every error is told at once', () => {
    const paths = errorsOf({
      interview: { ended: '2026-02-30T10:00', timeZone: 'Mars/Olympus' },
      recruiter: 'yes',
      promise: { kind: 'within', count: 0, unit: 'years', saidOn: 'then' },
      instructions: { noNotes: 1, through: 'ceo', contactOn: 'x' },
      log: [{ step: 'sing', on: 'x' }],
      closedDays: ['x', 'y'],
    }).map(({ path }) => path);
    expect(paths.toSorted()).toEqual([
      ...['closedDays[0]', 'closedDays[1]', 'instructions.contactOn', 'instructions.noNotes', 'instructions.through'],
      ...['interview.ended', 'interview.timeZone', 'log[0].on', 'log[0].step'],
      ...['promise.count', 'promise.saidOn', 'promise.unit', 'recruiter'],
    ]);
  });

  test('without an interview, both its fields are asked for', () => {
    expect(errorsOf({}).map(({ path }) => path)).toEqual(['interview.ended', 'interview.timeZone']);
  });
});
