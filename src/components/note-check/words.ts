import { formatFigure, QUIZ, RULES } from '../../lib/index.ts';
import { ruleName } from '../guide/rule-name.ts';
import type { NoteWords } from './note-words.ts';
import { TEXTS } from './texts.ts';

/** The island's words, from the library; built with the page. */
export function noteWords(base: string): NoteWords {
  const keepOnPoint = RULES.find((rule) => rule.id === 'keep-on-point');
  if (!keepOnPoint) throw new Error('The note check needs the figures of the rule "keep-on-point".');
  const { fewWords, manyWords } = keepOnPoint.figures;
  return {
    base,
    quiz: QUIZ,
    texts: TEXTS,
    rules: Object.fromEntries(RULES.map((rule) => [rule.id, ruleName(rule)])) as NoteWords['rules'],
    figures: { fewWords: formatFigure(fewWords), manyWords: formatFigure(manyWords) },
  };
}
