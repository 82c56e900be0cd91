import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { defaultPolicy, parseSituation, planFollowUp, type PlanAt, type Situation } from '../../../src/lib/index.ts';
import { anyCase, freeze, RUNS } from './any-case.ts';

// many cases, on a machine that may be busy
vi.setConfig({ testTimeout: 60_000 });

/** Words that break careless code. */
const hostile = fc.constantFrom<unknown>(
  ...['__proto__', 'constructor', 'toString', 'hasOwnProperty', '', ' ', '<script>', '2026-02-30', '2026-11-20T25:00'],
  ...['9999-99-99', '2026-11-20', 'T12+05', 'NaN', null, -1, 0, 91, 1e308, -0, [], [[]], {}, [null], true],
);
const anyJson = fc.oneof(hostile, fc.jsonValue({ maxDepth: 3 }));

/** A situation in which one thing, somewhere, is something else, as JSON text. */
const mutated = fc.tuple(anyCase, fc.nat(), anyJson).map(([{ situation }, at, value]) => {
  const copy: unknown = structuredClone(situation);
  const places = placesIn(copy);
  const [holder, key] = places[at % places.length] ?? [{}, ''];
  Object.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true });
  return JSON.stringify(copy);
});
const anyText = fc.oneof(
  anyJson.map((value) => JSON.stringify(value)),
  mutated,
);

/** Every object or list inside, with each of its keys, and a few that should not be there. */
function placesIn(value: unknown): [object, string][] {
  if (typeof value !== 'object' || value === null) return [];
  const more = Array.isArray(value) ? [String(value.length)] : ['__proto__', 'constructor', 'kind', 'saidOn'];
  const keys = [...Object.keys(value), ...more];
  return [...keys.map((key): [object, string] => [value, key]), ...Object.values(value).flatMap(placesIn)];
}

const runs = { ...RUNS, numRuns: 400 };

describe('parseSituation', () => {
  test('never throws, and says where and what', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const parsed = parseSituation(freeze(JSON.parse(text)));
        if (parsed.ok) return;
        expect(parsed.errors.length).toBeGreaterThan(0);
        for (const { message } of parsed.errors) expect(message).toMatch(/^[A-Z“].{5,200}\.$/su);
      }),
      runs,
    );
  });

  test('what it returns parses to itself', () => {
    fc.assert(
      fc.property(mutated, (text) => {
        const parsed = parseSituation(JSON.parse(text));
        if (parsed.ok) expect(parseSituation(JSON.parse(JSON.stringify(parsed.situation)))).toEqual(parsed);
      }),
      runs,
    );
  });

  test('nothing it returns has another prototype than plain data', () => {
    fc.assert(
      fc.property(mutated, (text) => {
        const parsed = parseSituation(JSON.parse(text));
        if (parsed.ok) expect(Object.getPrototypeOf(parsed.situation)).toBe(Object.prototype);
      }),
      runs,
    );
  });
});

describe('planFollowUp', () => {
  /** A plan, or a TypeError whose first word is a field. */
  function plansOrNames(situation: unknown, at: unknown, field: RegExp): void {
    try {
      planFollowUp(situation as Situation, at as PlanAt);
    } catch (error) {
      expect(error).toBeInstanceOf(TypeError);
      expect((error as TypeError).message).toMatch(field);
    }
  }

  const fields =
    /^(|interview|recruiter|medium|promise|lastHeard|instructions|offerDeadline|region|closedDays|pace|log|outcome|calendar)[.[:]/;

  test('of anything gives a plan, or names the field in a TypeError', () => {
    fc.assert(
      fc.property(anyCase, anyText, ({ now, calendar }, text) => {
        plansOrNames(JSON.parse(text), { now, calendar }, fields);
      }),
      runs,
    );
  });

  test('refuses a wrong moment by its name', () => {
    fc.assert(
      fc.property(anyCase, fc.oneof(anyJson, fc.string()), ({ situation, calendar }, now) => {
        plansOrNames(situation, { now, calendar }, /^now:/);
      }),
      runs,
    );
  });

  test('refuses a wrong calendar by its name', () => {
    fc.assert(
      fc.property(
        anyCase,
        fc.constantFrom('region', 'weekend', 'holidays', 'from', 'to'),
        anyJson,
        (one, key, value) => {
          const { situation, now } = one;
          plansOrNames(situation, { now, calendar: { ...one.calendar, [key]: value } }, /^calendar:/);
          plansOrNames(situation, { now, calendar: value }, /^calendar:/);
        },
      ),
      runs,
    );
  });

  test('refuses a wrong policy by its name', () => {
    const groups = fc.constantFrom(...Object.entries(defaultPolicy()));
    const anyFigure = fc.oneof(
      anyJson,
      fc.integer({ min: -5, max: 100 }),
      fc.constantFrom('PT0S', 'P1D', 'P1Y', 'PT1e9H'),
    );
    fc.assert(
      fc.property(anyCase, groups, fc.nat(), anyFigure, ({ situation, ...at }, [group, figures], which, value) => {
        const key = Object.keys(figures)[which % Object.keys(figures).length] ?? '';
        const policy = { ...defaultPolicy(), [group]: { ...figures, [key]: value } };
        plansOrNames(situation, { ...at, policy }, /^policy\./);
        plansOrNames(situation, { ...at, policy: { ...defaultPolicy(), [group]: value } }, /^policy\./);
      }),
      runs,
    );
  });
});
