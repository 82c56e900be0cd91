import type { Page } from 'playwright';
import { expect } from 'vitest';

/** The addresses that the search page shows for some words, best first, once it has answered. */
export async function resultsFor(page: Page, words: string): Promise<readonly string[]> {
  await page.getByRole('searchbox').fill(words);
  await page.getByRole('searchbox').press('Enter');
  await expect.poll(() => page.getByRole('status').innerText(), { interval: 10 }).toContain(`“${words}”`);
  return page
    .locator('[data-search-results] > li a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
}
