import type { Rule } from '../../lib/index.ts';

const WORDS = { do: 'Do', dont: 'Don’t' } as const satisfies Record<Rule['kind'], string>;

/** "Do" or "Don’t". */
export function ruleWord({ kind }: Pick<Rule, 'kind'>): string {
  return WORDS[kind];
}

/** As a list says it: "Do send a thank-you", "Don’t go overboard". */
export function ruleName({ kind, title }: Pick<Rule, 'kind' | 'title'>): string {
  return `${WORDS[kind]} ${title.charAt(0).toLowerCase()}${title.slice(1)}`;
}

/** As a heading says it, beside its mark: "Send a thank-you", "Don’t go overboard". */
export function ruleHeading(rule: Pick<Rule, 'kind' | 'title'>): string {
  return rule.kind === 'do' ? rule.title : ruleName(rule);
}
