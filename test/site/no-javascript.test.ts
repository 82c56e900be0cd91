import { describe, expect, inject, test } from 'vitest';
import { guidePagesOf, pagesOf } from '../support/site-pages.ts';
import { useOnePage } from '../support/visit.ts';

const site = inject('rootSite');
const visitPlain = useOnePage({ javaScriptEnabled: false });
const visit = useOnePage();

describe('with JavaScript off', () => {
  test.each(pagesOf(site))('/%s has its heading, its ways on and all that it says with it', async (path) => {
    const { page } = await visitPlain(site.url + path);
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
    expect(await page.getByRole('banner').getByRole('link').count()).toBeGreaterThan(2);
    expect(await page.getByRole('contentinfo').getByRole('link').count()).toBeGreaterThan(0);
    const said = await page.getByRole('main').innerText();
    expect(said.split(/\s+/).length).toBeGreaterThan(20);
    if (!guidePagesOf(site).includes(path)) return;
    const full = await visit(site.url + path);
    // A copy button stands there only where it can copy.
    await full.page.evaluate(() => {
      for (const button of document.querySelectorAll('[data-copy]')) button.remove();
    });
    expect(said).toBe(await full.page.getByRole('main').innerText());
  });
});
