import { FieldReader, own, type FieldProblem, type Fields } from './parse-fields.ts';
import {
  CONTACTS,
  LOGGED_STEPS,
  MEDIA,
  OUTCOMES,
  PACES,
  PERIOD_PARTS,
  PERIODS,
  WITHIN_UNITS,
  type AnswerPromise,
  type Situation,
} from './situation.ts';

export type ReadSituation =
  | { readonly ok: true; readonly situation: Situation }
  | { readonly ok: false; readonly problems: readonly FieldProblem[] };

/** The shape of a region's id; whether there is data for it shows when its calendar is loaded. */
const REGION = /^(none|[A-Z]{2}(-[A-Za-z0-9]{1,12}){0,2})$/;

/** `parseSituation` without the words. */
export function readSituation(input: unknown): ReadSituation {
  const read = new FieldReader();
  const fields = read.object(input, '');
  if (!fields) return { ok: false, problems: read.problems };

  const interview = readInterview(fields, read);
  const notBefore = interview.ended?.slice(0, 10);
  const optional = <T>(key: string, reader: (value: unknown, path: string) => T | undefined): T | undefined => {
    const value = own(fields, key);
    return value === undefined ? undefined : reader(value, key);
  };
  const laterDate = (value: unknown, path: string) => readLaterDate(value, path, notBefore, read);

  const situation = {
    interview,
    recruiter: optional('recruiter', (value, path) => read.boolean(value, path)) ?? false,
    medium: optional('medium', (value, path) => read.option(value, path, MEDIA)) ?? 'email',
    promise: optional('promise', (value, path) => readPromise(value, path, read)) ?? { kind: 'none' },
    ...present('lastHeard', optional('lastHeard', laterDate)),
    instructions: optional('instructions', (value, path) => readInstructions(value, path, laterDate, read)) ?? {},
    ...present('offerDeadline', optional('offerDeadline', laterDate)),
    region: optional('region', (value, path) => readRegion(value, path, read)) ?? 'US',
    closedDays: optional('closedDays', (value, path) => readDates(value, path, read)) ?? [],
    pace: optional('pace', (value, path) => read.option(value, path, PACES)) ?? 'standard',
    log: optional('log', (value, path) => readLog(value, path, laterDate, read)) ?? [],
    ...present(
      'outcome',
      optional('outcome', (value, path) => readDated(value, path, 'kind', OUTCOMES, laterDate, read)),
    ),
  };
  // Without an error every required field has been read.
  return read.problems.length
    ? { ok: false, problems: read.problems }
    : { ok: true, situation: situation as Situation };
}

type LaterDate = (value: unknown, path: string) => string | undefined;

function readInterview(fields: Fields, read: FieldReader): { ended?: string; timeZone?: string } {
  const value = own(fields, 'interview');
  const interview = value === undefined ? {} : read.object(value, 'interview');
  if (!interview) return {};
  const ended = required(interview, 'ended', (given, path) => read.localDateTime(given, path));
  const timeZone = required(interview, 'timeZone', (given, path) => read.timeZone(given, path));
  if (ended && timeZone && isSkipped(ended, timeZone)) read.fail('interview.ended', 'skipped-time', ended, timeZone);
  return { ...present('ended', ended), ...present('timeZone', timeZone) };

  function required<T>(from: Fields, key: string, reader: (value: unknown, path: string) => T) {
    const given = own(from, key);
    return given === undefined ? read.fail(`interview.${key}`, 'missing') : reader(given, `interview.${key}`);
  }
}

function readLaterDate(value: unknown, path: string, notBefore: string | undefined, read: FieldReader) {
  const date = read.date(value, path);
  if (!date || !notBefore || date >= notBefore) return date;
  return read.fail(path, 'before-interview');
}

function readPromise(value: unknown, path: string, read: FieldReader): AnswerPromise | undefined {
  const fields = read.object(value, path);
  if (!fields) return undefined;
  const at = (key: string) => `${path}.${key}`;
  const given = (key: string) => own(fields, key);
  const said = given('saidOn') === undefined ? undefined : read.date(given('saidOn'), at('saidOn'));
  const saidOn = present('saidOn', said);
  switch (read.option(given('kind'), at('kind'), ['none', 'date', 'within', 'weekday', 'period'])) {
    case 'none':
      return { kind: 'none' };
    case 'date': {
      const date = read.date(given('date'), at('date'));
      return date === undefined ? undefined : { kind: 'date', date };
    }
    case 'within': {
      const count = read.wholeNumber(given('count'), at('count'), 1, 90);
      const unit = read.option(given('unit'), at('unit'), WITHIN_UNITS);
      return count && unit ? { kind: 'within', count, unit, ...saidOn } : undefined;
    }
    case 'weekday': {
      const weekday = read.wholeNumber(given('weekday'), at('weekday'), 1, 7);
      return weekday ? { kind: 'weekday', weekday, ...saidOn } : undefined;
    }
    case 'period': {
      const part = read.option(given('part'), at('part'), PERIOD_PARTS);
      const of = read.option(given('of'), at('of'), PERIODS);
      return part && of ? { kind: 'period', part, of, ...saidOn } : undefined;
    }
    default:
      return undefined;
  }
}

function readInstructions(value: unknown, path: string, laterDate: LaterDate, read: FieldReader) {
  const fields = read.object(value, path);
  if (!fields) return undefined;
  const optional = <T>(key: string, reader: (given: unknown, at: string) => T | undefined) => {
    const given = own(fields, key);
    return given === undefined ? {} : present(key, reader(given, `${path}.${key}`));
  };
  return {
    ...optional('noNotes', (given, at) => read.boolean(given, at)),
    ...optional('contactOn', laterDate),
    ...optional('holdUntil', laterDate),
    ...optional('through', (given, at) => read.option(given, at, CONTACTS)),
  };
}

function readRegion(value: unknown, path: string, read: FieldReader): string | undefined {
  if (typeof value === 'string' && REGION.test(value)) return value;
  return read.fail(path, 'not-an-option');
}

function readDates(value: unknown, path: string, read: FieldReader): readonly string[] | undefined {
  return read
    .list(value, path)
    ?.map((each, index) => read.date(each, `${path}[${index}]`))
    .filter((date) => date !== undefined);
}

function readLog(value: unknown, path: string, laterDate: LaterDate, read: FieldReader) {
  return read
    .list(value, path)
    ?.map((each, index) => readDated(each, `${path}[${index}]`, 'step', LOGGED_STEPS, laterDate, read));
}

/** `{ [name]: one of options, on: date }` */
function readDated<const N extends string, const T extends string>(
  value: unknown,
  path: string,
  name: N,
  options: readonly T[],
  laterDate: LaterDate,
  read: FieldReader,
) {
  const fields = read.object(value, path);
  if (!fields) return undefined;
  const option = read.option(own(fields, name), `${path}.${name}`, options);
  const on = laterDate(own(fields, 'on'), `${path}.on`);
  return option && on ? ({ [name]: option, on } as Record<N, T> & { readonly on: string }) : undefined;
}

/** `{ [key]: value }`, or nothing where there is no value: an optional field is absent or valid. */
function present<const K extends string, T>(key: K, value: T | undefined): { readonly [P in K]?: T } {
  return (value === undefined ? {} : { [key]: value }) as { readonly [P in K]?: T };
}

/** Whether a clock change leaves that local time out. */
function isSkipped(local: string, timeZone: string): boolean {
  const asked = Temporal.PlainDateTime.from(local);
  return !asked.toZonedDateTime(timeZone).toPlainDateTime().equals(asked);
}
