import type { FigureKey, PolicyKey, Reason, SkippedDay, Step } from '../../lib/index.ts';
import { fill } from './fill.ts';
import { daysBetween, type Told } from './told.ts';

/** Why a date is that date, in sentences: what was counted and from where, the days passed over, and who advises it. */
export type ReasonWords = { readonly counted: string; readonly skipped: string; readonly advice: string };

export function reasonWords(reason: Reason, step: Step, told: Told): ReasonWords {
  const { reasons } = told.words.texts;
  const key = reason.policy && figureKey(reason.policy, told);
  const figure = key && told.words.figures[key];
  const values = { from: fromWords(reason.from, told), figure: figure?.text ?? '' };
  return {
    counted: fill(reasons[key ?? plainKey(step, reason, told)], values),
    skipped: reason.skipped.length ? fill(reasons.skipped, { days: skippedWords(reason.skipped, told) }) : '',
    advice: figure?.by ? fill(reasons.advice, figure) : '',
  };
}

/** The figure that was counted with: in two cases another one stands in. */
function figureKey(key: PolicyKey, { situation, plan }: Told): FigureKey {
  if (key === 'checkIn.unpromised' && situation.pace === 'patient') return 'checkIn.patient';
  const isSameDay = situation.interview.ended.startsWith(plan.promise.on ?? 'never');
  return key === 'thankYou.aim' && isSameDay ? 'thankYou.sameDay' : key;
}

function plainKey(
  step: Step,
  { from }: Reason,
  { situation }: Told,
): 'done' | 'reply-expected' | 'agreed-contact' | 'good' | 'hold' {
  if (step.status === 'done') return 'done';
  if (step.id === 'reply-expected' || step.id === 'agreed-contact') return step.id;
  return from === situation.instructions.holdUntil ? 'hold' : 'good';
}

function fromWords(from: string, { dates }: Told): string {
  return from.includes('T') ? `${dates.short(from)}, ${dates.time(from)}` : dates.short(from);
}

/** Days that share a reason and follow each other stand together: "Sat, Dec 5 and Sun, Dec 6 (weekend)". */
export function skippedWords(skipped: readonly SkippedDay[], told: Told): string {
  const groups: { because: string; from: string; to: string }[] = [];
  for (const { date, why, name } of skipped) {
    const because = name ?? told.words.texts.off[why];
    const last = groups.at(-1);
    if (last?.because === because && daysBetween(last.to, date) === 1) last.to = date;
    else groups.push({ because, from: date, to: date });
  }
  return groups.map(({ because, from, to }) => `${rangeWords(from, to, told)} (${because})`).join('; ');
}

function rangeWords(from: string, to: string, { dates }: Told): string {
  const away = daysBetween(from, to);
  if (away === 0) return dates.short(from);
  return `${dates.short(from)} ${away === 1 ? 'and' : 'to'} ${dates.short(to)}`;
}
