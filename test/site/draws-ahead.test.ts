import { describe, expect, inject, test } from 'vitest';
import { useBrowser } from '../support/visit.ts';

/** A page that the browser means to draw ahead; under a debugger it stops short of doing so. */
type Attempt = { readonly key: { readonly action: string; readonly url: string } };

const visit = useBrowser();

describe.each(['rootSite', 'subPathSite'] as const)('in the %s', (key) => {
  const { url } = inject(key);

  test('a page of the guide is drawn ahead while the pointer rests on its link; a tool is not', async () => {
    const { page, problems } = await visit(url);
    const attempts = new Set<string>();
    const debug = await page.context().newCDPSession(page);
    debug.on('Preload.preloadingAttemptSourcesUpdated', ({ preloadingAttemptSources }) => {
      for (const attempt of preloadingAttemptSources as readonly Attempt[])
        attempts.add(`${attempt.key.action} ${attempt.key.url}`);
    });
    await debug.send('Preload.enable');
    await page.locator('main').getByRole('link', { name: 'Don’t despair' }).first().hover();
    await expect.poll(() => [...attempts]).toContain(`Prerender ${url}rules/dont-despair/`);
    expect([...attempts].filter((attempt) => /planner|note-check|search/.test(attempt))).toEqual([]);
    expect(await problems()).toEqual([]);
  });
});
