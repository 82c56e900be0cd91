import { describe, expect, inject, test } from 'vitest';
import { SEARCH_QUERIES } from '../support/search-queries.ts';
import { pagesOf } from '../support/site-pages.ts';
import { useBrowser } from '../support/visit.ts';
import { resultsFor } from '../support/search.ts';

const site = inject('rootSite');
const visit = useBrowser();

/** How many of the questions must have their page first, and among the first three. */
const FIRST = 0.75;
const AMONG_THREE = 0.95;

describe('the questions that people type', () => {
  test('are at least sixty, each with an answer that is a page of the site', () => {
    const pages = pagesOf(site).map((path) => `/${path}`);
    expect(SEARCH_QUERIES.length).toBeGreaterThanOrEqual(60);
    expect(new Set(SEARCH_QUERIES.map(({ words }) => words)).size).toBe(SEARCH_QUERIES.length);
    expect(SEARCH_QUERIES.flatMap(({ page }) => page).filter((page) => !pages.includes(page))).toEqual([]);
  });

  test(
    'find their page: three in four first, nineteen in twenty among the first three',
    { timeout: 180_000 },
    async () => {
      const { page, problems } = await visit(`${site.url}search/`);
      const places: { words: string; place: number }[] = [];
      for (const { words, page: wanted } of SEARCH_QUERIES) {
        const found = await resultsFor(page, words);
        places.push({ words, place: found.findIndex((path) => [wanted].flat().includes(path)) + 1 });
      }
      const share = (holds: (place: number) => boolean) =>
        places.filter(({ place }) => holds(place)).length / places.length;
      const missed = places.filter(({ place }) => place === 0 || place > 3);
      expect(
        share((place) => place === 1),
        `not first: ${namesOf(places.filter(({ place }) => place !== 1))}`,
      ).toBeGreaterThanOrEqual(FIRST);
      expect(
        share((place) => place > 0 && place <= 3),
        `missed: ${namesOf(missed)}`,
      ).toBeGreaterThanOrEqual(AMONG_THREE);
      expect(await problems()).toEqual([]);
    },
  );

  test.each(['kann ich anrufen', 'dankesschreiben nach dem vorstellungsgespräch', 'qwertzuiop', 'ブログ'])(
    'in words that the guide does not have (%s) get an honest answer, and the list of everything',
    async (words) => {
      const { page } = await visit(`${site.url}search/`);
      expect(await resultsFor(page, words)).toEqual([]);
      expect(await page.getByRole('status').innerText()).toMatch(/^Nothing found/);
      const everything = page.locator('[data-search-everything]');
      expect(await everything.getByRole('link', { name: 'Their date has passed' }).isVisible()).toBe(true);
    },
  );
});

describe('the shelves', () => {
  test.each([
    ['Rules', '/rules/'],
    ['Situations', '/situations/'],
    ['Samples', '/samples/'],
  ])('“%s” shows its own pages only, and by keyboard', async (shelf, folder) => {
    const { page } = await visit(`${site.url}search/`);
    expect((await resultsFor(page, 'thank you email')).length).toBeGreaterThan(3);
    await page.getByRole('radio', { name: 'Everything' }).focus();
    await expect
      .poll(async () => {
        if (!(await page.getByRole('radio', { name: shelf }).isChecked())) await page.keyboard.press('ArrowDown');
        return page.getByRole('status').innerText();
      })
      .toContain(`in ${shelf}`);
    const found = await page
      .locator('[data-search-results] a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter((path) => !path.startsWith(folder))).toEqual([]);
  });
});

function namesOf(places: readonly { words: string; place: number }[]): string {
  return places.map(({ words, place }) => `${words} (${place})`).join('; ');
}
