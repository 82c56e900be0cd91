import { describe, expect, inject, test } from 'vitest';
import { guidePagesOf, onePageOfEachKind, pagesOf } from '../support/site-pages.ts';
import { bytesOf, forgetFiles, useOnePage, type Visit } from '../support/visit.ts';

/** What a page to read may ask for before anyone has touched it: files, and bytes as they come over the line. */
const LIMITS = {
  /** What opens the search and sets the theme, not compressed. */
  inlineScript: 1500,
  requests: 3,
  requestsWithLetter: 4,
  fonts: 26_000,
  fontsWithLetter: 48_000,
} as const;

const visit = useOnePage({ prepare: forgetFiles });

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
      if (guidePages.includes(path)) {
        await expectNoScriptLoaded(seen);
        await expectLight(seen);
      }
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
  expect.soft(bytes).toBeLessThanOrEqual(LIMITS.inlineScript);
}

/** A guide page asks for few files, and for no face that it does not use. */
async function expectLight({ page, requests }: Visit): Promise<void> {
  const hasLetter = (await page.locator('.letter, .script-words').count()) > 0;
  // Chromium may fetch the typeface of a letter that is folded away, or not.
  const mayHaveLetter = hasLetter || (await page.locator('.template').count()) > 0;
  const fonts = requests.filter((request) => request.resourceType() === 'font');
  expect.soft(requests.length).toBeLessThanOrEqual(mayHaveLetter ? LIMITS.requestsWithLetter : LIMITS.requests);
  expect.soft(fonts.length).toBeGreaterThanOrEqual(hasLetter ? 2 : 1);
  expect.soft(fonts.length).toBeLessThanOrEqual(mayHaveLetter ? 2 : 1);
  expect.soft(await bytesOf(fonts)).toBeLessThanOrEqual(mayHaveLetter ? LIMITS.fontsWithLetter : LIMITS.fonts);
}

function addresses({ requests }: Visit): readonly string[] {
  return requests.map((request) => request.url());
}
