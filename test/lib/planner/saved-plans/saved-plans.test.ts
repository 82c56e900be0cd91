import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import {
  formatLink,
  formatPlans,
  keepPlan,
  LARGEST_FILE,
  LONGEST_NAME,
  mergePlans,
  MOST_PLANS,
  orderPlans,
  parsePlans,
  planOfInterview,
  renamePlan,
  situationOf,
  type Plan,
  type PlansResult,
  type SavedPlan,
} from '../../../../src/lib/index.ts';
import { plan, situationOf as toldCase, type Told } from '../planning.ts';

// many cases, on a machine that may be busy
vi.setConfig({ testTimeout: 60_000 });

const FRIDAY = toldCase({ promise: { kind: 'date', date: '2026-12-04' } });
const TUESDAY = toldCase({ ended: '2026-11-24T10:00', timeZone: 'Europe/London', region: 'GB-ENG' });
const ACME: SavedPlan = { name: 'Acme', link: formatLink(FRIDAY) };
const BOLT: SavedPlan = { name: 'Bolt', link: formatLink(TUESDAY) };

describe('the file of plans', () => {
  test('is read back as it was written, and nothing else stands in it', () => {
    expect(parsePlans(formatPlans([ACME, BOLT]))).toEqual({ ok: true, plans: [ACME, BOLT] });
    expect(JSON.parse(formatPlans([{ ...ACME, secret: 1 } as SavedPlan]))).toEqual({
      format: 'afterword-plans',
      version: 1,
      plans: [ACME],
    });
  });

  test('of version 1 is read for as long as there are people who have one', () => {
    const plans = plansOf(parsePlans(readFileSync(join(import.meta.dirname, 'version-1.json'), 'utf8')));
    expect(plans.map(({ name }) => name)).toEqual(['Łódź Tool Works', 'Acme, the second round']);
    expect(situationOf(plans[0] as SavedPlan)?.log).toEqual([{ step: 'thank-you', on: '2026-11-21' }]);
    expect(situationOf(plans[1] as SavedPlan)?.closedDays).toHaveLength(11);
  });

  test('writes a link anew: other order, other encoding and unknown keys are gone', () => {
    const link = `region=US&said=date%3A2026-12-04&name=Jane&tz=America%2FNew_York&ended=2026-11-20T15%3A30`;
    expect(plansOf(parsePlans(fileOf([{ name: 'Acme', link }])))).toEqual([ACME]);
  });

  test.each(['v=2&ended=2026-11-20T15:30', 'javascript:alert(1)', '', 'v=1&region=US', 'ended=2026-02-30T10:00'])(
    'keeps a plan whose link does not read, and has no situation for it: %s',
    (link) => {
      const [kept] = plansOf(parsePlans(fileOf([{ name: 'Later', link }])));
      expect(kept).toEqual({ name: 'Later', link });
      expect(situationOf(kept as SavedPlan)).toBeNull();
    },
  );

  test.each([
    ['', 'damaged', 'empty'],
    ['{"format":"afterword-plans","version":1,"plans":[', 'damaged', 'cut off'],
    ['[]', 'damaged', 'a list'],
    ['null', 'damaged', 'nothing'],
    ['7', 'damaged', 'a number'],
    ['{"version":1,"plans":[]}', 'damaged', 'without its mark'],
    ['{"format":"afterword-plans","plans":[]}', 'damaged', 'without a version'],
    ['{"format":"afterword-plans","version":"1","plans":[]}', 'damaged', 'with a version in words'],
    ['{"format":"afterword-plans","version":0,"plans":[]}', 'damaged', 'of a version that never was'],
    ['{"format":"afterword-plans","version":-1,"plans":[]}', 'damaged', 'of a version below'],
    ['{"format":"afterword-plans","version":1e400,"plans":[]}', 'damaged', 'of an endless version'],
    ['{"format":"afterword-plans","version":2,"plans":{"a":1}}', 'newer', 'of a version to come'],
    ['{"format":"afterword-plans","version":1,"plans":{"length":3}}', 'damaged', 'with plans that are no list'],
    ['{"format":"afterword-plans","version":1,"plans":[null]}', 'damaged', 'with a plan that is nothing'],
    ['{"format":"afterword-plans","version":1,"plans":[["a","b"]]}', 'damaged', 'with a plan that is a list'],
    [
      '{"format":"afterword-plans","version":1,"plans":[{"name":1,"link":"v=1"}]}',
      'damaged',
      'with a number for a name',
    ],
    [
      '{"format":"afterword-plans","version":1,"plans":[{"name":"a","link":{}}]}',
      'damaged',
      'with an object for a link',
    ],
    [
      '{"format":"afterword-plans","version":1,"plans":[{"name":" \\u200b","link":""}]}',
      'damaged',
      'with no name to see',
    ],
    [
      '{"format":"afterword-plans","version":1,"plans":[{"__proto__":{"name":"a","link":""}}]}',
      'damaged',
      'with keys inherited',
    ],
    ['{"__proto__":{"format":"afterword-plans","version":1,"plans":[]}}', 'damaged', 'with everything inherited'],
    [`${'['.repeat(100_000)}${']'.repeat(100_000)}`, 'damaged', 'too deep'],
    [
      `{"format":"afterword-plans","version":1,"plans":${'['.repeat(50_000)}${']'.repeat(50_000)}}`,
      'damaged',
      'deep inside',
    ],
    ['x'.repeat(LARGEST_FILE + 1), 'too-large', 'huge'],
    [fileOf(Array.from({ length: MOST_PLANS + 1 }, () => ACME)), 'too-many', 'of one plan too often'],
    [
      fileOf(Array.from({ length: MOST_PLANS + 1 }, (_, n) => ({ ...ACME, name: `${n}` }))),
      'too-many',
      'of too many plans',
    ],
    [fileOf([{ ...ACME, name: 'x'.repeat(LONGEST_NAME + 1) }]), 'damaged', 'with a name too long'],
  ])('that is %#: refused', (text, why) => {
    expect(parsePlans(text)).toEqual({ ok: false, why });
  });

  test('may be as large and hold as many plans as it says', () => {
    const most = Array.from({ length: MOST_PLANS }, (_, n) => ({ ...ACME, name: `${n}`.padEnd(LONGEST_NAME, 'x') }));
    expect(plansOf(parsePlans(fileOf(most).padEnd(LARGEST_FILE)))).toEqual(most);
  });

  test('of any text or any JSON is plans that can be written and read again, or a reason; never an error', () => {
    const plans = fc.array(fc.record({ name: fc.string({ unit: 'binary' }), link: fc.oneof(links(), fc.string()) }));
    const file = fc.record({ format: fc.constant('afterword-plans'), version: fc.constantFrom(1, 1, 1, 2), plans });
    const text = fc.oneof(
      fc.string(),
      fc.json(),
      file.map((value) => JSON.stringify(value)),
    );
    fc.assert(
      fc.property(text, (given) => {
        const read = parsePlans(given);
        if (!read.ok) return;
        const names = read.plans.map(({ name }) => name.toLowerCase());
        expect(new Set(names).size).toBe(names.length);
        expect(parsePlans(formatPlans(read.plans))).toEqual(read);
      }),
      { numRuns: 500 },
    );
    expect(({} as Record<string, unknown>)['name']).toBeUndefined();
  });
});

