import { calendarFile, CALENDAR_FILE_TYPE, formatLink, planEvents, type Step } from '../../lib/index.ts';
import { calendarWords } from './calendar-words.ts';
import { BROWSER } from './device.ts';
import type { Told } from './told.ts';
import { planText } from './written-plan.ts';

/* What takes a plan along, fetched once someone is about to. Each resolves to what there is to say of it, if anything. */

export { default as CalendarLinks } from './CalendarLinks.tsx';
export { default as WrittenPlan } from './WrittenPlan.tsx';

/** No name stands in it: it shows in downloads, and in mails it is sent with. */
const FILE_NAME = 'follow-up-plan.ics';

export async function saveCalendar(told: Told): Promise<string> {
  const { plan, situation } = told;
  const wordsOf = (step: Step) => calendarWords(step, told);
  const of = { situation, stamp: BROWSER.now() };
  const back = `The whole plan: ${addressOf(told)}`;
  const text = await calendarFile(plan, {
    ...of,
    wordsOf: (step) => ({ ...wordsOf(step), note: `${wordsOf(step).note}\n\n${back}` }),
  }).catch(() => null);
  if (text === null) return 'The file could not be made. Check your connection and try again.';
  BROWSER.save({ name: FILE_NAME, type: CALENDAR_FILE_TYPE, text });
  const { length } = planEvents(plan, { ...of, wordsOf });
  const steps = length === 1 ? '1 step' : `${length} steps`;
  return `${FILE_NAME} holds ${steps}. Open it with your calendar. A later file updates them.`;
}

export function copyLink(told: Told): Promise<string> {
  return copy(addressOf(told), 'Link copied. It holds your dates, no names.', 'The address bar holds the same link.');
}

export function copyText(told: Told): Promise<string> {
  return copy(
    planText(told),
    'Plan copied as text, with its dates written out.',
    'Print it instead, or mark it by hand.',
  );
}

export function printPlan(): Promise<string> {
  BROWSER.print();
  return Promise.resolve('');
}

function addressOf({ situation }: Told): string {
  return BROWSER.addressOf(formatLink(situation));
}

function copy(text: string, copied: string, refused: string): Promise<string> {
  return BROWSER.copy(text).then(
    () => copied,
    () => `The browser did not let us copy. ${refused}`,
  );
}
