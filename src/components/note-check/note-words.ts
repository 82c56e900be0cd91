import type { RuleId } from '../../lib/index.ts';
import type { QuizQuestion } from './question-state.ts';
import type { Texts } from './texts.ts';

/** What the page tells the island at build time, so that no prose and no figure travels in a script. */
export type NoteWords = {
  /** The site's root, with its final slash. */
  readonly base: string;
  /** Every question, in the order they are asked. */
  readonly quiz: readonly QuizQuestion[];
  readonly texts: Texts;
  readonly rules: Readonly<Record<RuleId, string>>;
  /** What the grammar step downloads: "16 MB". */
  readonly grammarSize: string;
  /** The lengths that findings name: "40 words". */
  readonly figures: Readonly<Record<'fewWords' | 'manyWords', string>>;
};
