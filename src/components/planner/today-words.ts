import type { Plan, Situation, Step } from '../../lib/index.ts';
import type { DateWords } from './date-words.ts';
import { contactWords, dayOf } from './step-words.ts';

/** "What do I do today?": one sentence to act on, and one that says why. */
export type TodayWords = { readonly act: string; readonly why: string };

/** Before anything has been said. */
export const NO_PLAN_YET: TodayWords = {
  act: 'What do I do today?',
  why: 'Say when your interview ended, and the answer stands here.',
};

export function todayWords(
  plan: Plan,
  { situation, dates, today }: { situation: Situation; dates: DateWords; today: string },
): TodayWords {
  const step = plan.steps.find(({ id }) => id === plan.next);
  if (step) return nowWords(step, plan, situation, today, dates);
  const ahead = plan.waitUntil;
  if (ahead) return waitWords(ahead, plan, today, dates);
  return endWords(situation);
}

function nowWords(step: Step, plan: Plan, situation: Situation, today: string, dates: DateWords): TodayWords {
  const at = (moment: string) => `${dayOf(moment, today, dates)}, ${dates.time(moment)}`;
  const whom = contactWords(step, situation);
  const late = step.status === 'late';
  switch (step.id) {
    case 'call-recruiter':
      return late
        ? { act: 'Call your recruiter now.', why: 'The best hour has gone, but they still want to hear how it went.' }
        : { act: `Call your recruiter by ${at(aimOf(step))}.`, why: 'What they know belongs in your thank-you.' };
    case 'thank-you':
      return late
        ? {
            act: 'Your thank-you is late. Send it anyway, today.',
            why: 'Keep it short and do not explain the delay. Late is better than never.',
          }
        : { act: `Send your thank-you by ${at(aimOf(step))}.`, why: `${at(dueOf(step))} is the last good moment.` };
    case 'agreed-contact':
      return { act: 'Get in touch today, as you agreed.', why: 'They asked you to.' };
    case 'check-in': {
      const both = plan.warnings.some(({ code }) => code === 'combine-thanks-and-check-in');
      const day = onWords('good' in step ? step.good : today, today, dates);
      return both
        ? {
            act: `Write to ${whom} ${day}: thank them, and ask.`,
            why: 'It is time to check in, so one message does both.',
          }
        : { act: `Check in with ${whom} ${day}.`, why: 'You have waited long enough to ask once, politely.' };
    }
    case 'second-check-in':
      return {
        act: `Check in with ${whom} once more, ${onWords('good' in step ? step.good : today, today, dates)}.`,
        why: 'Shorter than the first, and the last.',
      };
    case 'close':
      return {
        act: 'You have done all you can here. Put your time into the next one.',
        why: 'If they call after all, so much the better.',
      };
    case 'answer-rejection':
      return late
        ? { act: 'Answer their no today.', why: 'A little late, and still a good impression.' }
        : {
            act: `Answer their no by ${'on' in step ? dayOf(step.on, today, dates) : today}.`,
            why: 'Thank them. The same people hire again.',
          };
    case 'reply-expected':
      return { act: 'Wait for their answer.', why: '' };
  }
}

function waitWords(ahead: string, plan: Plan, today: string, dates: DateWords): TodayWords {
  const first = plan.steps.find((step) => step.status === 'upcoming' && dayIn(step) === ahead);
  if (first && 'opens' in first && ahead === today) {
    return {
      act: `Nothing for an hour or so. ${first.id === 'thank-you' ? 'Your thank-you can go' : 'Call'} from ${dates.time(first.opens)}.`,
      why: 'A note sent from the doorstep looks written beforehand.',
    };
  }
  const what = first ? WAITING[first.id] : '';
  return { act: `Nothing to do until ${dates.long(ahead, today.slice(0, 4))}.`, why: what };
}

const WAITING: Readonly<Record<Step['id'], string>> = {
  'call-recruiter': 'Then call your recruiter.',
  'thank-you': 'Then send your thank-you.',
  'reply-expected': 'That is the day they gave. Asking earlier would only press them.',
  'agreed-contact': 'That is the day you agreed to get in touch.',
  'check-in': 'Then check in, once. Asking earlier would only press them.',
  'second-check-in': 'Then check in a second and last time.',
  close: 'If nothing has come by then, let it go.',
  'answer-rejection': 'Then answer their no.',
};

function endWords({ outcome }: Situation): TodayWords {
  switch (outcome?.kind) {
    case 'offer':
      return {
        act: 'You have an offer. There is nothing left to follow up.',
        why: 'Well done. Read it twice before you answer.',
      };
    case 'next-round':
      return { act: 'On to the next round.', why: 'After it, start a new plan: new thank-you, new count.' };
    case 'rejected':
      return { act: 'You have answered. This one is closed.', why: 'They will remember that you took it well.' };
    case 'withdrew':
      return { act: 'You withdrew. There is nothing left to do here.', why: '' };
    case undefined:
      return { act: 'Nothing to do today.', why: '' };
  }
}

function onWords(date: string, today: string, dates: DateWords): string {
  const day = dayOf(date, today, dates);
  return day === 'today' || day === 'tomorrow' ? day : `on ${dates.long(date, today.slice(0, 4))}`;
}

function dayIn(step: Step): string {
  return 'opens' in step ? step.opens.slice(0, 10) : step.on;
}

/** The aim while it is still ahead is the better hour; a step that is open past it is due at its end. */
function aimOf(step: Step): string {
  return 'aim' in step ? step.aim : step.on;
}

function dueOf(step: Step): string {
  return 'due' in step ? step.due : step.on;
}
