import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Request } from 'playwright';
import { describe, expect, inject, onTestFinished, test } from 'vitest';
import { recordingSite } from '../support/recording-site.ts';
import { guidePagesOf, pagesOf } from '../support/site-pages.ts';
import { forgetFiles, useBrowser, useOnePage } from '../support/visit.ts';

/**
 * What a page may cost before anyone has touched it. Bytes are counted after brotli, without the headers of the answer:
 * on a slow phone each 20 kB are a tenth of a second, and what fits 14.6 kB comes with the first answer of the host.
 */
const BUDGETS = {
  /** A page to read, with its styles and scripts inside. */
  guidePage: 10_000,
  /** Whatever must be there before the first paint, on any page. */
  firstPaint: 14_000,
  /** The same for the pages that hold a table of everything. */
  firstPaintOfTables: 28_000,
  /** Of scripts inside a page to read, not compressed. */
  inlineScript: 1500,
  fonts: 26_000,
  fontsWithLetter: 48_000,
  requests: 3,
  requestsWithLetter: 4,
  /** A page that is read after another one. */
  nextPage: 10_000,
  /** Everything that the first search fetches, its worker and the index with it. */
  firstSearch: 160_000,
  /**
   * Every script of the note check, its worker included, once a note is read. The aim is 30 kB: the phrases that the
   * worker knows are most of it.
   */
  noteCheck: 46_500,
} as const;

const TABLES = ['evidence/', 'checklist/', 'components/'];

const site = inject('rootSite');
const visit = useBrowser();
const look = useOnePage({ prepare: forgetFiles });
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

describe.each(guidePagesOf(site))('/%s before anyone touches it', (path) => {
  test('asks for few files, and runs little', async () => {
    const { page, requests, readThrough } = await look(site.url + path);
    await readThrough();
    const hasLetter = (await page.locator('.letter, .script-words').count()) > 0;
    // Chromium may fetch the typeface of a letter that is folded away, or not.
    const mayHaveLetter = hasLetter || (await page.locator('.template').count()) > 0;
    const fonts = requests.filter((request) => request.resourceType() === 'font');
    const scripts = await page.evaluate(() =>
      [...document.scripts].filter(({ type }) => !type || type === 'module').map(({ text }) => text),
    );
    expect(requests.length).toBeLessThanOrEqual(mayHaveLetter ? BUDGETS.requestsWithLetter : BUDGETS.requests);
    expect(fonts.length).toBeGreaterThanOrEqual(hasLetter ? 2 : 1);
    expect(fonts.length).toBeLessThanOrEqual(mayHaveLetter ? 2 : 1);
    expect(await bytesOf(fonts)).toBeLessThanOrEqual(mayHaveLetter ? BUDGETS.fontsWithLetter : BUDGETS.fonts);
    expect(scripts.join('').length).toBeLessThanOrEqual(BUDGETS.inlineScript);
  });
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
    expect(files.reduce((sum, file) => sum + sentBytes(file), 0)).toBeLessThanOrEqual(BUDGETS.firstSearch);
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

/** Bytes of a file as the site is served: in brotli where it was compressed ahead. */
function sentBytes(path: string): number {
  const file = join(site.folder, path.replace(/[?#].*$/, ''));
  return statSync(existsSync(`${file}.br`) ? `${file}.br` : file).size;
}

/** Bytes of the answers as they came over the line: the site is served in brotli. */
async function bytesOf(requests: readonly Request[]): Promise<number> {
  const sizes = await Promise.all(requests.map((request) => request.sizes()));
  return sizes.reduce((sum, { responseBodySize }) => sum + responseBodySize, 0);
}
