import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { faultsOf, saidIn, type Said } from '../support/schema-org.ts';
import { pagesOf } from '../support/site-pages.ts';

/** Only a site that knows its address can say where a page is. */
const site = inject('subPathSite');
const pages = pagesOf(site);

const saidOn = (path: string): readonly Said[] =>
  saidIn(readFileSync(join(site.folder, path.endsWith('.html') ? path : `${path}index.html`), 'utf8'));

const typesOn = (path: string) => saidOn(path).map((said) => said['@type']);

describe('what search engines are told', () => {
  test.each(pages)('of /%s holds before a validator of schema.org', async (path) => {
    expect(await faultsOf(saidOn(path))).toEqual([]);
  });

  test('of each rule, situation and sample is that it is an article, and the way down to it', () => {
    const articles = pages.filter((path) => /^(rules|situations|samples)\/./.test(path));
    expect(articles.length).toBeGreaterThan(60);
    expect(articles.filter((path) => typesOn(path).join() !== 'Article,BreadcrumbList')).toEqual([]);
  });
});

describe('the validator finds', () => {
  const [article, way] = saidOn('rules/send-a-thank-you/');
  if (!article || !way) throw new Error('The rule page tells search engines nothing.');

  test.each([
    ['a property that no article has', { ...article, reviewed: '2026-11-23' }, 'reviewed'],
    ['a property of another thing', { ...article, recipeYield: '4' }, 'recipeYield'],
    ['a type that does not exist', { ...article, '@type': 'Advice' }, 'Advice'],
    ['a list without its items', { ...way, itemListElement: [] }, 'ListItem'],
    ['an item without a place', { ...way, itemListElement: [{ '@type': 'ListItem', name: 'Guide' }] }, 'position'],
  ])('%s', async (_, said, named) => {
    expect((await faultsOf([said as Said])).join('; ')).toContain(named);
  });
});
