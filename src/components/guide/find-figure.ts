import { RULES, type Figure, type RuleId } from '../../lib/index.ts';

/**
 * The figure that a text names.
 * @throws where the library has no such rule or figure: the build stops and says which names there are.
 */
export function findFigure(ruleId: string, name: string): { readonly ruleId: RuleId; readonly figure: Figure } {
  const rule = RULES.find(({ id }) => id === ruleId);
  if (!rule)
    throw new Error(`<Figure rule="${ruleId}">: no such rule. There are: ${RULES.map(({ id }) => id).join(', ')}.`);
  const figures: Readonly<Record<string, Figure>> = rule.figures;
  const figure = Object.hasOwn(figures, name) ? figures[name] : undefined;
  if (!figure) {
    const names = Object.keys(figures).join(', ') || 'none';
    throw new Error(`<Figure rule="${ruleId}" name="${name}">: no such figure. The rule has: ${names}.`);
  }
  return { ruleId: rule.id, figure };
}
