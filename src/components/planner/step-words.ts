import type { Plan, Situation, Step, StepId } from '../../lib/index.ts';
import type { DateWords } from './date-words.ts';

/** How a step is said in the list: what to do, when, the finer point of when, and how to go about it. */
export type StepWords = {
  readonly title: string;
  readonly when: string;
  readonly finer: string;
  readonly how: string;
};

type Told = { readonly plan: Plan; readonly situation: Situation; readonly dates: DateWords; readonly today: string };

const TITLES: Readonly<Record<StepId, string>> = {
  'call-recruiter': 'Call your recruiter',
  'thank-you': 'Send your thank-you',
  'reply-expected': 'Wait for their answer',
  'agreed-contact': 'Get in touch, as you agreed',
  'check-in': 'Check in, once, politely',
  'second-check-in': 'Check in a second time',
  close: 'Let it go, kindly',
  'answer-rejection': 'Answer their no',
};

export function titleOf(id: StepId): string {
  return TITLES[id];
}

export function stepWords(step: Step, { plan, situation, dates, today }: Told): StepWords {
  const title = titleOf(step.id);
  if (step.status === 'done') return { title, when: 'Done', finer: '', how: '' };
  const how = howOf(step, situation, plan);
  if (step.status === 'skipped') return { title, when: 'Not needed', finer: '', how: whySkipped(step, situation) };
  if ('opens' in step) {
    const at = (moment: string) => `${dayOf(moment, today, dates)}, ${dates.time(moment)}`;
    const aim = step.aim === step.due ? '' : `best by ${at(step.aim)}`;
    const finer = step.status === 'upcoming' ? `from ${at(step.opens)}` : step.status === 'late' ? '' : aim;
    return { title, when: step.status === 'late' ? 'Late, still worth it' : `by ${at(step.due)}`, finer, how };
  }
  const when = dayOf(step.on, today, dates);
  const good = 'good' in step && step.status === 'open' && step.good !== step.on ? step.good : null;
  if (good) return { title, when: dayOf(good, today, dates), finer: `since ${dates.short(step.on)}`, how };
  if (step.id === 'answer-rejection') return { title, when: `by ${when}`, finer: '', how };
  return { title, when, finer: distance(step.on, today), how };
}

/** "today", "tomorrow", or the day spelled out. */
export function dayOf(moment: string, today: string, dates: DateWords): string {
  const date = moment.slice(0, 10);
  const away = daysBetween(today, date);
  if (away === 0) return 'today';
  if (away === 1) return 'tomorrow';
  return dates.short(date) + (date.slice(0, 4) === today.slice(0, 4) ? '' : ` ${date.slice(0, 4)}`);
}

export function daysBetween(from: string, to: string): number {
  return Temporal.PlainDate.from(from).until(to).days;
}

/** Whom the message goes to, as one says it. */
export function contactWords(step: Step, situation: Situation): string {
  if (!('to' in step)) return situation.recruiter ? 'your recruiter' : 'your contact there';
  return { recruiter: 'your recruiter', hr: 'HR', interviewer: 'the person who interviewed you' }[step.to];
}

function distance(date: string, today: string): string {
  const days = daysBetween(today, date);
  return days > 1 ? `in ${days} days` : '';
}

function howOf(step: Step, situation: Situation, plan: Plan): string {
  switch (step.id) {
    case 'call-recruiter':
      return 'Say how it went, what surprised you, that you are interested, and ask what comes next. A voicemail counts.';
    case 'thank-you':
      return situation.medium === 'paper'
        ? 'On paper, one to each person you met, each a little different.'
        : 'By email, to each person you met, each a little different.';
    case 'reply-expected':
      return step.status === 'past' ? 'Their day has passed. That happens; it says nothing yet.' : 'The day they gave.';
    case 'agreed-contact':
      return 'They asked you to, so it is not a nudge. Keep it short.';
    case 'check-in':
      return plan.warnings.some(({ code }) => code === 'combine-thanks-and-check-in')
        ? `One message to ${contactWords(step, situation)} does both: thank them, and ask.`
        : `Write to ${contactWords(step, situation)}: still interested, and what are the next steps?`;
    case 'second-check-in':
      return `To ${contactWords(step, situation)} again, shorter than the first. This is the last one.`;
    case 'close':
      return 'If nothing has come by then, write it off. No blame, no last word. They may call yet.';
    case 'answer-rejection':
      return 'Thank them, ask for feedback if you want it, and leave the door open.';
  }
}

function whySkipped(step: Step, { outcome }: Situation): string {
  if (outcome && step.id !== 'answer-rejection') {
    return {
      offer: 'You have an offer.',
      rejected: 'They have decided.',
      'next-round': 'There is a next round, with a plan of its own.',
      withdrew: 'You withdrew.',
    }[outcome.kind];
  }
  return 'Your check-in did this too.';
}
