import type { Step } from '../../lib/index.ts';
import { fill } from './fill.ts';
import { daysBetween, isBoth, isPastAim, whenWords, whomWords, type Told } from './told.ts';

/** How a step is said in the list: what to do, when, the finer point of when, and how to go about it. */
export type StepWords = { readonly title: string; readonly when: string; readonly finer: string; readonly how: string };

export function stepWords(step: Step, told: Told): StepWords {
  const { texts } = told.words;
  const title = texts.title[step.id];
  if (step.status === 'done') return { title, when: texts.when.done, finer: '', how: '' };
  if (step.status === 'skipped') return { title, when: texts.when.skipped, finer: '', how: whySkipped(step, told) };
  const how = howWords(step, told);
  if (step.status === 'late') return { title, when: texts.when.late, finer: '', how };
  return { title, how, ...('opens' in step ? hourWords(step, told) : dayWords(step, told)) };
}

type When = Pick<StepWords, 'when' | 'finer'>;

function hourWords(step: Extract<Step, { opens: string }>, told: Told): When {
  const { status, opens, aim, due } = step;
  const { when } = told.words.texts;
  const by = fill(when.by, { when: whenWords(due, told) });
  if (status === 'upcoming') return { when: by, finer: fill(when.from, { when: whenWords(opens, told) }) };
  return {
    when: by,
    finer: aim === due || isPastAim(step, told) ? '' : fill(when.best, { when: whenWords(aim, told) }),
  };
}

function dayWords(step: Exclude<Step, { opens: string }>, told: Told): When {
  const { when } = told.words.texts;
  const day = whenWords(step.on, told);
  if (step.id === 'answer-rejection') return { when: fill(when.by, { when: day }), finer: '' };
  if ('good' in step && step.status === 'open' && step.good !== step.on) {
    return { when: whenWords(step.good, told), finer: fill(when.since, { when: told.dates.short(step.on) }) };
  }
  const days = daysBetween(told.today, step.on);
  return { when: day, finer: days > 1 ? fill(when.ahead, { days }) : '' };
}

function howWords(step: Step, told: Told): string {
  const { how } = told.words.texts;
  const whom = whomWords(step, told);
  if (isBoth(step, told)) return fill(how['check-in-both'], { whom });
  if (step.status === 'past') return how['reply-expected-past'];
  if (step.id === 'thank-you' && told.situation.medium === 'paper') return how['thank-you-paper'];
  return fill(how[step.id], { whom });
}

/** Why a step is not needed. */
export function whySkipped(step: Step, { situation, words }: Told): string {
  const { outcome } = situation;
  return words.texts.skipped[outcome && step.id !== 'answer-rejection' ? outcome.kind : 'checked-in'];
}
