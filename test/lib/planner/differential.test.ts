import { beforeAll, expect, test, vi } from 'vitest';
import {
  loadCalendar,
  parseSituation,
  planFollowUp,
  type Plan,
  type Step,
  type WorkCalendar,
} from '../../../src/lib/index.ts';
import { planPlainly, type PlainPlan, type PlainStep } from './plain-planner.ts';
import { randomCases, REGIONS } from './random-situations.ts';

// many cases, on a machine that may be busy
vi.setConfig({ testTimeout: 60_000 });

const SEED = 20_261_120;
const BATCHES = Array.from({ length: 10 }, (_, n) => n + 1);
const CASES_A_BATCH = 500;

const calendars = new Map<string, WorkCalendar>();

beforeAll(async () => {
  for (const region of REGIONS) calendars.set(region, await loadCalendar(region));
});

test.each(BATCHES)(
  '500 random situations get the plan that a plain second implementation makes (batch %i)',
  (batch) => {
    for (const { situation: input, now } of randomCases(SEED + batch, CASES_A_BATCH)) {
      const parsed = parseSituation(input);
      const calendar = calendars.get(input.region);
      if (!parsed.ok || !calendar) throw new Error(`${JSON.stringify(input)} should parse: ${JSON.stringify(parsed)}`);

      const plan = comparable(planFollowUp(parsed.situation, { now, calendar }));

      expect(plan, `at ${now}, of ${JSON.stringify(input)}`).toEqual(
        sorted(planPlainly(parsed.situation, now, calendar)),
      );
    }
  },
);

/** What both know of: no reasons, and of the warnings only which. */
function comparable({ steps, warnings, ...rest }: Plan): PlainPlan {
  return sorted({
    ...rest,
    steps: steps.map((step) => withoutReasons(step)),
    warnings: warnings.map((warning) => warning.code),
  });
}

function withoutReasons({ because, ...step }: Step): PlainStep {
  expect(because, `${step.id} says why`).not.toEqual([]);
  return step;
}

function sorted(plan: PlainPlan): PlainPlan {
  return { ...plan, warnings: plan.warnings.toSorted() };
}