describe('keeping a plan', () => {
  test('adds it under the name as one line, without what nobody sees', () => {
    expect(keepPlan([BOLT], '  Acme\n\tTools \u202e ', FRIDAY)).toEqual({
      ok: true,
      plans: [BOLT, { ...ACME, name: 'Acme Tools' }],
    });
  });

  test('under the same name again replaces it where it stands, if it is the same interview', () => {
    const later = toldCase({ promise: { kind: 'date', date: '2026-12-11' } });
    expect(keepPlan([ACME, BOLT], 'acme', later)).toEqual({
      ok: true,
      plans: [{ name: 'acme', link: formatLink(later) }, BOLT],
    });
  });

  test.each([
    ['BOLT', 'taken'],
    ['   ', 'no-name'],
    ['\u200b\u200d', 'no-name'],
    ['x'.repeat(LONGEST_NAME + 1), 'long-name'],
  ])('as "%s" is refused: %s', (name, why) => {
    expect(keepPlan([ACME, BOLT], name, FRIDAY)).toEqual({ ok: false, why });
  });

  test('stops at the most there may be, but still replaces', () => {
    const full = [ACME, ...Array.from({ length: MOST_PLANS - 1 }, (_, n) => ({ ...BOLT, name: `Bolt ${n}` }))];
    expect(keepPlan(full, 'One more', FRIDAY)).toEqual({ ok: false, why: 'too-many' });
    expect(keepPlan(full, 'Acme', FRIDAY).ok).toBe(true);
  });

  test('is found again by its interview', () => {
    expect(planOfInterview([ACME, BOLT], toldCase({ recruiter: true }))).toBe(ACME);
    expect(planOfInterview([ACME, BOLT], toldCase({ ended: '2026-11-20T15:31' }))).toBeUndefined();
    expect(planOfInterview([ACME, BOLT], toldCase({ timeZone: 'America/Chicago' }))).toBeUndefined();
    expect(planOfInterview([{ name: 'Later', link: 'v=2' }], FRIDAY)).toBeUndefined();
  });
});

describe('renaming', () => {
  test.each([
    ['Crane', { ok: true, plans: [{ ...ACME, name: 'Crane' }, BOLT] }],
    ['ACME', { ok: true, plans: [{ ...ACME, name: 'ACME' }, BOLT] }],
    ['bolt', { ok: false, why: 'taken' }],
    ['', { ok: false, why: 'no-name' }],
  ])('Acme to "%s"', (to, expected) => {
    expect(renamePlan([ACME, BOLT], 'Acme', to)).toEqual(expected);
  });
});

