import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { pagesOf } from '../support/site-pages.ts';

const site = inject('rootSite');
/** Their hashes differ from page to page, so only the page itself can name them; `default-src` would forbid them. */
const IN_PAGES_ALONE = ['default-src', 'script-src', 'style-src'];
/** What a page's own policy cannot say, or says by `default-src`. */
const IN_HEADERS_ALONE = ['frame-ancestors', 'frame-src', 'media-src', 'object-src'];

test.each(pagesOf(site))('the policy of /%s and the one in the headers agree', async (path) => {
  const html = readFileSync(join(site.folder, path.endsWith('.html') ? path : `${path}index.html`), 'utf8');
  const inPage = directives(/http-equiv="content-security-policy" content="([^"]*)"/.exec(html)?.[1] ?? '');
  const { headers } = await fetch(site.url + path);
  const inHeaders = directives(headers.get('content-security-policy') ?? '');
  expect(Object.keys(inPage)).toEqual(expect.arrayContaining(IN_PAGES_ALONE));
  expect(without(inPage, IN_PAGES_ALONE)).toEqual(without(inHeaders, IN_HEADERS_ALONE));
  expect(IN_HEADERS_ALONE.map((name) => inHeaders[name])).toEqual(IN_HEADERS_ALONE.map(() => "'none'"));
  expect(inPage).toMatchObject({ 'require-trusted-types-for': "'script'", 'trusted-types': 'default' });
});

test.each(['rootSite', 'subPathSite'] as const)('the %s has its rules for its own path', async (key) => {
  const { folder, url } = inject(key);
  const [script = ''] = globSync('_astro/*.js', { cwd: folder });
  const cacheOf = async (path: string) => (await fetch(url + path)).headers.get('cache-control');
  expect(await cacheOf(script)).toBe('public, max-age=31536000, immutable');
  expect(await cacheOf('sw.js')).toBe('no-cache');
  expect((await fetch(`${url}planner/`)).headers.get('x-frame-options')).toBe('DENY');
});

function directives(policy: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    policy
      .split(';')
      .map((each) => each.trim())
      .filter((each) => each !== '')
      .map((each) => [each.split(' ')[0] ?? '', each.replace(/^\S+ ?/, '')]),
  );
}

function without(all: Readonly<Record<string, string>>, names: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(all).filter(([name]) => !names.includes(name)));
}
