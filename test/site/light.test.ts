import { describe, expect, inject, test } from 'vitest';
import { guidePagesOf } from '../support/site-pages.ts';
import { readThrough, useBrowser } from '../support/visit.ts';

/** Raw bytes of script that may stand in a guide page: what opens the search and sets the theme. */
const INLINE_LIMIT = 1500;

const site = inject('rootSite');
const visit = useBrowser();

describe.each(guidePagesOf(site))('/%s', (path) => {
  test('loads no script before it is used', async () => {
    const { page, requests } = await visit(site.url + path);
    await readThrough(page);
    expect(requests.filter((request) => /\.m?js(\?|$)/.test(request.url())).map((request) => request.url())).toEqual(
      [],
    );
    expect(await page.locator('astro-island').count()).toBe(0);
  });

  test(`holds at most ${INLINE_LIMIT} bytes of script`, async () => {
    const { page } = await visit(site.url + path);
    const bytes = await page.evaluate(() =>
      [...document.scripts]
        .filter(({ type }) => type === '' || type === 'module' || type === 'text/javascript')
        .reduce((sum, { text }) => sum + new TextEncoder().encode(text).length, 0),
    );
    expect(bytes).toBeLessThanOrEqual(INLINE_LIMIT);
  });
});
