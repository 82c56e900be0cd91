import { readLink, toDayRanges, type AnswerPromise, type LinkedSituation } from '../../lib/index.ts';
import type { SituationForm } from './form.ts';

/** The form that a fragment tells, over `rest`; `null` where the link is damaged. `region` says whether it names one. */
export function formFromLink(fragment: string, rest: SituationForm): { form: SituationForm; region: boolean } | null {
  const link = readLink(fragment);
  if (!link.ok) return null;
  return { form: fromSituation(link.situation, rest), region: link.situation.region !== undefined };
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
