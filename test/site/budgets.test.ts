import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, inject, onTestFinished, test } from 'vitest';
import { recordingSite } from '../support/recording-site.ts';
import { sentBytes } from '../support/sent-bytes.ts';
import { pagesOf } from '../support/site-pages.ts';
import { bytesOf, useBrowser } from '../support/visit.ts';

/**
 * What a page may cost before anyone has touched it. Bytes are counted after brotli, without the headers of the answer:
 * on a slow phone each 20 kB are a tenth of a second, and what fits 14.6 kB comes with the first answer of the host.
 * How many files a page asks for, and how heavy its typeface is, is seen on each page in `every-page.test.ts`.
 */
const BUDGETS = {
  /** A page to read, with its styles and scripts inside. */
  guidePage: 10_000,
  /** Whatever must be there before the first paint, on any page. */
  firstPaint: 14_000,
  /** The same for the pages that hold a table of everything. */
  firstPaintOfTables: 28_000,
  /** A page that is read after another one. */
  nextPage: 10_000,
  /** Everything that the first search fetches, its worker and the index with it. */
  firstSearch: 160_000,
  /** Every script of the note check, its worker included, once a note is read. */
  noteCheck: 30_000,
} as const;

const TABLES = ['evidence/', 'checklist/', 'components/'];

const site = inject('rootSite');
const visit = useBrowser();
const htmlOf = (page: string) => readFileSync(join(site.folder, page.replace(/(^|\/)$/, '$1index.html')), 'utf8');

describe.each(pagesOf(site))('/%s', (page) => {
  const html = htmlOf(page);

  test('is there with the first answer, and waits for nothing else', () => {
    const most = TABLES.includes(page) ? BUDGETS.firstPaintOfTables : BUDGETS.firstPaint;
    expect(brotliCompressSync(html).length).toBeLessThanOrEqual(most);
    expect(html).not.toMatch(/<link[^>]* rel=["']?[^"'>]*stylesheet/);
    expect(Array.from(html.matchAll(/<style[^>]*>(.*?)<\/style>/gs), ([, style]) => style).join('')).not.toMatch(
      /@import/,
    );
    expect(html.match(/<script(?=[^>]* src=)(?![^>]* (?:async|defer|type="module"))[^>]*>/)).toBeNull();
  });
});

test.each(pagesOf(site).filter((page) => /^(rules|situations)\/./.test(page)))('/%s is light', (page) => {
  expect(brotliCompressSync(htmlOf(page)).length).toBeLessThanOrEqual(BUDGETS.guidePage);
});

describe('what comes when it is used', () => {
  test('the first search', async () => {
    // The host hears of what workers ask for, which the page does not tell.
    const host = await recordingSite(site);
    onTestFinished(host.close);
    const { page, settle } = await visit(`${host.url}search/`);
    const before = host.heard().length;
    await page.getByRole('searchbox').fill('thank');
    await page.locator('main mark').first().waitFor();
    await settle();
    const files = host
      .heard()
      .slice(before)
      .map(({ path }) => path);
    expect(files).toEqual(expect.arrayContaining([expect.stringMatching(/worker/), expect.stringMatching(/wasm/)]));
    expect(files.reduce((sum, file) => sum + sentBytes(site, file), 0)).toBeLessThanOrEqual(BUDGETS.firstSearch);
  });

  test('the next page', async () => {
    const { page, requests, readThrough, settle } = await visit(`${site.url}rules/send-a-thank-you/`);
    await readThrough();
    const before = requests.length;
    await page.goto(`${site.url}situations/waiting/`);
    await readThrough();
    await settle();
    const next = requests.slice(before);
    expect(next[0]?.resourceType()).toBe('document');
    expect(await bytesOf(next)).toBeLessThanOrEqual(BUDGETS.nextPage);
  });

  test('the note check', async () => {
    const { page, requests, settle } = await visit(`${site.url}note-check/`);
    await page.locator('#note-check[data-ready]').waitFor();
    await page.getByRole('textbox', { name: 'Your note' }).fill('Dear Ms. Okafor,\n\nThank you.\n\nBest,\nDana');
    await page.locator('#note-check mark').first().waitFor();
    await settle();
    const scripts = requests.filter((request) => request.url().endsWith('.js'));
    // The browser tells no size of a worker's script: the files themselves are weighed.
    const files = scripts.map((request) => readFileSync(join(site.folder, request.url().slice(site.url.length))));
    expect(scripts.some((request) => /worker/.test(request.url()))).toBe(true);
    expect(files.reduce((sum, file) => sum + brotliCompressSync(file).length, 0)).toBeLessThanOrEqual(
      BUDGETS.noteCheck,
    );
  });
});
