import { getCollection } from 'astro:content';
import { POLICY_FIGURES, RULES, type Figure, type FigureKey, type Rule } from '../../lib/index.ts';
import { nameFigures, type NamedFigure } from './name-figures.ts';

/** A figure that dates are counted with; `key` is its name in a plan's reasons, where it has one. */
export type TimedFigure = NamedFigure & { readonly rule: Rule; readonly key?: FigureKey };

const OF_TIME: ReadonlySet<string> = new Set(['hours', 'business-days', 'check-ins', 'clock']);
const KEYS = new Map(Object.entries<Figure>(POLICY_FIGURES).map(([key, figure]) => [figure, key as FigureKey]));

/** Every figure of time, in the order of the rules. */
export async function timedFigures(): Promise<readonly TimedFigure[]> {
  const pages = await getCollection('rules');
  return RULES.flatMap((rule) => {
    const labels = pages.find(({ id }) => id === rule.id)?.data.figures ?? {};
    return nameFigures(rule, labels)
      .filter(({ figure }) => OF_TIME.has(figure.unit))
      .map((named) => {
        const key = KEYS.get(named.figure);
        return { ...named, rule, ...(key && { key }) };
      });
  });
}
