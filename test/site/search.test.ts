import type { Page } from 'playwright';
import { RULES } from '../../src/lib/index.ts';
import { describe, expect, inject, test } from 'vitest';
import { engines } from '../support/browser.ts';
import { useBrowser } from '../support/visit.ts';

describe.each(engines())('in %s', (engine) => {
  const visit = useBrowser(engine);

  describe.each(['rootSite', 'subPathSite'] as const)('the search of the %s', (key) => {
    const site = inject(key);

    test('opens by its link and by the slash key, with the field ready to type in', async () => {
      const { page, problems, settle } = await visit(`${site.url}rules/send-a-thank-you/`);
      await page.keyboard.press('/');
      await page.waitForURL(`${site.url}search/**`);
      await expect.poll(() => page.getByRole('searchbox').evaluate(isFocused)).toBe(true);
      // What is still on its way would be cut off.
      await settle();
      await page.goto(site.url);
      await page.getByRole('banner').getByRole('link', { name: 'Search' }).click();
      await page.waitForURL(`${site.url}search/**`);
      await page.getByRole('searchbox').waitFor();
      await settle();
      expect(await problems()).toEqual([]);
    });

    test('finds the page that says it, with its mark and the words in it', async () => {
      const { page, problems } = await visit(`${site.url}search/`);
      const first = await firstResultFor(page, 'chocolates');
      expect(await first.getByRole('link').getAttribute('href')).toBe(
        `${new URL(site.url).pathname}rules/dont-go-overboard/`,
      );
      expect(await first.innerText()).toMatch(/Don[’']t/);
      expect(await first.locator('mark').first().innerText()).toMatch(/chocolates/i);
      await first.getByRole('link').click();
      await page.waitForURL(`${site.url}rules/dont-go-overboard/`);
      expect(await problems()).toEqual([]);
    });

    test('fetches its index only once the field is used', async () => {
      const { page, requests, settle } = await visit(`${site.url}search/`);
      await settle();
      const ofIndex = () => requests.filter((request) => request.url().includes('/pagefind/')).length;
      expect(ofIndex()).toBe(0);
      await page.getByRole('searchbox').focus();
      await expect.poll(ofIndex).toBeGreaterThan(0);
    });
  });

  describe('the search', () => {
    const site = inject('rootSite');

    test('finds each rule by its title, among the first three', async () => {
      const { page } = await visit(`${site.url}search/`);
      for (const { id, title } of RULES) {
        await firstResultFor(page, title);
        const addresses = await results(page)
          .getByRole('link')
          .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
        expect.soft(addresses.slice(0, 3), title).toContain(`/rules/${id}/`);
      }
    });

    test('answers words that are nowhere with help and with everything there is', async () => {
      const { page } = await visit(`${site.url}search/`);
      await page.getByRole('searchbox').fill('qwertzuiop');
      await expect.poll(() => page.getByRole('status').innerText()).toMatch(/nothing found/i);
      expect(await results(page).count()).toBe(0);
      for (const { id } of RULES)
        expect(await page.getByRole('main').locator(`a[href="/rules/${id}/"]`).first().isVisible()).toBe(true);
    });

    test('shows what was typed and never runs it', async () => {
      const { page, problems } = await visit(`${site.url}search/`);
      const words = '<img src=x onerror="document.title=1"> {{7*7}} ${8*8}';
      await page.getByRole('searchbox').fill(words);
      await expect.poll(() => page.getByRole('status').innerText()).toContain(words);
      expect(await page.getByRole('main').locator('img').count()).toBe(0);
      expect(await problems()).toEqual([]);
    });

    test('leaves a slash alone that is typed into a field', async () => {
      const { page } = await visit(`${site.url}search/`);
      await page.getByRole('searchbox').pressSequentially('and/or');
      expect(await page.getByRole('searchbox').inputValue()).toBe('and/or');
    });

    test('is a page that lists everything, with JavaScript off', async () => {
      const { page } = await visit(site.url, { javaScriptEnabled: false });
      await page.getByRole('banner').getByRole('link', { name: 'Search' }).click();
      await page.waitForURL(`${site.url}search/**`);
      for (const { id } of RULES)
        expect(await page.getByRole('main').locator(`a[href="/rules/${id}/"]`).first().isVisible()).toBe(true);
    });
  });
});

function results(page: Page) {
  return page.locator('[data-search-results] > li');
}

async function firstResultFor(page: Page, words: string) {
  await page.getByRole('searchbox').fill(words);
  await page.getByRole('searchbox').press('Enter');
  await expect.poll(() => page.getByRole('status').innerText()).toContain(`“${words}”`);
  return results(page).first();
}

function isFocused(element: Element): boolean {
  return element === document.activeElement;
}
