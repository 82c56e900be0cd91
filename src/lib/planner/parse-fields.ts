export type FieldErrorCode =
  | 'missing'
  | 'wrong-type'
  | 'not-an-option'
  | 'bad-format'
  | 'no-such-date'
  | 'no-such-time'
  | 'out-of-range'
  | 'unknown-time-zone'
  | 'skipped-time'
  | 'before-interview';

/** What is wrong with one field; `detail` is what its message needs: what it must be, the options, or what was given. */
export type FieldProblem = { readonly path: string; readonly code: FieldErrorCode; readonly detail: readonly string[] };

export type Fields = Readonly<Record<string, unknown>>;

/** An id's shape: Temporal alone would also read the zone out of a time such as `T12+05`. */
const ZONE_ID = /^(?!T\d)[A-Z][\w+/-]*$/i;
const FIRST_YEAR = 2000;
const LAST_YEAR = 2099;

/** Gathers every problem of one input, and reads its fields; a field that does not read is `undefined`. */
export class FieldReader {
  readonly problems: FieldProblem[] = [];

  fail(path: string, code: FieldErrorCode, ...detail: readonly string[]): undefined {
    this.problems.push({ path, code, detail });
    return undefined;
  }

  /** A plain object; own keys only are read from it. */
  object(value: unknown, path: string): Fields | undefined {
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Fields;
    return this.fail(path, 'wrong-type', 'an object');
  }

  list(value: unknown, path: string): readonly unknown[] | undefined {
    return Array.isArray(value) ? value : this.fail(path, 'wrong-type', 'a list');
  }

  boolean(value: unknown, path: string): boolean | undefined {
    return typeof value === 'boolean' ? value : this.fail(path, 'wrong-type', 'yes or no');
  }

  option<const T extends string>(value: unknown, path: string, options: readonly T[]): T | undefined {
    const option = options.find((each) => each === value);
    return option ?? this.fail(path, 'not-an-option', ...options);
  }

  wholeNumber(value: unknown, path: string, low: number, high: number): number | undefined {
    if (Number.isInteger(value) && (value as number) >= low && (value as number) <= high) return value as number;
    return this.fail(path, 'out-of-range', `a whole number from ${low} to ${high}`);
  }

  /** `YYYY-MM-DD`, from 2000 to 2099. */
  date(value: unknown, path: string): string | undefined {
    const match = typeof value === 'string' ? /^(\d{4})-(\d{2})-(\d{2})$/.exec(value) : null;
    if (!match) return this.fail(path, 'bad-format', 'a date like 2026-12-04');
    const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
    if (!exists(year, month, day)) return this.fail(path, 'no-such-date', value as string);
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      return this.fail(path, 'out-of-range', `between ${FIRST_YEAR} and ${LAST_YEAR}`);
    }
    return value as string;
  }

  /** `YYYY-MM-DDTHH:mm`, a day that `date` takes and a time from 00:00 to 23:59. */
  localDateTime(value: unknown, path: string): string | undefined {
    const match = typeof value === 'string' ? /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})$/.exec(value) : null;
    if (!match) {
      return this.fail(path, 'bad-format', 'a date and a time like 2026-11-20T15:30');
    }
    const date = this.date(match[1], path);
    if (Number(match[2]) > 23 || Number(match[3]) > 59) {
      return this.fail(path, 'no-such-time', `${match[2]}:${match[3]}`);
    }
    return date && (value as string);
  }

  /** An IANA id that the engine knows, in the engine's spelling. */
  timeZone(value: unknown, path: string): string | undefined {
    if (typeof value !== 'string') return this.fail(path, 'wrong-type', 'a time zone');
    const known = ZONE_ID.test(value) && resolveTimeZone(value);
    if (known) return known;
    return this.fail(path, 'unknown-time-zone', value);
  }
}

/** An own key's value; `undefined` where the key is not there. */
export function own(fields: Fields, key: string): unknown {
  return Object.hasOwn(fields, key) ? fields[key] : undefined;
}

function exists(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  return day <= new Temporal.PlainYearMonth(Math.max(year, 1), month).daysInMonth;
}

function resolveTimeZone(id: string): string | null {
  try {
    return Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(id).timeZoneId;
  } catch {
    return null;
  }
}