describe('adding plans from a file', () => {
  test('leaves what is there, skips what is the same, and numbers a name that is taken', () => {
    const other = { ...BOLT, name: 'ACME' };
    expect(plansOf(mergePlans([ACME], [ACME, other, { ...BOLT, name: 'acme' }, BOLT]))).toEqual([
      ACME,
      { ...BOLT, name: 'ACME (2)' },
      BOLT,
    ]);
  });

  test('numbers each of several that come at once', () => {
    const zones = ['Europe/Paris', 'Europe/Rome', 'Europe/Oslo'];
    const added = zones.map((timeZone) => ({ name: 'Acme', link: formatLink(toldCase({ timeZone })) }));
    const names = plansOf(mergePlans([ACME], added)).map(({ name }) => name);
    expect(names).toEqual(['Acme', 'Acme (2)', 'Acme (3)', 'Acme (4)']);
  });

  test('cuts a long name to make room for its number', () => {
    const name = 'x'.repeat(LONGEST_NAME);
    const [, second] = plansOf(mergePlans([{ ...ACME, name }], [{ ...BOLT, name }]));
    expect(second?.name).toBe(`${'x'.repeat(LONGEST_NAME - 4)} (2)`);
  });

  test('adds none where they would be too many', () => {
    const many = Array.from({ length: MOST_PLANS }, (_, n) => ({ ...BOLT, name: `Bolt ${n}` }));
    expect(mergePlans([ACME], many)).toEqual({ ok: false, why: 'too-many' });
    expect(mergePlans([ACME], many.slice(1)).ok).toBe(true);
  });
});

describe('several plans', () => {
  test('stand by what is due next: to do now, then waiting, then over, then unread', () => {
    const now = '2026-12-09T09:00';
    const log = [{ step: 'thank-you', on: '2026-11-21' }] as const;
    const at = (told: Told): Plan => plan({ log, ...told }, { now });
    const ordered = orderPlans([
      { name: 'unread', plan: null },
      { name: 'over', plan: at({ outcome: { kind: 'offer', on: '2026-12-08' } }) },
      { name: 'to let go', plan: at({ log: [...log, ...['2026-11-23', '2026-11-30'].map(checkIn)] }) },
      { name: 'waits for the 18th', plan: at({ promise: { kind: 'date', date: '2026-12-18' } }) },
      { name: 'waits for the 11th', plan: at({ promise: { kind: 'date', date: '2026-12-11' } }) },
      { name: 'check in today, b', plan: at({ promise: { kind: 'date', date: '2026-12-04' } }) },
      { name: 'Check in today, a', plan: at({ promise: { kind: 'date', date: '2026-12-04' } }) },
      { name: 'thank-you due yesterday', plan: at({ ended: '2026-12-06T15:00', log: [] }) },
    ]);
    expect(ordered.map(({ name }) => name)).toEqual([
      'thank-you due yesterday',
      'Check in today, a',
      'check in today, b',
      'waits for the 11th',
      'waits for the 18th',
      'over',
      'to let go',
      'unread',
    ]);
  });
});

describe('the day that a plan is placed by', () => {
  test('of what is overdue it is the next good day', () => {
    // a Saturday: the check-in was due on Monday, and will be read on the next one
    const now = '2026-12-05T09:00';
    const log = [{ step: 'thank-you', on: '2026-11-21' }] as const;
    const ordered = orderPlans([
      { name: 'check in on Monday', plan: plan({ log }, { now }) },
      { name: 'get in touch today', plan: plan({ log, instructions: { contactOn: '2026-12-05' } }, { now }) },
    ]);
    expect(ordered.map(({ name }) => name)).toEqual(['get in touch today', 'check in on Monday']);
  });

  test('is the employer’s own, so that the same hour in two places leaves the name to decide', () => {
    const now = '2026-11-20T18:00';
    const ordered = orderPlans([
      { name: 'Basel', plan: plan({ ended: '2026-11-20T11:00', timeZone: 'Europe/Zurich' }, { now }) },
      { name: 'Acme', plan: plan({ ended: '2026-11-20T11:00', timeZone: 'America/New_York' }, { now }) },
    ]);
    expect(ordered.map(({ name }) => name)).toEqual(['Acme', 'Basel']);
  });
});

function checkIn(on: string) {
  return { step: 'check-in', on } as const;
}

function plansOf(result: PlansResult): readonly SavedPlan[] {
  if (!result.ok) throw new Error(result.why);
  return result.plans;
}

function fileOf(plans: readonly unknown[]): string {
  return JSON.stringify({ format: 'afterword-plans', version: 1, plans });
}

/** Links that are nearly right. */
function links(): fc.Arbitrary<string> {
  const key = fc.constantFrom('v', 'ended', 'tz', 'region', 'said', 'log', '__proto__', 'constructor');
  const value = fc.constantFrom('1', '2026-11-20T15:30', 'America/New_York', 'US', 'date:2026-12-04', '%', 'x');
  return fc.array(fc.tuple(key, value)).map((pairs) => pairs.map((pair) => pair.join('=')).join('&'));
}
