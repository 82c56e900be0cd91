import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  defaultPolicy,
  formatFigure,
  formatRange,
  POLICY_FIGURES,
  RULES,
  SOURCES,
  type Figure,
  type Rule,
  type Source,
} from '../../src/lib/index.ts';

const ROOT = join(import.meta.dirname, '../..');
const RULE_FILES = join(ROOT, 'src/lib/rules');
const NOT_A_RULE = ['index.ts', 'rule.ts', 'format-figure.ts'];

const rules: readonly Rule[] = RULES;
const sources: readonly Source[] = SOURCES;
const sourceIds = new Set(sources.map(({ id }) => id));
const figures = rules.flatMap((rule) =>
  Object.entries<Figure>(rule.figures).map(([name, figure]) => ({ path: `${rule.id}.${name}`, figure })),
);

test('the list of rules and the folder hold the same nine', () => {
  const files = readdirSync(RULE_FILES).filter((name) => !NOT_A_RULE.includes(name));
  expect(files.map((name) => name.replace(/\.ts$/, '')).sort()).toEqual(rules.map(({ id }) => id).sort());
  expect(rules).toHaveLength(9);
});

test('the rules stand in the source article’s order', () => {
  expect(rules.map(({ id }) => id)).toEqual([
    'call-your-recruiter',
    'send-a-thank-you',
    'paper-or-email',
    'keep-on-point',
    'dont-go-overboard',
    'dont-be-impatient',
    'respect-protocol',
    'listen-to-feedback',
    'dont-despair',
  ]);
});

describe.each(rules)('the rule $id', (rule) => {
  test('is told in a title without its Do or Don’t and a gist of one breath', () => {
    expect(rule.title).toMatch(/^[A-Z][^.!]*$/);
    expect(rule.title).not.toMatch(/^(Do|Don’t)\b/);
    expect(rule.gist).toMatch(/\.$/);
    expect(rule.gist.split(/\s+/).length).toBeLessThanOrEqual(28);
    expect(rule.kind).toBe(rule.id.startsWith('dont-') ? 'dont' : 'do');
  });

  test('names its sources, the article first, each once', () => {
    expect(rule.sources[0]).toBe('redfish');
    expect(new Set(rule.sources).size).toBe(rule.sources.length);
    expect(rule.sources.filter((id) => !sourceIds.has(id))).toEqual([]);
  });
});

describe.each(figures)('the figure $path', ({ figure }) => {
  test('lies within the range that others give', () => {
    const [low, high] = figure.range;
    expect(low).toBeLessThanOrEqual(figure.value);
    expect(high).toBeGreaterThanOrEqual(figure.value);
    expect(figure.value).toBeGreaterThan(0);
  });

  test('has a source, or says why it is ours', () => {
    expect(figure.sources.length > 0 || (figure.own ?? '').length > 10).toBe(true);
    expect(figure.sources.filter((id) => !sourceIds.has(id))).toEqual([]);
    if (figure.range[0] !== figure.range[1]) expect(figure.sources.length).toBeGreaterThan(0);
  });

  test('can be said', () => {
    expect(formatFigure(figure)).toMatch(/\w/);
    expect(formatRange(figure)).not.toMatch(/undefined|NaN/);
  });
});

describe.each(sources)('the source $id', (source) => {
  test('has an id of its publisher and year, an address, a title and the day it was read', () => {
    expect(source.id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(URL.canParse(source.url)).toBe(true);
    expect(source.url).toMatch(/^https?:/);
    expect(source.title.length).toBeGreaterThan(3);
    expect(source.publisher.length).toBeGreaterThan(2);
    expect(source.read).toMatch(/^20\d\d-\d\d-\d\d$/);
    if (source.year !== undefined) {
      expect(source.year).toBeGreaterThan(1990);
      expect(source.year).toBeLessThanOrEqual(Number(source.read.slice(0, 4)));
    }
  });
});

test('source ids and addresses stand once', () => {
  expect(sourceIds.size).toBe(sources.length);
});

test('the default policy is the rules’ own figures', () => {
  expect(defaultPolicy()).toEqual({
    recruiterCall: { aim: 'PT1H' },
    thankYou: { opens: 'PT1H', aim: 'PT24H', limit: 'PT48H', sameDay: 'PT2H' },
    checkIn: { unpromised: 5, grace: 3, spacing: 5, most: 2, patient: 10 },
    offer: { lead: 2 },
    rejection: { reply: 2 },
  });
  const all = new Set<Figure>(figures.map(({ figure }) => figure));
  expect(Object.values<Figure>(POLICY_FIGURES).filter((figure) => !all.has(figure))).toEqual([]);
});

test.each([
  ['send-a-thank-you', 'limit', '48 hours', '24 to 72 hours'],
  ['send-a-thank-you', 'opens', '1 hour', '10 minutes to 6 hours'],
  ['respect-protocol', 'grace', '3 business days', '1 to 5 business days'],
  ['call-your-recruiter', 'lastEnd', '5 p.m.', '5 p.m.'],
  ['call-your-recruiter', 'nextDay', 'noon', 'noon'],
])('%s.%s is said as "%s", and its range as "%s"', (id, name, said, range) => {
  const figure = rules.find((rule) => rule.id === id)?.figures[name];
  if (!figure) throw new Error(`There is no figure ${id}.${name}.`);
  expect([formatFigure(figure), formatRange(figure)]).toEqual([said, range]);
});

test('every source is cited somewhere', () => {
  const cited = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(mdx|ts|ya?ml|astro)$/.test(path) && !path.includes('sources'))
    .map((path) => readFileSync(join(ROOT, 'src', path), 'utf8'))
    .join('\n');
  expect(sources.map(({ id }) => id).filter((id) => !new RegExp(`\\b${id}\\b`).test(cited))).toEqual([]);
});
