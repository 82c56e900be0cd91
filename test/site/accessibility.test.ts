import { AxeBuilder } from '@axe-core/playwright';
import { describe, expect, inject, test } from 'vitest';
import { pagesOf } from '../support/site-pages.ts';
import { readThrough, useBrowser } from '../support/visit.ts';

const site = inject('rootSite');
const visit = useBrowser();

const THEMES = ['light', 'dark'] as const;
const WIDTHS = [360, 1280] as const;

describe.each(pagesOf(site))('/%s', (path) => {
  test('axe finds nothing, in both themes, narrow and wide', async () => {
    const { page } = await visit(site.url + path, { reducedMotion: 'reduce' });
    await readThrough(page);
    for (const colorScheme of THEMES) {
      for (const width of WIDTHS) {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 800 });
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect({ colorScheme, width, found: violations.map(inWords) }).toEqual({ colorScheme, width, found: [] });
      }
    }
  });

  test('nothing is wider than a phone of 320 px', async () => {
    const { page } = await visit(site.url + path, { viewport: { width: 320, height: 640 } });
    await readThrough(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
});

function inWords({
  id,
  help,
  nodes,
}: {
  id: string;
  help: string;
  nodes: { html: string; failureSummary?: string }[];
}) {
  return `${id}: ${help}\n${nodes.map(({ html, failureSummary }) => `${html}\n${failureSummary ?? ''}`).join('\n')}`;
}
