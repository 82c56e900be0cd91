import type { Warning } from '../../lib/index.ts';
import type { DateWords } from './date-words.ts';

/** A warning as a sentence that says what to do about it; `promise-ambiguous` is shown with its own control. */
export function warningWords({ code, dates: days }: Warning, dates: DateWords): string {
  const [first = '', second = ''] = days.map((date) => dates.short(date));
  switch (code) {
    case 'offer-deadline-before-contact':
      return `Your other offer is due on ${first}, before there is a good day to ask. Tell this employer now, plainly, and ask that one for more time.`;
    case 'combine-thanks-and-check-in':
      return 'Your thank-you and your check-in have met. Write one message that does both.';
    case 'promise-ambiguous':
      return `That can mean ${first} or ${second}. Nobody minds if you allow for the later day.`;
    case 'promise-already-past':
      return `The day they named, ${first}, lies before the interview. Check it; until then the plan counts as if nothing was promised.`;
    case 'paper-too-slow':
      return `A letter may not arrive before they decide on ${first}. Send an email now; a card can follow.`;
    case 'enough-check-ins':
      return `You have asked ${days.length} times. Please stop here: another message would do harm.`;
    case 'interview-in-future':
      return 'This interview has not ended yet. The dates hold if it ends as you say.';
    case 'holidays-unknown':
      return `No holiday list for ${[...new Set(days.map((date) => date.slice(0, 4)))].join(', ')}: those dates count weekends only.`;
  }
}
