import type { Locator } from 'playwright';
import { expect, inject, test } from 'vitest';
import { useBrowser } from '../support/visit.ts';

const site = inject('rootSite');
const visit = useBrowser();

test.each([
  ['the numbers behind each chart', 'evidence/', '.chart table'],
  ['the text of each sample', 'samples/', '.sample-row .template'],
  ['each choice with its answer', 'practice/', '.practice-choices details > :not(summary)'],
])('on paper, %s can be read, though it is folded away on the screen', async (_, path, folded) => {
  const { page } = await visit(site.url + path);
  const count = await page.locator(folded).count();
  expect(count).toBeGreaterThan(10);
  expect(await drawn(page.locator(folded))).not.toContain('seen');
  await page.emulateMedia({ media: 'print' });
  // Chromium unfolds with the next frame.
  await expect.poll(async () => (await drawn(page.locator(folded))).filter((is) => is === 'seen')).toHaveLength(count);
  expect(await page.locator('.site-footer').isVisible()).toBe(false);
});

/** Whether each is drawn: what is folded away has no place on the page. */
function drawn(parts: Locator): Promise<readonly string[]> {
  return parts.evaluateAll((all) =>
    all.map((part) => (part.checkVisibility({ contentVisibilityAuto: true }) ? 'seen' : 'folded')),
  );
}
