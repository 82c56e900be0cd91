import type { Step } from '../../lib/index.ts';
import { stepWords } from './step-words.ts';
import type { Told } from './told.ts';
import { warningWords } from './warning-words.ts';
import { writtenDay, writtenMoment, writtenWhen, zoneWords } from './written-words.ts';

/** A plan in words that hold on any day it is read: on paper, in a mail. */
export type WrittenPlan = {
  /** Of which day it is, and of which interview. */
  readonly about: readonly string[];
  readonly warnings: readonly string[];
  readonly steps: readonly { readonly title: string; readonly when: string; readonly how: string }[];
};

export const WRITTEN_TITLE = 'Your follow-up plan';

export function writtenPlan(told: Told): WrittenPlan {
  const { plan, situation, today } = told;
  const { ended, timeZone } = situation.interview;
  const dates = { ...told.dates, short: (date: string) => writtenDay(date, told.dates) };
  return {
    about: [
      `As of ${writtenDay(today, dates)}.`,
      `Your interview ended on ${writtenMoment(ended, dates)}. Hours are ${zoneWords(timeZone)}.`,
    ],
    warnings: plan.warnings.map((warning) => warningWords(warning, { ...told, dates })),
    steps: plan.steps.map((step) => {
      const { title, when, how } = stepWords(step, told);
      return { title, how, when: whenOf(step, when, told) };
    }),
  };
}

/** The plan as plain text, its lines parted by `\n`, the last one ended. */
export function planText(told: Told): string {
  const { about, warnings, steps } = writtenPlan(told);
  const listed = steps.map(({ title, when, how }, index) =>
    [`${index + 1}. ${title}`, when, how]
      .filter((line) => line !== '')
      .map((line, at) => (at === 0 ? line : `   ${line}`))
      .join('\n'),
  );
  return `${[WRITTEN_TITLE, about.join('\n'), ...warnings, ...listed].join('\n\n')}\n`;
}

function whenOf(step: Step, short: string, { dates, situation }: Told): string {
  if (step.status === 'skipped') return `${short}.`;
  if (step.status !== 'done') return writtenWhen(step, dates);
  const day =
    'good' in step
      ? step.on
      : situation.log
          .filter((entry) => entry.step === step.id)
          .map(({ on }) => on)
          .sort()[0];
  return day === undefined ? `${short}.` : `${short} on ${writtenDay(day, dates)}.`;
}
