import { brotliCompressSync } from 'node:zlib';
import type { Request } from 'playwright';
import { expect, inject, test } from 'vitest';
import { FRIDAY_EVENING, plannerPage } from '../support/planner-page.ts';
import { useBrowser } from '../support/visit.ts';

const site = inject('rootSite');
const visit = useBrowser();

/** The most that a page’s scripts may weigh before anyone has been in the field of places, in bytes after brotli. */
const LIMITS = { unseen: 400, untouched: 11_300, planned: 24_000 };

test.each([
  { page: 'the planner’s page', path: 'planner/' },
  { page: 'the home page', path: '' },
])('$page stays light, before and after there is a plan', async ({ path }) => {
  const { page, requests, readThrough, settle } = await visit(site.url + path, FRIDAY_EVENING);
  await readThrough();
  expect(await weightOf(requests)).toBeLessThan(LIMITS.untouched);

  await plannerPage(page).endedAt('2026-11-20', '15:30');
  await page.getByText('Send your thank-you by').first().waitFor();
  await plannerPage(page).promisedBy('2026-12-04');
  await settle();
  expect(await weightOf(requests)).toBeLessThan(LIMITS.planned);
});

test('the home page fetches no part of the planner before it is about to be seen', async () => {
  const { requests, settle, readThrough } = await visit(site.url, { viewport: { width: 640, height: 280 } });
  await settle();
  expect(await weightOf(requests)).toBeLessThan(LIMITS.unseen);
  await readThrough();
  expect(await weightOf(requests)).toBeGreaterThan(LIMITS.unseen);
});

async function weightOf(requests: readonly Request[]): Promise<number> {
  const scripts = requests.filter((request) => request.resourceType() === 'script');
  const bodies = await Promise.all(scripts.map(async (request) => (await request.response())?.body()));
  return bodies.reduce((sum, body) => sum + (body ? brotliCompressSync(body).length : 0), 0);
}
