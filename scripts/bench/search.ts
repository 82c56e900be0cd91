import type { Browser } from 'playwright';
import { median } from './paint.ts';

/** Milliseconds from the first key to the first result: with nothing of the search loaded, and with another word after that. */
export async function measureSearch(browser: Browser, url: string, runs: number) {
  const cold: number[] = [];
  const warm: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const context = await browser.newContext({ serviceWorkers: 'block' });
    const page = await context.newPage();
    await page.goto(`${url}search/`, { waitUntil: 'networkidle' });
    const time = async (word: string) => {
      const started = performance.now();
      await page.getByRole('searchbox').fill(word);
      await page
        .locator('main mark', { hasText: new RegExp(word, 'i') })
        .first()
        .waitFor();
      return Math.round(performance.now() - started);
    };
    cold.push(await time('recruiter'));
    warm.push(await time('holiday'));
    await context.close();
  }
  return { cold: median(cold), warm: median(warm) };
}
