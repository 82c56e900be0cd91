import { readLink, toDayRanges, type AnswerPromise, type LinkedSituation } from '../../lib/index.ts';
import { ASKED, concernsMore, readAsk } from './asked.ts';
import type { SituationForm } from './form.ts';

/** What a link opens the planner with: the form, whether it names a region, whether more than the first fields matter. */
type FormLinked = { readonly form: SituationForm; readonly region: boolean; readonly more: boolean };

/** The form that a fragment tells, over `rest`; `null` where the link is damaged. */
export function formFromLink(fragment: string, rest: SituationForm): FormLinked | null {
  const link = readLink(fragment);
  if (!link.ok) return null;
  const ask = readAsk(fragment);
  const form = { ...fromSituation(link.situation, rest), ...(ask && ASKED[ask]) };
  return { form, region: link.situation.region !== undefined, more: concernsMore(form, ask) };
}

/** The form that says what a situation says; what the situation leaves open keeps the value of `rest`. */
function fromSituation(situation: LinkedSituation, rest: SituationForm): SituationForm {
  const { interview, promise, instructions, closedDays: closed, outcome } = situation;
  const [date = rest.date, time = rest.time] = interview?.ended?.split('T') ?? [];
  return {
    ...rest,
    date,
    time,
    timeZone: interview?.timeZone ?? rest.timeZone,
    region: situation.region ?? rest.region,
    recruiter: situation.recruiter ?? rest.recruiter,
    medium: situation.medium ?? rest.medium,
    ...(promise ? fromPromise(promise) : {}),
    lastHeard: situation.lastHeard ?? rest.lastHeard,
    noNotes: instructions?.noNotes ?? rest.noNotes,
    contactOn: instructions?.contactOn ?? rest.contactOn,
    holdUntil: instructions?.holdUntil ?? rest.holdUntil,
    through: instructions?.through ?? rest.through,
    offerDeadline: situation.offerDeadline ?? rest.offerDeadline,
    closed: closed ? toDayRanges(closed) : rest.closed,
    pace: situation.pace ?? rest.pace,
    log: situation.log ?? rest.log,
    outcome: outcome?.kind ?? rest.outcome,
    outcomeOn: outcome?.on ?? rest.outcomeOn,
  };
}

function fromPromise(promise: AnswerPromise): Partial<SituationForm> {
  const saidOn = ('saidOn' in promise && promise.saidOn) || '';
  switch (promise.kind) {
    case 'none':
      return { said: 'none' };
    case 'date':
      return { said: 'date', saidDate: promise.date };
    case 'within':
      return { said: 'within', saidCount: String(promise.count), saidUnit: promise.unit, saidOn };
    case 'weekday':
      return { said: 'weekday', saidWeekday: String(promise.weekday), saidOn };
    case 'period':
      return { said: 'period', saidPart: promise.part, saidOf: promise.of, saidOn };
  }
}
