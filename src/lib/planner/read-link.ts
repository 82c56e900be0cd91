import { daysOfRange, LONGEST_RANGE } from './day-ranges.ts';
import { LINK_VERSION, type LinkedSituation } from './format-link.ts';
import { readSituation } from './read-situation.ts';

export type ReadLink = { readonly ok: true; readonly situation: LinkedSituation } | { readonly ok: false };

/** Longer than any plan a person makes; what is longer is not read. */
const MOST_CHARACTERS = 8_000;

/**
 * Reads a fragment, with or without its `#`. Missing facts are no damage and unknown keys are dropped; a known key whose
 * value does not read, a key given twice or another version is.
 */
export function readLink(fragment: string): ReadLink {
  const text = fragment.replace(/^#/, '');
  if (!text.includes('=')) return { ok: true, situation: {} };
  const facts = text.length > MOST_CHARACTERS ? null : readFacts(text);
  if (!facts) return { ok: false };
  const input = toInput(facts);
  const parsed = readSituation(input);
  if (parsed.ok) return parsed;
  const onlyMissing = parsed.problems.every(({ code }) => code === 'missing');
  // Every fact that is there has just been read without an error.
  return onlyMissing ? { ok: true, situation: input } : { ok: false };
}

const KEYS = new Set(
  'v ended tz region said recruiter medium heard notes contact hold through offer closed pace log outcome'.split(' '),
);

type Facts = ReadonlyMap<string, string>;

function readFacts(text: string): Facts | null {
  const facts = new Map<string, string>();
  for (const pair of text.split('&')) {
    const [key, value] = split(pair, '=');
    if (!KEYS.has(key)) continue;
    const decoded = decode(value ?? '');
    if (decoded === null || facts.has(key)) return null;
    facts.set(key, decoded);
  }
  return (facts.get('v') ?? LINK_VERSION) === LINK_VERSION ? facts : null;
}

function toInput(facts: Facts): object {
  const get = (key: string) => facts.get(key);
  const yes = (key: string, word: string) => (get(key) === word ? true : get(key));
  return withoutAbsent({
    interview: withoutAbsent({ ended: get('ended'), timeZone: get('tz') }) ?? {},
    region: get('region'),
    promise: get('said') === undefined ? undefined : readSaid(get('said') as string),
    recruiter: yes('recruiter', 'yes'),
    medium: get('medium'),
    lastHeard: get('heard'),
    instructions: withoutAbsent({
      noNotes: yes('notes', 'none'),
      contactOn: get('contact'),
      holdUntil: get('hold'),
      through: get('through'),
    }),
    offerDeadline: get('offer'),
    closedDays: get('closed') === undefined ? undefined : readDays(get('closed') as string),
    pace: get('pace'),
    log: get('log')
      ?.split(',')
      .map((entry) => readDated(entry, 'step')),
    outcome: get('outcome') === undefined ? undefined : readDated(get('outcome') as string, 'kind'),
  }) as object;
}

/** The promise as `parseSituation` takes it; what does not read becomes a value it refuses. */
function readSaid(said: string): unknown {
  const [what, saidOn] = split(said, '@');
  const [kind, detail = ''] = split(what, ':');
  const when = saidOn === undefined ? {} : { saidOn };
  switch (kind) {
    case 'date':
      return { kind, date: detail };
    case 'within': {
      const [count, unit] = split(detail, '-');
      return { kind, count: readNumber(count), unit, ...when };
    }
    case 'weekday':
      return { kind, weekday: readNumber(detail), ...when };
    case 'period': {
      const [part, of] = split(detail, '-of-');
      return { kind, part, of, ...when };
    }
    default:
      return what === 'none' ? { kind: 'none' } : said;
  }
}

function readDays(list: string): readonly string[] | string {
  const dates = list.split(',').flatMap((run) => {
    const [from, to = from] = split(run, '..');
    return daysOfRange({ from, to }) ?? [run];
  });
  return dates.length > LONGEST_RANGE ? list : dates;
}

function readDated(entry: string, name: 'step' | 'kind'): unknown {
  const [what, on] = split(entry, ':');
  return { [name]: what, on };
}

function readNumber(digits: string): unknown {
  return /^\d{1,3}$/.test(digits) ? Number(digits) : digits;
}

/** Cuts at the first separator: `['a', 'b-c']`; `['a', undefined]` where there is none. */
function split(text: string, separator: string): [before: string, after: string | undefined] {
  const at = text.indexOf(separator);
  return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + separator.length)];
}

function withoutAbsent(fields: Readonly<Record<string, unknown>>): object | undefined {
  const present = Object.entries(fields).filter(([, value]) => value !== undefined);
  return present.length ? Object.fromEntries(present) : undefined;
}

function decode(value: string): string | null {
  try {
    return decodeURIComponent(value);
  } catch {
    return null;
  }
}
