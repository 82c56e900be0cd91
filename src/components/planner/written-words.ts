import type { Step } from '../../lib/index.ts';
import type { DateWords } from './date-words.ts';

/** "Friday, December 4, 2026": a date that is read on another day, or in another year. */
export function writtenDay(date: string, dates: DateWords): string {
  return dates.long(date, '');
}

/** "Friday, November 20, 2026, 3:30 PM", on the clock that the moment is told in. */
export function writtenMoment(moment: string, dates: DateWords): string {
  return `${writtenDay(moment, dates)}, ${dates.time(moment)}`;
}

/** "New York time". */
export function zoneWords(timeZone: string): string {
  const place = (timeZone.split('/').at(-1) ?? timeZone).replaceAll('_', ' ');
  return place === 'UTC' ? place : `${place} time`;
}

/** When an open step is to be taken, without "today" and "tomorrow": this is read on other days too. */
export function writtenWhen(step: Step, dates: DateWords): string {
  if ('due' in step) {
    const due = writtenMoment(step.due, dates);
    if (step.status === 'late') return `Late, and still worth it. It was due by ${due}.`;
    const best = step.aim === step.due ? '' : ` Best by ${writtenMoment(step.aim, dates)}.`;
    const opens = step.status === 'upcoming' ? ` Not before ${writtenMoment(step.opens, dates)}.` : '';
    return `By ${due}.${best}${opens}`;
  }
  const on = writtenDay('good' in step && step.status === 'open' ? step.good : step.on, dates);
  if (step.id === 'answer-rejection') return step.status === 'late' ? `It was due by ${on}.` : `By ${on}.`;
  return `${on}.`;
}
