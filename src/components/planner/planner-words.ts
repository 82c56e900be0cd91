import type { FigureKey, PlanFigures, RuleId } from '../../lib/index.ts';
import type { SAY, Texts } from './texts.ts';

/** What the page tells the island at build time, so that no prose travels in a script. */
export type PlannerWords = {
  /** The site's root, with its final slash. */
  readonly base: string;
  readonly texts: Texts;
  /** Where the guide says what to say, by step; addresses under `base`. */
  readonly say: typeof SAY;
  readonly rules: Readonly<Record<RuleId, string>>;
  /** What a plan counts with. */
  readonly counted: PlanFigures;
  /** Of each figure: "3 business days", "1 to 5 business days", and who says so. */
  readonly figures: Readonly<Record<FigureKey, { readonly text: string; readonly range: string; readonly by: string }>>;
};
