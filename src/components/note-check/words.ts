import { formatFigure, QUIZ, RULES } from '../../lib/index.ts';
import { ruleName } from '../guide/rule-name.ts';
import type { NoteWords } from './note-words.ts';
import { TEXTS } from './texts.ts';

/** The island's words, from the library; built with the page. `grammarBytes` is the size of the grammar step's download. */
export function noteWords(base: string, grammarBytes: number): NoteWords {
  const keepOnPoint = RULES.find((rule) => rule.id === 'keep-on-point');
  if (!keepOnPoint) throw new Error('The note check needs the figures of the rule "keep-on-point".');
  const { fewWords, manyWords } = keepOnPoint.figures;
  return {
    base,
    quiz: QUIZ,
    texts: TEXTS,
    rules: Object.fromEntries(RULES.map((rule) => [rule.id, ruleName(rule)])) as NoteWords['rules'],
    grammarSize: `${Math.ceil(grammarBytes / 1e6)} MB`,
    figures: { fewWords: formatFigure(fewWords), manyWords: formatFigure(manyWords) },
  };
}
