import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';

/** A bar with its name: one number, or the least and the most. */
export type Bar = {
  readonly label: string;
  readonly low: number;
  readonly high: number;
  /** What stands at its end: "80%". */
  readonly words: string;
  /** A number of ours on it. */
  readonly ours?: number;
};

export type Drawing = {
  readonly bars: readonly Bar[];
  /** Where the axis ends; without it, at the greatest number. */
  readonly end?: number | undefined;
  /** A number of ours across all bars. */
  readonly ours?: number | undefined;
  /** In the units of the drawing, which are pixels where it is shown at its own size. */
  readonly width: number;
};

const ROW = 50;
/** Room under the bars for the axis. */
const FOOT = 28;
/** Room before the bars for the first line of the grid; names and bars begin at the edge of the text. */
const BEFORE = 1;
/** Room beside the longest bar for its words: one number, or two. */
const BESIDE = { bar: 84, range: 122 } as const;

/**
 * A chart as SVG: a bar a row, its name above it. Colors come by class from the styles, since the security policy
 * allows no `style` attribute.
 */
export function drawChart({ bars, end, ours, width }: Drawing): string {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  const most = end ?? Math.max(...bars.map(({ high }) => high), ours ?? 0);
  const rows = bars.map((bar, index) => ({ ...bar, row: index, least: Math.max(bar.low, 0) }));
  const isRange = rows.some(({ low, high }) => low === high || low > 0);
  const ticks = Math.min(5, Math.max(2, Math.floor(width / 90)));
  const plot = Plot.plot({
    document,
    width,
    height: rows.length * ROW + FOOT,
    marginLeft: BEFORE,
    marginRight: isRange ? BESIDE.range : BESIDE.bar,
    marginTop: 0,
    marginBottom: FOOT,
    x: { domain: [0, most], label: null, ticks },
    y: { type: 'band', domain: rows.map(({ row }) => row), axis: null, padding: 0 },
    marks: [
      Plot.gridX({ ticks, className: 'chart-grid', stroke: 'currentColor', strokeOpacity: 1 }),
      ...(ours === undefined ? [] : [Plot.ruleX([ours], { className: 'chart-ours-line', strokeWidth: 2 })]),
      isRange
        ? Plot.link(rows, {
            x1: 'least',
            x2: 'high',
            y1: 'row',
            y2: 'row',
            dy: 8,
            strokeWidth: 4,
            className: 'chart-range',
          })
        : Plot.barX(rows, { x: 'high', y: 'row', insetTop: 27, insetBottom: 11, className: 'chart-bar' }),
      ...(isRange
        ? [
            Plot.dot(rows, { x: 'least', y: 'row', dy: 8, r: 4.5, className: 'chart-end' }),
            Plot.dot(rows, { x: 'high', y: 'row', dy: 8, r: 4.5, className: 'chart-end' }),
          ]
        : []),
      Plot.dot(
        rows.filter((row) => row.ours !== undefined),
        { x: 'ours', y: 'row', dy: 8, r: 6, className: 'chart-ours' },
      ),
      Plot.text(rows, {
        x: 0,
        y: 'row',
        text: 'label',
        textAnchor: 'start',
        dx: -BEFORE,
        dy: -9,
        className: 'chart-label',
      }),
      Plot.text(rows, {
        x: 'high',
        y: 'row',
        text: 'words',
        textAnchor: 'start',
        dx: 10,
        dy: 8,
        className: 'chart-words',
      }),
    ],
  });
  return clean(plot);
}

/** Takes away what the styles and the words around the chart say already. */
function clean(plot: Element): string {
  plot.querySelector('style')?.remove();
  for (const element of [plot, ...plot.querySelectorAll('*')]) {
    for (const name of ['aria-label', 'aria-hidden', 'style', 'font-family', 'font-size', 'font-variant'])
      element.removeAttribute(name);
  }
  plot.removeAttribute('class');
  plot.setAttribute('aria-hidden', 'true');
  plot.setAttribute('focusable', 'false');
  return plot.outerHTML.replace(/(\d+\.\d\d)\d+/g, '$1');
}
