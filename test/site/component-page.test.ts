import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { withOwnIds } from '../../src/components/gallery/render-state.ts';
import { pagesOf } from '../support/site-pages.ts';

const site = inject('rootSite');
const html = readFileSync(join(site.folder, 'components/index.html'), 'utf8');

/** What is drawn for people to use. What else stands under `src/components` only holds these together. */
const KINDS = ['form', 'guide', 'planner', 'note-check', 'saved-plans'] as const;

describe('the page of components', () => {
  test('is kept out of search engines, and no other page leads to it', () => {
    expect(html).toMatch(/<meta name="robots" content="noindex"/);
    expect(html).not.toContain('data-pagefind-body');
    const leading = pagesOf(site)
      .filter((page) => page !== 'components/')
      .filter((page) => readFileSync(pathOf(page), 'utf8').includes('/components/"'));
    expect(leading).toEqual([]);
  });

  test('is named where a person learns how to change the looks', () => {
    expect(readFileSync('CONTRIBUTING.md', 'utf8')).toContain('`/components/`');
  });

  test.each(KINDS)('knows the components of %s', (kind) => {
    expect(globSync(`src/components/${kind}/*.{astro,tsx}`).length).toBeGreaterThan(3);
    // The guide's own parts stand in its folder, since they fetch content.
    const files = kind === 'guide' ? 'src/components/guide/GuideParts.astro' : 'src/components/gallery/*.{astro,tsx}';
    const gallery = globSync(files).map((file) => readFileSync(file, 'utf8'));
    expect(gallery.join('')).toContain(kind === 'guide' ? "from './Sample.astro'" : `from '../${kind}/`);
  });

  test('shows each status of a step, each sign of the datebook, each state of a question and each verdict', () => {
    for (const status of ['open', 'upcoming', 'late', 'done', 'skipped'])
      expect.soft(html, status).toContain(`data-status="${status}"`);
    for (const sign of ['off', 'today', 'act', 'too-soon'])
      expect.soft(html, sign).toMatch(new RegExp(`class="day[^"]* ${sign}`));
    for (const state of ['fix', 'consider', 'open', 'good', 'fine'])
      expect.soft(html, state).toContain(`data-state="${state}"`);
    for (const verdict of ['keep', 'cut', 'look']) expect.soft(html, verdict).toContain(`data-sign="${verdict}"`);
    expect(html).toMatch(/aria-invalid="true"/);
    expect(html).toMatch(/<dialog[^>]* open/);
    expect(html).toContain('class="folded"');
  });
});

test('ids, and all that refers to them, are made a state’s own', () => {
  const drawn = '<p id="a">A</p><input name="n" aria-describedby="a b"><label for="a"></label><a href="#a">A</a>';
  expect(withOwnIds(drawn, 'x')).toBe(
    '<p id="x-a">A</p><input name="x-n" aria-describedby="x-a x-b"><label for="x-a"></label><a href="#x-a">A</a>',
  );
  expect(existsSync(pathOf('components/'))).toBe(true);
});

function pathOf(page: string): string {
  return join(site.folder, page.endsWith('.html') ? page : `${page}index.html`);
}
