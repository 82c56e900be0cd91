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
    const seen = await page.evaluate(() => {
      const count = (selector: string) =>
        [...document.querySelectorAll(selector)].filter((element) => element.checkVisibility()).length;
      return {
        headings: count('h1'),
        waysOn: count('.site-header a:not(.skip)'),
        footerLinks: count('.site-footer a'),
        words: document.querySelector('main')?.innerText.split(/\s+/).length ?? 0,
      };
    });
    expect(seen.headings).toBe(1);
    expect(seen.waysOn).toBeGreaterThan(2);
    expect(seen.footerLinks).toBeGreaterThan(0);
    expect(seen.words).toBeGreaterThan(20);
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
