import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { drawChart } from '../../src/components/guide/draw-chart.ts';
import { formatAmount, formatSpread } from '../../src/components/guide/chart-words.ts';
import { SOURCES } from '../../src/lib/index.ts';

const bars = [
  { label: 'Government', low: 0, high: 50, words: '50 days' },
  { label: 'Kitchens & <bars>', low: 0, high: 25, words: '25 days' },
];

describe('a chart', () => {
  test('draws a bar a row, each as long as its number', () => {
    const widths = [...drawChart({ bars, width: 320 }).matchAll(/<rect [^>]*width="([\d.]+)"/g)].map(([, w]) =>
      Number(w),
    );
    expect(widths).toHaveLength(2);
    expect(widths[0]).toBeCloseTo(2 * (widths[1] ?? 0), 0);
  });

  test('says each name and number, and lets no name become markup', () => {
    const svg = drawChart({ bars, width: 320 });
    for (const words of ['Government', '50 days', 'Kitchens &amp; &lt;bars&gt;', '25 days'])
      expect(svg).toContain(`>${words}<`);
  });

  test('draws a range from its least to its most, and our own number across all', () => {
    const ranges = [
      { label: 'A', low: 5, high: 10, words: '5 to 10' },
      { label: 'B', low: 10, high: 10, words: '10' },
    ];
    const svg = drawChart({ bars: ranges, ours: 5, width: 320 });
    expect(svg.match(/<circle /g)).toHaveLength(4);
    expect(svg).not.toContain('<rect');
    const [, line] = /chart-ours-line"[^>]*><line [^>]*x1="([\d.]+)"/.exec(svg) ?? [];
    const starts = [...svg.matchAll(/<path d="M([\d.]+),[\d.]+L/g)].map(([, x]) => x);
    expect(starts).toContain(line);
  });

  test('carries no style of its own, which the security policy would block', () => {
    const svg = drawChart({ bars, width: 320 });
    expect(svg).not.toMatch(/<style|style=|font-family/);
  });
});

describe('the numbers of a chart', () => {
  test.each([
    [formatAmount(80, 'percent'), '80%'],
    [formatAmount(1, 'days'), '1 day'],
    [formatSpread(1, 2, 'business-days'), '1 to 2 days'],
    [formatSpread(0, 24, 'hours'), 'within 24 hours'],
    [formatSpread(5, 5, 'business-days'), '5 days'],
  ])('are said as %s', (said, wanted) => {
    expect(said).toBe(wanted);
  });
});

describe.each(globSync('src/content/evidence/*.yaml').sort())('%s', (file) => {
  const { unit, rows } = parse(readFileSync(file, 'utf8')) as {
    unit: string;
    rows: readonly { label: string; value?: number; high?: number; by?: string; source: string }[];
  };

  test('says for every number of a survey who paid for it', () => {
    expect(rows.filter(({ value, by }) => value !== undefined && !by)).toEqual([]);
  });

  test('counts from sources that say who was asked, and no share above all', () => {
    const counted = rows.filter(({ value }) => value !== undefined);
    const sampled = SOURCES.filter((source) => 'sample' in source).map(({ id }): string => id);
    expect(counted.map(({ source }) => source).filter((id) => !sampled.includes(id))).toEqual([]);
    if (unit === 'percent') expect(Math.max(...rows.map(({ value = 0 }) => value))).toBeLessThanOrEqual(100);
  });

  test('names no bar twice', () => {
    expect(new Set(rows.map(({ label }) => label)).size).toBe(rows.length);
  });
});
