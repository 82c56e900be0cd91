import type { Reason, SkippedDay, Step } from '../../lib/index.ts';
import type { DateWords } from './date-words.ts';
import type { PlannerWords } from './planner-words.ts';
import { daysBetween } from './step-words.ts';

/** Why a date is that date, in sentences: what was counted, from where, and who advises it. */
export type ReasonWords = { readonly counted: string; readonly skipped: string; readonly advice: string };

export function reasonWords(reason: Reason, step: Step, words: PlannerWords, dates: DateWords): ReasonWords {
  const from = fromWords(reason.from, dates);
  const figure = reason.policy && words.figures[reason.policy];
  return {
    counted: reason.policy && figure ? countedWords(reason.policy, figure.text, from) : plainWords(step, reason, from),
    skipped: reason.skipped.length ? `Not counted: ${skippedWords(reason.skipped, dates)}.` : '',
    advice: figure?.by ? `Advice ranges from ${figure.range}: ${figure.by}.` : '',
  };
}

function countedWords(policy: NonNullable<Reason['policy']>, text: string, from: string): string {
  switch (policy) {
    case 'recruiterCall.aim':
      return `Within ${text} of the interview, which ended ${from}, in office hours.`;
    case 'thankYou.opens':
      return `Not before ${text} after the interview, which ended ${from}.`;
    case 'thankYou.aim':
    case 'thankYou.sameDay':
      return `Best within ${text}.`;
    case 'thankYou.limit':
      return `At the latest after ${text}. These hours run through nights and weekends.`;
    case 'checkIn.grace':
      return `${text} after ${from}.`;
    case 'checkIn.unpromised':
    case 'checkIn.patient':
      return `${text} after ${from}.`;
    case 'checkIn.spacing':
      return `${text} after the message before it, ${from}.`;
    case 'offer.lead':
      return `Brought forward: ${text} before your other offer’s deadline, ${from}.`;
    case 'rejection.reply':
      return `Within ${text} of their answer, ${from}.`;
    case 'checkIn.most':
      return `${text} at most.`;
  }
}

function plainWords(step: Step, { skipped }: Reason, from: string): string {
  if (step.status === 'done') return `You did this on ${from}.`;
  if (step.id === 'reply-expected') return `Counted from what they said on ${from}.`;
  if (step.id === 'agreed-contact') return `The day you agreed: ${from}.`;
  return skipped.length ? `The first good day from ${from}.` : `Not before they are ready: ${from}.`;
}

function fromWords(from: string, dates: DateWords): string {
  return from.includes('T') ? `${dates.short(from)}, ${dates.time(from)}` : dates.short(from);
}

/** Days that share a reason and follow each other stand together: "Sat, Dec 5 and Sun, Dec 6 (weekend)". */
export function skippedWords(skipped: readonly SkippedDay[], dates: DateWords): string {
  const names = { weekend: 'weekend', holiday: 'public holiday', closed: 'closed', quiet: 'a quiet day' } as const;
  const groups: { because: string; from: string; to: string }[] = [];
  for (const { date, why, name } of skipped) {
    const because = name ?? names[why];
    const last = groups.at(-1);
    if (last?.because === because && daysBetween(last.to, date) === 1) last.to = date;
    else groups.push({ because, from: date, to: date });
  }
  return groups.map(({ because, from, to }) => `${rangeWords(from, to, dates)} (${because})`).join('; ');
}

function rangeWords(from: string, to: string, dates: DateWords): string {
  const away = daysBetween(from, to);
  if (away === 0) return dates.short(from);
  return `${dates.short(from)} ${away === 1 ? 'and' : 'to'} ${dates.short(to)}`;
}
