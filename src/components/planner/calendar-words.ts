import type { EventWords, Step } from '../../lib/index.ts';
import { stepWords } from './step-words.ts';
import type { Told } from './told.ts';
import { writtenMoment, writtenWhen, zoneWords } from './written-words.ts';

/** What a step's event says in a calendar, where it is read without the rest of the plan. */
export function calendarWords(step: Step, told: Told): EventWords {
  const { dates, situation } = told;
  const { ended, timeZone } = situation.interview;
  const { title, how } = stepWords(step, told);
  const hours = 'due' in step ? [writtenWhen(step, dates)] : [];
  const interview = `Your interview ended on ${writtenMoment(ended, dates)}. Hours are ${zoneWords(timeZone)}.`;
  return { title, note: [how, ...hours, interview].join('\n') };
}
