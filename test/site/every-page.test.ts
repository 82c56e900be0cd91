import { describe, expect, inject, test } from 'vitest';
import { guidePagesOf, pagesOf } from '../support/site-pages.ts';
import { readThrough, useBrowser } from '../support/visit.ts';

/** Raw bytes of script that may stand in a guide page: what opens the search and sets the theme. */
const INLINE_LIMIT = 1500;

const visit = useBrowser();

describe.each(['rootSite', 'subPathSite'] as const)('the %s', (key) => {
  const site = inject(key);

  test.each(pagesOf(site))(
    '/%s keeps to itself: no other host, no breach of its policy, no error, nothing stored',
    async (path) => {
      const { page, requests, problems } = await visit(site.url + path);
      await readThrough(page);
      expect.soft(await problems()).toEqual([]);
      expect
        .soft(
          requests
            .map((request) => request.url())
            .filter((url) => !url.startsWith(site.url) && !url.startsWith('data:')),
        )
        .toEqual([]);
      expect.soft(await page.context().storageState()).toEqual({ cookies: [], origins: [] });
      expect.soft(new URL(page.url()).hash).toBe('');
      const policy = await page.locator('meta[http-equiv="content-security-policy"]').getAttribute('content');
      expect.soft(policy).toContain("default-src 'none'");
      expect.soft(policy).not.toMatch(/'unsafe-inline'|'unsafe-eval'|https?:/);
    },
  );
});

describe('guide pages are light', () => {
  const site = inject('rootSite');

  test.each(guidePagesOf(site))(
    `/%s loads no script before it is used, and holds at most ${INLINE_LIMIT} bytes of it`,
    async (path) => {
      const { page, requests } = await visit(site.url + path);
      await readThrough(page);
      const loaded = requests.filter(
        (request) => request.resourceType() === 'script' || /\.m?js(\?|$)/.test(request.url()),
      );
      expect.soft(loaded.map((request) => request.url())).toEqual([]);
      expect.soft(await page.locator('astro-island').count()).toBe(0);
      const bytes = await page.evaluate(() =>
        [...document.scripts]
          .filter(({ type }) => type === '' || type === 'module' || type === 'text/javascript')
          .reduce((sum, { text }) => sum + new TextEncoder().encode(text).length, 0),
      );
      expect.soft(bytes).toBeLessThanOrEqual(INLINE_LIMIT);
    },
  );
});
