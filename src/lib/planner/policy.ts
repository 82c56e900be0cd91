import { figuresOfRules, POLICY_FIGURES, type FigureKey, type PlanFigures } from './policy-figures.ts';

/** The figures a plan counts with: durations as ISO 8601 strings, business days and check-ins as whole numbers. */
export type Policy = {
  readonly recruiterCall: { readonly aim: string };
  /** `sameDay` is the aim where they decide on the interview's own date; default two hours. */
  readonly thankYou: {
    readonly opens: string;
    readonly aim: string;
    readonly limit: string;
    readonly sameDay?: string;
  };
  /** `patient` stands in for `unpromised` at a patient pace; default ten. */
  readonly checkIn: {
    readonly unpromised: number;
    readonly grace: number;
    readonly spacing: number;
    readonly most: number;
    readonly patient?: number;
  };
  readonly offer: { readonly lead: number };
  readonly rejection: { readonly reply: number };
};

/** The figures of the rules, as a policy. */
/* @__NO_SIDE_EFFECTS__ */
export function defaultPolicy(): Required<Policy> & {
  readonly thankYou: Required<Policy['thankYou']>;
  readonly checkIn: Required<Policy['checkIn']>;
} {
  const hours = (key: FigureKey): string => `PT${POLICY_FIGURES[key].value}H`;
  const count = (key: FigureKey): number => POLICY_FIGURES[key].value;
  return {
    recruiterCall: { aim: hours('recruiterCall.aim') },
    thankYou: {
      opens: hours('thankYou.opens'),
      aim: hours('thankYou.aim'),
      limit: hours('thankYou.limit'),
      sameDay: hours('thankYou.sameDay'),
    },
    checkIn: {
      unpromised: count('checkIn.unpromised'),
      grace: count('checkIn.grace'),
      spacing: count('checkIn.spacing'),
      most: count('checkIn.most'),
      patient: count('checkIn.patient'),
    },
    offer: { lead: count('offer.lead') },
    rejection: { reply: count('rejection.reply') },
  };
}

/**
 * Flattens a policy, the rules' figures standing in for what it leaves out. Durations become hours.
 * @throws {TypeError} naming the key, for a duration that is none or over 90 days, or a count that is not a whole number from 1 to 90.
 */
export function readPolicy(policy: Policy | undefined): PlanFigures {
  const given: unknown = policy ?? {};
  const changed = Object.entries(POLICY_FIGURES).flatMap(([key, { unit }]) => {
    const value = lookUp(given, key);
    if (value === undefined) return [];
    return [[key, unit === 'hours' ? readHours(value, key) : readCount(value, key)] as const];
  });
  return { ...figuresOfRules(), ...Object.fromEntries(changed) };
}

function lookUp(policy: unknown, key: string): unknown {
  return key.split('.').reduce<unknown>((node, part) => {
    if (node === undefined) return undefined;
    if (typeof node !== 'object' || node === null) throw new TypeError(`policy.${key}: not a policy`);
    return Object.hasOwn(node, part) ? (node as Record<string, unknown>)[part] : undefined;
  }, policy);
}

const MOST_HOURS = 90 * 24;

function readHours(value: unknown, key: string): number {
  try {
    const hours = Temporal.Duration.from(value as string).total('hours');
    if (typeof value === 'string' && hours >= 0 && hours <= MOST_HOURS) return hours;
  } catch {
    // named below
  }
  throw new TypeError(`policy.${key}: not a duration of up to 90 days in hours and minutes`);
}

function readCount(value: unknown, key: string): number {
  if (Number.isInteger(value) && (value as number) >= 1 && (value as number) <= 90) return value as number;
  throw new TypeError(`policy.${key}: not a whole number from 1 to 90`);
}
