import type { RuleId } from '../rules/index.ts';
import type { Draft } from './draft.ts';

/** `reply` answers a rejection or feedback. */
export type NoteKind = 'thank-you' | 'check-in' | 'reply';

export type Answer = 'yes' | 'no' | 'unclear';

/** UTF-16 offsets, as `String.slice` takes them, into the text, or into the subject where `in` says so. */
export type Span = { readonly start: number; readonly end: number; readonly in?: 'subject' };

/** What a note should hold, by its kind. `-` asks nothing of this kind. */
export type Wanted = 'must' | 'should' | 'never' | '-';

/** What the person knows about the note beside its words. All of it is optional but the kind. */
export type NoteContext = {
  readonly kind: NoteKind;
  /** Email unless said otherwise; paper needs no subject. */
  readonly medium?: 'email' | 'paper' | undefined;
  readonly recipients?: readonly string[] | undefined;
  readonly company?: string | undefined;
  readonly role?: string | undefined;
  /** What they asked for and the note must bring: references, a portfolio. */
  readonly owed?: readonly string[] | undefined;
};

/** An answer with the words that led to it. Every `yes` but that of `brief` names words. */
export type Reading = { readonly answer: Answer; readonly evidence: readonly Span[] };

/** Answers from the draft alone, or with what the person knows. Never throws. */
export type Detector = (draft: Draft, context?: NoteContext) => Reading;

/** A question as a person meets it. */
export type Ask = {
  readonly id: string;
  /** The rule whose page explains it. */
  readonly rule: RuleId;
  readonly wanted: Readonly<Record<NoteKind, Wanted>>;
  /** Asked of the note, in the third person: "Does it …?" */
  readonly ask: string;
  /** One kind sentence: why it matters. */
  readonly why: string;
  /** One sentence: what to do about it when the answer is not the wanted one. */
  readonly advice: string;
};

/** A question with the detector that answers it and the notes that prove the detector. */
export type Question = Ask & {
  readonly find: Detector;
  readonly examples: { readonly [answer in Answer]: readonly string[] };
};

/* Marked free of side effects, so that the wording can be bundled without the detectors. */
/* @__NO_SIDE_EFFECTS__ */
export function defineQuestion<A extends Ask, Q extends Pick<Question, 'find' | 'examples'>>(
  ask: A,
  question: Q,
): A & Q {
  return { ...ask, ...question };
}

export const MUST_ALWAYS = { 'thank-you': 'must', 'check-in': 'must', reply: 'must' } as const;
export const NEVER = { 'thank-you': 'never', 'check-in': 'never', reply: 'never' } as const;

/** Yes where there are words to show, else no. */
export function yesIf(evidence: readonly Span[]): Reading {
  return { answer: evidence.length > 0 ? 'yes' : 'no', evidence };
}

/** Yes on sure evidence, unclear on thin evidence, else no. */
export function weigh(sure: readonly Span[], thin: readonly Span[]): Reading {
  if (sure.length > 0) return { answer: 'yes', evidence: sure };
  return { answer: thin.length > 0 ? 'unclear' : 'no', evidence: thin };
}
