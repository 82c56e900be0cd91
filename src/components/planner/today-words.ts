import type { Step } from '../../lib/index.ts';
import { fill } from './fill.ts';
import { isBoth, isPastAim, onWords, whenWords, whomWords, type Told } from './told.ts';

/** "What do I do today?": one sentence to act on, and one that says why. */
export type TodayWords = {
  readonly act: string;
  readonly why: string;
  /** Where the guide says what to say, under the site's root. */
  readonly say?: string | undefined;
};

type Pair = readonly [act: string, why: string];

export function todayWords(told: Told): TodayWords {
  const { plan, words } = told;
  const step = actStep(told);
  if (step) return { ...toWords(nowPair(step, told), valuesOf(step, told)), say: sayOf(step, words) };
  if (plan.waitUntil !== null) return waitWords(plan.waitUntil, told);
  return toWords(words.texts.today[told.situation.outcome?.kind ?? 'nothing']);
}

/** The next step; where the thank-you and the check-in have met, the check-in, unless the hours of the note end before its day. */
function actStep(told: Told): Step | undefined {
  const { plan, today } = told;
  const next = plan.steps.find(({ id }) => id === plan.next);
  if (next?.id !== 'thank-you') return next;
  const both = plan.steps.find((step) => isBoth(step, told));
  return both && 'good' in both && (next.status === 'late' || both.good === today) ? both : next;
}

function sayOf({ id }: Step, { say }: Told['words']): string | undefined {
  return id in say ? say[id as keyof typeof say] : undefined;
}

function nowPair(step: Step, told: Told): Pair {
  const { today } = told.words.texts;
  const late = step.status === 'late';
  switch (step.id) {
    case 'call-recruiter':
      return today[late ? 'call-recruiter-late' : isPastAim(step, told) ? 'call-recruiter-aimed' : 'call-recruiter'];
    case 'thank-you':
      return today[late ? 'thank-you-late' : isPastAim(step, told) ? 'thank-you-aimed' : 'thank-you'];
    case 'check-in':
      return today[isBoth(step, told) ? 'check-in-both' : isOverdue(step, told) ? 'check-in-overdue' : 'check-in'];
    case 'answer-rejection':
      return today[late ? 'answer-rejection-late' : 'answer-rejection'];
    case 'reply-expected':
      return today.nothing;
    default:
      return today[step.id];
  }
}

function valuesOf(step: Step, told: Told): Record<string, string> {
  const whom = whomWords(step, told);
  if ('opens' in step) return { aim: whenWords(step.aim, told), due: whenWords(step.due, told) };
  if ('good' in step) return { whom, on: onWords(step.good, told) };
  return { on: whenWords(step.on, told) };
}

function waitWords(ahead: string, told: Told): TodayWords {
  const { wait } = told.words.texts;
  const first = told.plan.steps.find((step) => step.status === 'upcoming' && dayOf(step) === ahead);
  if (first && 'opens' in first && ahead === told.today) {
    return toWords(wait['thank-you-today'], { when: told.dates.time(first.opens) });
  }
  const when = told.dates.long(ahead, told.today.slice(0, 4));
  return { act: fill(wait.until, { when }), why: first ? wait[first.id] : '' };
}

/** More than a week after its day, a check-in is late and no longer on time. */
function isOverdue(step: Step, { today }: Told): boolean {
  return 'on' in step && Temporal.PlainDate.from(step.on).until(today).days > 7;
}

function dayOf(step: Step): string {
  return 'opens' in step ? step.opens.slice(0, 10) : step.on;
}

function toWords([act, why]: Pair, values: Record<string, string> = {}): TodayWords {
  return { act: fill(act, values), why: sentence(fill(why, values)) };
}

/** A sentence that begins with a gap may need its capital. */
function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
