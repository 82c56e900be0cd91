import { toDayRanges } from './day-ranges.ts';
import type { AnswerPromise, Situation } from './situation.ts';

/** What a link may carry: a situation of which some facts are still to be asked for. */
export type LinkedSituation = Omit<Partial<Situation>, 'interview'> & {
  readonly interview?: Partial<Situation['interview']>;
};

/** Of the form of links; it changes when an old link would be read wrongly. */
export const LINK_VERSION = '1';

/** A situation as a link's fragment, without the `#`: one key a fact, defaults left out. No names and no note text. */
export function formatLink(situation: LinkedSituation): string {
  const { interview, promise, instructions, closedDays, log, outcome } = situation;
  const facts: Readonly<Record<string, string | undefined | false>> = {
    ended: interview?.ended,
    tz: interview?.timeZone,
    region: situation.region,
    said: promise && formatPromise(promise),
    recruiter: situation.recruiter && 'yes',
    medium: situation.medium === 'paper' && 'paper',
    heard: situation.lastHeard,
    notes: instructions?.noNotes && 'none',
    contact: instructions?.contactOn,
    hold: instructions?.holdUntil,
    through: instructions?.through,
    offer: situation.offerDeadline,
    closed: closedDays?.length ? formatDays(closedDays) : undefined,
    pace: situation.pace === 'patient' && 'patient',
    log: log?.length ? log.map(({ step, on }) => `${step}:${on}`).join(',') : undefined,
    outcome: outcome && `${outcome.kind}:${outcome.on}`,
  };
  return [['v', LINK_VERSION] as const, ...Object.entries(facts)]
    .flatMap(([key, value]) => (value ? [`${key}=${encode(value)}`] : []))
    .join('&');
}

function formatPromise(promise: AnswerPromise): string | undefined {
  const saidOn = 'saidOn' in promise && promise.saidOn ? `@${promise.saidOn}` : '';
  switch (promise.kind) {
    case 'none':
      return undefined;
    case 'date':
      return `date:${promise.date}`;
    case 'within':
      return `within:${promise.count}-${promise.unit}${saidOn}`;
    case 'weekday':
      return `weekday:${promise.weekday}${saidOn}`;
    case 'period':
      return `period:${promise.part}-of-${promise.of}${saidOn}`;
  }
}

/** `2026-12-24..2027-01-02` for days in a row, single days as they are. */
function formatDays(dates: readonly string[]): string {
  return toDayRanges(dates)
    .map(({ from, to }) => (from === to ? from : `${from}..${to}`))
    .join(',');
}

/** Percent-encoded, but for what is legal in a fragment and easier to read as it is. */
function encode(value: string): string {
  return encodeURIComponent(value).replace(/%(?:2F|3A|2C|40)/g, decodeURIComponent);
}
