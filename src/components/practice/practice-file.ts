import type { NoteKind, QuestionId, RuleId, StepId, WarningCode } from '../../lib/index.ts';

/** What a plan can be asked: what comes next, who gets the check-in, the day of a step, or whether it warns. */
export const PLAN_ASKS = [
  'next',
  'reader',
  'call-recruiter',
  'check-in',
  'paper-too-slow',
] as const satisfies readonly ('next' | 'reader' | StepId | WarningCode)[];

/** A case, planned at `now` (local, on the employer's clock). */
export type PlanCase = {
  /** As `parseSituation` reads it: what is left out is as usual. */
  readonly situation: { readonly interview: { readonly ended: string; readonly timeZone: string } };
  readonly now: string;
  readonly asks: (typeof PLAN_ASKS)[number];
};

/** Words of a note, and the question of the note check that is asked of them. */
export type NoteCase = { readonly kind: NoteKind; readonly text: string; readonly asks: QuestionId };

/** Notes to one panel: are two of them near copies? */
export type PanelCase = { readonly notes: readonly { readonly to: string; readonly text: string }[] };

/** Is an amount within a figure of the rule? */
export type FigureCase = { readonly name: string; readonly amount: number };

/** One situation of the practice page. The library decides which choice is right. */
export type PracticeFile = {
  readonly rule: RuleId;
  readonly title: string;
  readonly scene: string;
  readonly ask: string;
  readonly plan?: PlanCase | undefined;
  readonly note?: NoteCase | undefined;
  readonly panel?: PanelCase | undefined;
  readonly figure?: FigureCase | undefined;
  /** What the replies take to be right. */
  readonly answer: string;
  readonly choices: readonly PracticeChoice[];
};

export type PracticeChoice = {
  /** The library's word for it. */
  readonly is: string;
  readonly text: string;
  readonly reply: string;
};
