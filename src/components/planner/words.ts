import {
  figuresOfRules,
  formatFigure,
  formatRange,
  POLICY_FIGURES,
  RULES,
  SOURCES,
  type Figure,
} from '../../lib/index.ts';
import { ruleName } from '../guide/rule-name.ts';
import type { PlannerWords } from './planner-words.ts';
import { SAY, TEXTS } from './texts.ts';

/** The island's words, from the library; built with the page. */
export function plannerWords(base: string): PlannerWords {
  return {
    base,
    texts: TEXTS,
    say: SAY,
    rules: Object.fromEntries(RULES.map((rule) => [rule.id, ruleName(rule)])) as PlannerWords['rules'],
    counted: figuresOfRules(),
    figures: Object.fromEntries(
      Object.entries<Figure>(POLICY_FIGURES).map(([key, figure]) => [
        key,
        { text: formatFigure(figure), range: formatRange(figure), by: publishers(figure) },
      ]),
    ) as PlannerWords['figures'],
  };
}

function publishers({ sources }: Figure): string {
  return sources.map((id) => SOURCES.find((source) => source.id === id)?.publisher ?? id).join('; ');
}
