import type { Draft } from './draft.ts';
import { readFindings, type Finding } from './findings.ts';
import type { Detector, NoteContext, Reading } from './question.ts';
import { findBoasting } from './questions/boasting.ts';
import { findBrief } from './questions/brief.ts';
import { findCasual } from './questions/casual.ts';
import { findDefensive } from './questions/defensive.ts';
import { findGiftOrSocial } from './questions/gift_or_social.ts';
import { findGreeting } from './questions/greeting.ts';
import type { QuestionId } from './questions/index.ts';
import { findInterest } from './questions/interest.ts';
import { findNegative } from './questions/negative.ts';
import { findPay } from './questions/pay.ts';
import { findPlaceholder } from './questions/placeholder.ts';
import { findPressure } from './questions/pressure.ts';
import { findSignOff } from './questions/signoff.ts';
import { findSpecific } from './questions/specific.ts';
import { findThanks } from './questions/thanks.ts';
import { findValue } from './questions/value.ts';

/** What the checker read in a note. `words` counts the body: greeting and sign-off are left out. */
export type NoteReport = {
  readonly answers: Readonly<Record<QuestionId, Reading>>;
  readonly words: number;
  readonly findings: readonly Finding[];
};

/* The detectors stand here, not in the questions' list, so that a page which only asks carries none. */
const DETECTORS: Readonly<Record<QuestionId, Detector>> = {
  thanks: findThanks,
  interest: findInterest,
  specific: findSpecific,
  value: findValue,
  brief: findBrief,
  greeting: findGreeting,
  signoff: findSignOff,
  placeholder: findPlaceholder,
  gift_or_social: findGiftOrSocial,
  boasting: findBoasting,
  pressure: findPressure,
  defensive: findDefensive,
  negative: findNegative,
  casual: findCasual,
  pay: findPay,
};

/** Answers every question about a note that was taken apart. `names` are the findings about names, which come first. */
export function readNote(draft: Draft, context: NoteContext, names: readonly Finding[]): NoteReport {
  const answers = Object.fromEntries(Object.entries(DETECTORS).map(([id, find]) => [id, find(draft, context)]));
  return {
    answers: answers as Record<QuestionId, Reading>,
    words: draft.words,
    findings: [...names, ...readFindings(draft, context)],
  };
}
