import { describe, expect, inject, test } from 'vitest';
import { guidePagesOf, onePageOfEachKind, pagesOf } from '../support/site-pages.ts';
import { useOnePage } from '../support/visit.ts';

const site = inject('rootSite');
const visitPlain = useOnePage({ javaScriptEnabled: false });
const visit = useOnePage();
const compared = onePageOfEachKind(site).filter((path) => guidePagesOf(site).includes(path));

describe('with JavaScript off', () => {
  test.each(pagesOf(site))('/%s has its heading, its ways on and its words', async (path) => {
    const { page } = await visitPlain(site.url + path);
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
    expect(await page.getByRole('banner').getByRole('link').count()).toBeGreaterThan(2);
    expect(await page.getByRole('contentinfo').getByRole('link').count()).toBeGreaterThan(0);
    expect((await page.getByRole('main').innerText()).split(/\s+/).length).toBeGreaterThan(20);
  });

  test.each(compared)('/%s says all that it says with it', async (path) => {
    const plain = await visitPlain(site.url + path);
    const full = await visit(site.url + path);
    // A button stands there only where it can work.
    await full.page.evaluate(() => {
      for (const button of document.querySelectorAll('[data-press]')) button.remove();
    });
    expect(await plain.page.getByRole('main').innerText()).toBe(await full.page.getByRole('main').innerText());
  });
});
