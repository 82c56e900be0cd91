import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { pagesOf } from '../support/site-pages.ts';

const site = inject('rootSite');
const [, declared = ''] = /^@layer ([^;]+);/.exec(readFileSync('src/styles/index.css', 'utf8')) ?? [];
const order = declared.split(', ');

describe.each(pagesOf(site))('/%s', (path) => {
  const html = readFileSync(join(site.folder, path.replace(/(^|\/)$/, '$1index.html')), 'utf8');
  const styles = [...html.matchAll(/<style>(.*?)<\/style>/gs)].map(([, css]) => css).join('');

  test('brings its styles along, in the declared order of layers', () => {
    const layers = [...styles.matchAll(/@layer ([^{;]+)[{;]/g)].flatMap(([, names = '']) => names.split(/,\s*/));
    expect(order.length).toBeGreaterThan(4);
    expect([...new Set(layers)]).toEqual(order);
    expect(html).not.toMatch(/<link[^>]+rel="?stylesheet/);
  });

  test('has no rule outside of a layer but the faces', () => {
    const outside = styles.replace(/@font-face\s*\{[^}]*\}/g, '').replace(/@layer [^{;]+;/g, '');
    expect(withoutBlocks(outside, '@layer')).toBe('');
  });
});

/** What is left of a stylesheet once the blocks that begin with `start` are taken out. */
function withoutBlocks(css: string, start: string): string {
  let rest = css;
  for (let at = rest.indexOf(start); at >= 0; at = rest.indexOf(start)) {
    let end = rest.indexOf('{', at) + 1;
    for (let depth = 1; depth > 0 && end < rest.length; end += 1) {
      if (rest[end] === '{') depth += 1;
      if (rest[end] === '}') depth -= 1;
    }
    rest = rest.slice(0, at) + rest.slice(end);
  }
  return rest.trim();
}
