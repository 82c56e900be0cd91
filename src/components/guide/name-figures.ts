import type { Figure, Rule } from '../../lib/index.ts';

/** A figure with what it says in words, for a list. */
export type NamedFigure = { readonly name: string; readonly label: string; readonly figure: Figure };

/**
 * Joins a rule's figures with the words its page has for them.
 * @throws where a figure has no words, or words have no figure: the build stops and says which.
 */
export function nameFigures(rule: Rule, labels: Readonly<Record<string, string>>): readonly NamedFigure[] {
  const unknown = Object.keys(labels).filter((name) => !Object.hasOwn(rule.figures, name));
  if (unknown.length > 0)
    throw new Error(`${pathOf(rule)}: "figures" names ${unknown.join(', ')}, which the rule does not have.`);
  return Object.entries(rule.figures).map(([name, figure]) => {
    const label = labels[name];
    if (!label) throw new Error(`${pathOf(rule)}: "figures" lacks a line for ${name}: say in a few words what it is.`);
    return { name, label, figure };
  });
}

function pathOf({ id }: Rule): string {
  return `src/content/rules/${id}.mdx`;
}
