import { describe, expect, inject, test } from 'vitest';
import { guidePagesOf, pagesOf } from '../support/site-pages.ts';
import { settle, useBrowser } from '../support/visit.ts';

const site = inject('rootSite');
const visit = useBrowser();

describe('with JavaScript off', () => {
  test.each(guidePagesOf(site))('/%s says all that it says with it', async (path) => {
    const plain = await visit(site.url + path, { javaScriptEnabled: false });
    const full = await visit(site.url + path);
    await settle(full.page);
    const said = await plain.page.locator('main').innerText();
    expect(said).toBe(await full.page.locator('main').innerText());
    expect(said.split(/\s+/).length).toBeGreaterThan(20);
  });

  test.each(pagesOf(site))('/%s has its heading, its navigation and its footer', async (path) => {
    const { page } = await visit(site.url + path, { javaScriptEnabled: false });
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
    expect(await page.getByRole('navigation').getByRole('link').count()).toBeGreaterThan(2);
    expect(await page.getByRole('contentinfo').isVisible()).toBe(true);
  });
});
