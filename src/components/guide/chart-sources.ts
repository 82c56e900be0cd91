import type { CollectionEntry } from 'astro:content';
import { RULES, type Figure, type SourceId } from '../../lib/index.ts';
import { SPREAD_UNITS } from './spread-units.ts';

/**
 * The sources behind the charts of a text, in the order they appear.
 * @throws where the text names a chart that is none: the build stops and says so.
 */
export function sourcesOfCharts(body: string, charts: readonly CollectionEntry<'evidence'>[]): readonly SourceId[] {
  const tags = [...body.matchAll(/<(Chart|FigureSpreads) (?:id|unit)="([^"]*)"/g)];
  return tags.flatMap(([, tag, name = '']): readonly SourceId[] => {
    if (tag === 'FigureSpreads') return SPREAD_UNITS.filter((unit) => unit === name).flatMap(sourcesOfFigures);
    const chart = charts.find(({ id }) => id === name);
    if (!chart) throw new Error(`<Chart id="${name}">: there is no src/content/evidence/${name}.yaml.`);
    return chart.data.rows.map(({ source }) => source);
  });
}

function sourcesOfFigures(unit: Figure['unit']): readonly SourceId[] {
  return RULES.flatMap(({ figures }) => Object.values<Figure>(figures))
    .filter((figure) => figure.unit === unit)
    .flatMap(({ sources }) => sources);
}
