import {
  loadCalendar,
  loadTemporal,
  parseSituation,
  planFollowUp,
  type Plan,
  type Situation,
  type Step,
} from '../../lib/index.ts';
import { dateWords } from '../planner/date-words.ts';
import type { Decision } from './decide.ts';
import type { PlanCase } from './practice-file.ts';

/** The guide is written in American English. */
const DATES = dateWords(['en-US']);

/**
 * Plans a case and reads the answer off the plan.
 * @throws where the situation does not parse, its year has no list of holidays, or the plan has no such step.
 */
export async function decidePlan({ situation: told, now, asks }: PlanCase): Promise<Decision> {
  await loadTemporal();
  const parsed = parseSituation(told);
  if (!parsed.ok) throw new Error(parsed.errors.map(({ path, message }) => `${path}: ${message}`).join(' '));
  const { situation } = parsed;
  const moment = Temporal.PlainDateTime.from(now).toZonedDateTime(situation.interview.timeZone);
  const calendar = await loadCalendar(situation.region);
  const plan = planFollowUp(situation, { now: moment.toInstant().toString(), calendar });
  if (plan.warnings.some(({ code }) => code === 'holidays-unknown'))
    throw new Error('There is no list of holidays for its year: move the case to another.');
  return { is: answerOf(plan, asks), quotes: [], gaps: gapsOf(plan, { ...situation, now }) };
}

/** Days and moments in words, for choices that are one: "Monday, November 30", "Monday, October 26, 9 AM". */
export function momentWords(moment: string): string {
  return moment.includes('T') ? `${DATES.long(moment)}, ${DATES.time(moment)}` : DATES.long(moment);
}

function answerOf(plan: Plan, asks: PlanCase['asks']): string {
  if (asks === 'next') return plan.next ?? 'wait';
  if (asks === 'paper-too-slow') return plan.warnings.some(({ code }) => code === asks) ? 'yes' : 'no';
  const step = plan.steps.find(({ id }) => id === (asks === 'reader' ? 'check-in' : asks));
  if (!step) throw new Error(`The plan has no step "${asks}".`);
  return asks === 'reader' && 'to' in step ? step.to : momentOf(step);
}

/** When a step is first to be taken: its hour, or the first day on which it will be read. */
function momentOf(step: Step): string {
  if ('opens' in step) return step.opens.slice(0, 16);
  return 'good' in step ? step.good : step.on;
}

function gapsOf(
  plan: Plan,
  { interview, offerDeadline, log, now }: Situation & { readonly now: string },
): Decision['gaps'] {
  const asked = log.filter(({ step }) => step === 'check-in').map(({ on }) => DATES.long(on));
  const holidays = plan.steps.flatMap(({ because }) => because.flatMap(({ skipped }) => skipped));
  return {
    today: DATES.long(now),
    clock: DATES.time(now),
    interview: DATES.long(interview.ended),
    ended: DATES.time(interview.ended),
    ...(plan.promise.on && { promise: DATES.long(plan.promise.on) }),
    ...(offerDeadline && { offer: DATES.long(offerDeadline) }),
    ...Object.fromEntries(plan.steps.map((step) => [step.id, momentWords(momentOf(step).slice(0, 10))])),
    asked: asked.join(' and '),
    holidays: [...new Set(holidays.flatMap(({ name }) => name ?? []))].join(', '),
  };
}
