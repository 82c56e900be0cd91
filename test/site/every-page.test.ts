import { describe, expect, inject, test } from 'vitest';
import { guidePagesOf, onePageOfEachKind, pagesOf } from '../support/site-pages.ts';
import { useOnePage, type Visit } from '../support/visit.ts';

/** Raw bytes of script that may stand in a guide page: what opens the search and sets the theme. */
const INLINE_LIMIT = 1500;

const visit = useOnePage();

describe.each(['rootSite', 'subPathSite'] as const)('in the %s', (key) => {
  const site = inject(key);
  const guidePages = guidePagesOf(site);
  const pages = key === 'rootSite' ? pagesOf(site) : onePageOfEachKind(site);

  test.each(pages)(
    '/%s keeps to itself: no other host, no breach of its policy, no error, nothing stored',
    async (path) => {
      const seen = await visit(site.url + path);
      const { page, requests, problems, readThrough } = seen;
      await readThrough();
      expect.soft(await problems()).toEqual([]);
      expect.soft(addresses(seen).filter((url) => !url.startsWith(site.url) && !url.startsWith('data:'))).toEqual([]);
      expect.soft(requests.length).toBeGreaterThan(0);
      expect.soft(await page.context().storageState()).toEqual({ cookies: [], origins: [] });
      expect.soft(new URL(page.url()).hash).toBe('');
      const policy = await page.locator('meta[http-equiv="content-security-policy"]').getAttribute('content');
      expect.soft(policy).toContain("default-src 'none'");
      expect.soft(policy).not.toMatch(/'unsafe-inline'|'unsafe-eval'|https?:/);
      if (guidePages.includes(path)) await expectNoScriptLoaded(seen);
    },
  );
});

/** A guide page loads no script file before it is used, and holds little script itself. */
async function expectNoScriptLoaded(seen: Visit): Promise<void> {
  expect.soft(addresses(seen).filter((url) => /\.m?js(\?|$)/.test(url))).toEqual([]);
  const { islands, bytes } = await seen.page.evaluate(() => ({
    islands: document.querySelectorAll('astro-island').length,
    bytes: [...document.scripts]
      .filter(({ type }) => type === '' || type === 'module' || type === 'text/javascript')
      .reduce((sum, { text }) => sum + new TextEncoder().encode(text).length, 0),
  }));
  expect.soft(islands).toBe(0);
  expect.soft(bytes).toBeLessThanOrEqual(INLINE_LIMIT);
}

function addresses({ requests }: Visit): readonly string[] {
  return requests.map((request) => request.url());
}
