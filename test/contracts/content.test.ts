import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { RULES, type Figure } from '../../src/lib/index.ts';

const pages = globSync('src/content/rules/*.mdx').sort();
const samples = globSync('src/content/samples/*.yaml').map((file) => basename(file, '.yaml'));

test('each rule has a page, and each page a rule', () => {
  expect(pages.map((file) => basename(file, '.mdx'))).toEqual(RULES.map(({ id }) => id).toSorted());
});

describe.each(pages)('%s', (file) => {
  const [, head = '', body = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(readFileSync(file, 'utf8')) ?? [];

  test('has 500 to 900 words', () => {
    const { length } = wordsOf(body);
    expect(length).toBeGreaterThanOrEqual(500);
    expect(length).toBeLessThanOrEqual(900);
  });

  test('holds words only: no import, no export, no expression', () => {
    expect(body).not.toMatch(/^(import|export)\s/m);
    expect(body).not.toMatch(/[{}]/);
  });

  test('begins with text and has sections, but no heading of its own page', () => {
    expect(body.trimStart()).not.toMatch(/^#/);
    expect(body).not.toMatch(/^# /m);
    expect(body.match(/^## /gm)?.length ?? 0).toBeGreaterThanOrEqual(3);
  });

  test('cites no source that it does not list, and lists none that it does not cite', () => {
    const rule = RULES.find(({ id }) => id === basename(file, '.mdx'));
    const listed = [...(/^sources:\s*\[(.*?)\]/ms.exec(head)?.[1] ?? '').matchAll(/[\w-]+/g)].map(([id]) => id);
    const cited = new Set([...body.matchAll(/<Cite id="([^"]*)"/g)].map(([, id]) => id));
    expect(listed.filter((id) => !cited.has(id))).toEqual([]);
    const own = [
      ...(rule?.sources ?? []),
      ...Object.values<Figure>(rule?.figures ?? {}).flatMap(({ sources }) => sources),
    ];
    expect([...cited].filter((id = '') => !listed.includes(id) && !own.some((one) => one === id))).toEqual([]);
  });

  test('shows samples that exist', () => {
    const shown = [...body.matchAll(/<Sample id="([^"]*)"/g)].map(([, id]) => id);
    expect(shown.filter((id = '') => !samples.includes(id))).toEqual([]);
  });
});

/** The words that a reader reads: those of the text, without tags, link targets and marks. A figure counts as one. */
function wordsOf(body: string): readonly string[] {
  return body
    .replace(/<Figure [^>]*>/g, 'figure')
    .replace(/<(Script|Aside) title="([^"]*)">/g, '$2')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\]\([^)]*\)/g, ' ')
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
}
