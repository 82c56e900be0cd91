import { expect } from 'vitest';
import { noteCheckPage } from './note-check-page.ts';
import { FRIDAY_EVENING, plannerPage } from './planner-page.ts';
import type { useBrowser } from './visit.ts';

/** Uses all three parts of the site at an address once, as a visitor does, and finds nothing amiss. */
export async function useAllParts(visit: ReturnType<typeof useBrowser>, url: string): Promise<void> {
  const { page, problems } = await visit(url, FRIDAY_EVENING);

  await page.getByRole('link', { name: 'Do send a thank-you' }).first().click();
  await page.getByRole('heading', { level: 1, name: /thank-you/ }).waitFor();
  await page
    .getByRole('link', { name: /Search/ })
    .first()
    .click();
  await page.getByRole('searchbox').fill('how long do i wait');
  await page
    .locator('main')
    .getByRole('link', { name: /wait|timeline|impatient|protocol/i })
    .first()
    .waitFor();

  await page.goto(`${url}planner/#v=1&ended=2026-11-20T15:30&tz=America/New_York&said=date:2026-12-04&region=US`);
  const planner = plannerPage(page);
  await planner.ready();
  const days = Object.fromEntries((await planner.steps()).map(({ title, datetime }) => [title, datetime]));
  expect(days['Check in, once, politely']).toBe('2026-12-09');

  await page.goto(`${url}note-check/`);
  const check = noteCheckPage(page);
  await check.ready();
  await check.write('Dear Ms. Okafor,\n\nThank you for your time. Please decide by Friday.\n\nBest,\nDana');
  await expect.poll(() => check.marked('cut')).not.toEqual([]);
  expect(await problems()).toEqual([]);
}
