import { toDate, toDay } from './plain-calendar.ts';

/** One thing to plan: a situation as it would come from a form or a link, and the moment to plan at. */
export type RandomCase = {
  readonly situation: Record<string, unknown> & { readonly region: string };
  readonly now: string;
};

export const REGIONS = ['US', 'GB-ENG', 'GB-SCT', 'DE', 'DE-BY-KATH', 'IN', 'AE', 'IL', 'SA', 'IR', 'none'] as const;

const ZONES = [
  'America/New_York',
  'America/Los_Angeles',
  'America/Sao_Paulo',
  'Europe/London',
  'Europe/Berlin',
  'Asia/Kolkata',
  'Asia/Dubai',
  'Asia/Jerusalem',
  'Asia/Tokyo',
  'Australia/Lord_Howe',
  'Africa/Casablanca',
  'Pacific/Auckland',
  'UTC',
];

/** Where mistakes hide: Thanksgiving, the turn of the year, clock changes, Easter, the ends of the holiday data. */
const DELICATE_DAYS = [
  ...['2025-11-21', '2026-11-20', '2027-11-24', '2028-11-27', '2026-12-11', '2026-12-22', '2025-12-29', '2027-12-17'],
  ...['2026-03-06', '2026-03-27', '2026-04-03', '2026-10-23', '2026-10-30', '2027-03-12', '2026-05-22', '2028-11-09'],
  ...['2031-10-30', '2031-12-23', '2024-12-20', '2028-02-28', '2026-01-30', '2026-08-31'],
];

/** A run of random cases, the same for the same seed. */
export function randomCases(seed: number, count: number): RandomCase[] {
  const dice = throwDice(seed);
  return Array.from({ length: count }, () => randomCase(dice));
}

type Dice = ReturnType<typeof throwDice>;

function throwDice(seed: number) {
  let state = seed;
  // mulberry32
  const random = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
  const int = (from: number, to: number): number => from + Math.floor(random() * (to - from + 1));
  return {
    int,
    chance: (share: number): boolean => random() < share,
    pick: <T>(choices: readonly T[]): T => {
      const chosen = choices[int(0, choices.length - 1)];
      if (chosen === undefined) throw new RangeError('Nothing to pick from.');
      return chosen;
    },
  };
}

function randomCase(dice: Dice): RandomCase {
  const { int, chance, pick } = dice;
  const day = toDay(chance(0.5) ? pick(DELICATE_DAYS) : '2025-01-01') + (chance(0.5) ? int(0, 6) : int(0, 2400));
  const from = Math.min(day, toDay('2032-02-01'));
  const interview = { timeZone: pick(ZONES), ended: randomTime(dice, from) };
  const zoned = firstReal(interview);
  const later = (most: number): string => toDate(from + int(0, most));
  const some = (share: number, more: () => object): object => (chance(share) ? more() : {});
  const agreed = some(0.2, () => ({ contactOn: later(30) }));
  const situation = {
    interview: { ...interview, ended: zoned.toPlainDateTime().toString({ smallestUnit: 'minute' }) },
    region: pick(REGIONS),
    ...some(0.4, () => ({ recruiter: chance(0.7) })),
    ...some(0.3, () => ({ medium: pick(['email', 'paper']) })),
    ...some(0.7, () => ({ promise: randomPromise(dice, from) })),
    ...some(0.2, () => ({ lastHeard: later(25) })),
    ...some(0.4, () => ({
      instructions: {
        ...agreed,
        ...some(0.2, () => ({ noNotes: chance(0.7) })),
        ...some(0.2, () => ({ holdUntil: later(40) })),
        ...some(0.3, () => ({ through: pick(['recruiter', 'hr', 'interviewer']) })),
      },
    })),
    ...some(0.3, () => ({ offerDeadline: later(35) })),
    ...some(0.2, () => ({ closedDays: Array.from({ length: int(0, 12) }, () => toDate(from + int(-5, 45))) })),
    ...some(0.4, () => ({ pace: pick(['standard', 'patient']) })),
    ...some(0.6, () => ({ log: Array.from({ length: int(0, 6) }, () => ({ step: randomStep(dice), on: later(50) })) })),
    ...some(0.2, () => ({
      outcome: { kind: pick(['offer', 'rejected', 'rejected', 'next-round', 'withdrew']), on: later(50) },
    })),
  };
  return { situation, now: randomNow(dice, zoned) };
}

function randomTime({ int, chance, pick }: Dice, day: number): string {
  const office = pick(['09:00', '11:30', '15:30', '16:59', '17:00', '17:01', '18:00']);
  const any = `${String(int(0, 23)).padStart(2, '0')}:${String(int(0, 59)).padStart(2, '0')}`;
  return `${toDate(day)}T${chance(0.6) ? office : any}`;
}

/** A local time that a clock change skips is moved past the gap, as it would be an error. */
function firstReal({ ended, timeZone }: { ended: string; timeZone: string }): Temporal.ZonedDateTime {
  return Temporal.PlainDateTime.from(ended).toZonedDateTime(timeZone, { disambiguation: 'compatible' });
}

function randomStep({ pick }: Dice): string {
  return pick([
    'call-recruiter',
    'thank-you',
    'agreed-contact',
    'check-in',
    'check-in',
    'check-in',
    'answer-rejection',
  ]);
}

function randomPromise({ int, chance, pick }: Dice, day: number): object {
  const said = chance(0.5) ? { saidOn: toDate(day + int(-20, 30)) } : {};
  switch (pick(['none', 'date', 'within', 'within', 'weekday', 'weekday', 'period', 'period', 'period'])) {
    case 'date':
      return { kind: 'date', date: toDate(day + int(-5, 40)) };
    case 'within':
      return {
        kind: 'within',
        count: chance(0.9) ? int(1, 14) : int(1, 90),
        unit: pick(['days', 'business-days', 'weeks', 'months']),
        ...said,
      };
    case 'weekday':
      return { kind: 'weekday', weekday: int(1, 7), ...said };
    case 'period':
      return {
        kind: 'period',
        part: pick(['early', 'middle', 'end']),
        of: pick(['this-week', 'next-week', 'this-month', 'next-month']),
        ...said,
      };
    default:
      return { kind: 'none' };
  }
}

/** From two days before the end of the interview to eight weeks after; often on the very edge of a step's hours. */
function randomNow({ int, chance, pick }: Dice, ended: Temporal.ZonedDateTime): string {
  if (chance(0.2)) {
    return ended
      .add({ hours: pick([0, 1, 2, 24, 48]) })
      .add({ seconds: pick([-1, 0, 1]) })
      .toInstant()
      .toString();
  }
  const minutes = chance(0.3) ? int(-2 * 1440, 3 * 1440) : int(0, 56 * 1440);
  return ended.add({ minutes }).toInstant().toString();
}
