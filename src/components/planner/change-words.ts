import type { Step } from '../../lib/index.ts';
import { fill } from './fill.ts';
import { reasonWords } from './reason-words.ts';
import { whySkipped } from './step-words.ts';
import { whenWords, type Told } from './told.ts';

/** What changed between two plans and why, in a sentence or two. */
export function changeWords(before: Told, after: Told): string {
  const { changed, title } = after.words.texts;
  const sentences: string[] = [];
  const skipped: Step[] = [];
  let moved = 0;
  for (const step of after.plan.steps) {
    const was = before.plan.steps.find(({ id }) => id === step.id);
    const values = { title: title[step.id], after: whenWords(momentOf(step), after) };
    if (!was) sentences.push(fill(changed.added, values));
    else if (step.status !== was.status && step.status === 'done') sentences.push(fill(changed.done, values));
    else if (step.status === 'skipped') skipped.push(...(was.status === 'skipped' ? [] : [step]));
    else if (momentOf(step) !== momentOf(was) && ++moved === 1)
      sentences.push(
        fill(changed.moved, { ...values, before: whenWords(momentOf(was), after), why: whyOf(step, after) }),
      );
  }
  for (const was of before.plan.steps) {
    if (!after.plan.steps.some(({ id }) => id === was.id)) sentences.push(fill(changed.gone, { title: title[was.id] }));
  }
  if (moved > 1) sentences.push(changed.more);
  if (skipped[0]) {
    const titles = skipped.map(({ id }) => title[id]).join('; ');
    sentences.push(fill(changed.skipped, { why: whySkipped(skipped[0], after), titles }));
  }
  return sentences.join(' ') || changed.same;
}

/** The moment a step is done by. */
function momentOf(step: Step): string {
  if ('due' in step) return step.due;
  return 'good' in step && step.status === 'open' ? step.good : step.on;
}

function whyOf(step: Step, told: Told): string {
  const last = step.because.at(-1);
  if (!last) return '';
  const { counted } = reasonWords(last, step, told);
  return counted.charAt(0).toLowerCase() + counted.slice(1);
}
