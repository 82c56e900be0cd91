import fc from 'fast-check';
import {
  loadCalendar,
  parseSituation,
  planFollowUp,
  type Plan,
  type Situation,
  type WorkCalendar,
} from '../../../src/lib/index.ts';
import { randomCases, REGIONS } from './random-situations.ts';

const calendars = await Promise.all(REGIONS.map(loadCalendar));

/** Every run tries the same cases. */
export const RUNS = { seed: 20_261_120, numRuns: 250 };

/** A situation that parses, and all that a plan of it takes. */
export type AnyCase = { readonly situation: Situation; readonly now: string; readonly calendar: WorkCalendar };

/** The same rich cases as in the differential test, others each time, by one number. */
export const anyCase: fc.Arbitrary<AnyCase> = fc.noShrink(fc.nat()).map((seed) => {
  const [one] = randomCases(seed, 1);
  const parsed = parseSituation(one?.situation);
  const calendar = calendars.find(({ region }) => region === one?.situation.region);
  if (!one || !parsed.ok || !calendar) throw new Error(`Case ${seed} does not parse.`);
  return { situation: parsed.situation, now: one.now, calendar };
});

export function planOf({ situation, now, calendar }: AnyCase): Plan {
  return planFollowUp(situation, { now, calendar });
}

/** Freezes a value and all that is in it. */
export function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(freeze);
  }
  return value;
}
