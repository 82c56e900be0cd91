import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { describe, expect, inject, onTestFinished, test } from 'vitest';
import { writeOffline } from '../../scripts/offline/write-offline.ts';
import type { BuiltSite } from '../support/built-site.ts';
import { sentBytes } from '../support/sent-bytes.ts';
import { engines, launchChromium } from '../support/browser.ts';
import { copyKept, keptPaths, ownSite, type OwnSite } from '../support/offline.ts';
import { FRIDAY_EVENING } from '../support/planner-page.ts';
import { useAllParts } from '../support/round-trip.ts';
import { onePageOfEachKind } from '../support/site-pages.ts';
import { useBrowser } from '../support/visit.ts';

/** All that one visit may fetch for the copy, compressed. */
const LIMIT = 1_200_000;
const NOTE = 'Dear Ms. Okafor,\n\nThank you for your time.';

const site = inject('rootSite');

describe.each(engines())('the offline copy in %s', (engine) => {
  const visit = useBrowser(engine);

  test.each(engine === 'Chromium' ? (['rootSite', 'subPathSite'] as const) : (['subPathSite'] as const))(
    'of the %s serves every kind of page, the search, the planner and the note check without a network',
    async (key) => {
      const own = await useOwn(inject(key), { whole: true });
      const seen = await visit(own.url, { ...FRIDAY_EVENING, keepsOffline: true });
      const { page } = seen;
      await copyKept(page);
      expect(await seen.problems()).toEqual([]);
      await own.stop();
      for (const path of onePageOfEachKind(inject(key))) {
        await page.goto(own.url + path);
        await page.reload();
        const text = readFileSync(join(own.folder, path.endsWith('.html') ? path : `${path}index.html`), 'utf8');
        expect.soft(await page.title(), path).toBe(/<title>(.*?)<\/title>/.exec(text)?.[1]);
        expect.soft(await page.evaluate(() => document.styleSheets.length), path).toBeGreaterThan(0);
      }
      await useAllParts(async (address) => {
        await page.goto(address);
        return { ...seen, problems: () => Promise.resolve([]) };
      }, own.url);
      // A country not asked for before.
      await page.goto(`${own.url}planner/#v=1&ended=2026-11-20T15:30&tz=Asia/Tokyo&said=date:2026-12-04&region=JP`);
      await page.locator('.plan .step').first().waitFor();
      expect(await violations(page)).toEqual([]);
    },
  );

  test('a newer version fetches what changed, is offered in a line, and comes only when a person asks for it', async () => {
    const own = await useOwn(site);
    const { page } = await visit(own.url, { keepsOffline: true });
    await copyKept(page);
    const other = await page.context().newPage();
    await other.goto(`${own.url}note-check/`);
    await other.getByRole('textbox', { name: 'Your note' }).fill(NOTE);
    await release(own, 'rules/send-a-thank-you/index.html', 'Send a thank-you', 'Send your thank-you');
    // A page behind another one has no idle time.
    await page.bringToFront();
    await page.goto(`${own.url}rules/send-a-thank-you/`);
    await newerWaits(page);
    await page.reload();
    const line = page.locator('.newer');
    await line.getByRole('button', { name: 'Reload with it now' }).waitFor();
    expect(await line.getAttribute('role')).toBe('status');
    expect(own.asked.filter((path) => !path.startsWith('sw.js'))).toEqual(['offline/pages/rules/send-a-thank-you.txt']);
    await page.reload();
    expect(await page.title()).toContain('Send a thank-you');
    await line.getByRole('button', { name: 'Later' }).click();
    expect(await line.count()).toBe(0);
    await page.reload();
    await line.getByRole('button', { name: 'Reload with it now' }).click();
    await expect.poll(() => page.title()).toContain('Send your thank-you');
    // The other page was not touched, and still finds what it had not loaded yet.
    expect(await other.getByRole('textbox', { name: 'Your note' }).inputValue()).toBe(NOTE);
    await other.locator('#note-check .question, #note-check li').first().waitFor();
  });
});

describe('the offline copy', () => {
  const visit = useBrowser();

  test('is mended: a file that was lost or damaged is fetched again, and without a network it says so', async () => {
    const own = await useOwn(site);
    const { page } = await visit(own.url, { keepsOffline: true });
    await copyKept(page);
    await page.evaluate(async () => {
      const cache = await caches.open((await caches.keys())[0] ?? '');
      for (const request of await cache.keys())
        if (request.url.includes('/offline/pages/rules/')) await cache.put(request, new Response('<h1>spoilt'));
        else if (request.url.includes('/offline/pages/about')) await cache.delete(request);
    });
    for (const path of ['rules/keep-on-point/', 'about/']) {
      await page.goto(own.url + path);
      expect(await page.getByRole('contentinfo').count()).toBe(1);
    }
    await own.stop();
    await page.goto(`${own.url}about/`);
    expect(await page.getByRole('contentinfo').count()).toBe(1);
    await page.goto(`${own.url}rules/dont-despair/`);
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('No network');
    await page.goto(`${own.url}nowhere/`);
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('No page here');
  });

  test('is removed by the button on the privacy page and stays away, until it is wanted again', async () => {
    const own = await useOwn(site);
    const { page } = await visit(`${own.url}privacy/`, { keepsOffline: true });
    await copyKept(page);
    await page.getByRole('button', { name: 'Remove the offline copy' }).click();
    const status = page.locator('[data-pressed]');
    await expect.poll(() => status.innerText()).toContain('removed');
    const again = page.getByRole('button', { name: 'Keep an offline copy again' });
    for (let visits = 0; visits < 2; visits += 1) {
      await page.reload();
      await again.waitFor();
      await page.waitForTimeout(300);
      expect(await held(page)).toEqual({ workers: 0, caches: 0 });
    }
    await again.click();
    await copyKept(page);
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  });

  test('is gone once the site is built without it', async () => {
    const own = await useOwn(site);
    const { page } = await visit(own.url, { keepsOffline: true });
    await copyKept(page);
    await own.stop();
    await writeOffline(own.folder, { off: true });
    await own.start();
    await page.goto(`${own.url}about/`);
    await expect.poll(() => held(page)).toEqual({ workers: 0, caches: 0 });
  });

  test('is not there where nothing can be stored or data is to be saved, and nothing is amiss', async () => {
    const { page, problems, settle } = await visit(site.url);
    await settle();
    expect(await held(page)).toEqual({ workers: 0, caches: 0 });
    const denied = await visit('about:blank', { keepsOffline: true });
    await denied.page.addInitScript(() => {
      if (!('serviceWorker' in navigator)) return;
      const refuse = () => Promise.reject(new DOMException('denied', 'SecurityError'));
      Object.defineProperty(navigator.serviceWorker, 'register', { value: refuse });
    });
    await denied.page.goto(`${site.url}rules/send-a-thank-you/`);
    await denied.page.waitForTimeout(500);
    expect(
      [...(await problems()), ...(await denied.problems())].filter((each) => !each.includes('another host')),
    ).toEqual([]);
  });
});

test('where the engine has Temporal the copy is within its limit, without its polyfill and what no page uses', async () => {
  const paths = await pathsKept();
  const bytes = ['sw.js', ...paths].reduce((sum, path) => sum + sentBytes(site, path), 0);
  expect(bytes).toBeGreaterThan(500_000);
  expect(bytes).toBeLessThanOrEqual(LIMIT);
  expect(paths.filter((path) => /^pictures|sitemap|\.html$|\.wasm$|component-ui/.test(path))).toEqual([]);
  expect(paths.filter(isPolyfill)).toEqual([]);
});

test('where it lacks Temporal, the copy holds the polyfill', async () => {
  expect((await pathsKept('--js-flags=--no-harmony-temporal')).filter(isPolyfill).length).toBe(1);
});

/** What one visit keeps in a Chromium that was started with a flag. */
async function pathsKept(...flags: readonly string[]): Promise<readonly string[]> {
  const browser = await launchChromium(flags);
  onTestFinished(() => browser.close());
  const page = await browser.newPage();
  await page.goto(site.url);
  await copyKept(page);
  return keptPaths(page);
}

function isPolyfill(path: string): boolean {
  return path.endsWith('.js') && readFileSync(join(site.folder, path), 'utf8').includes('Mismatching TimeZones');
}

/** The site as somebody deploys it anew, with some words of a page changed. */
async function release(own: OwnSite, file: string, from: string, to: string): Promise<void> {
  await own.stop();
  const path = join(own.folder, file);
  const before = readFileSync(path, 'utf8');
  writeFileSync(path, before.replaceAll(from, to));
  await writeOffline(own.folder);
  await own.start();
  own.forget();
}

async function useOwn(from: BuiltSite, { whole } = { whole: false }): Promise<OwnSite> {
  const own = await ownSite(from, { whole });
  onTestFinished(own.remove);
  return own;
}

async function newerWaits(page: Page): Promise<void> {
  const waits = () => page.evaluate(async () => (await navigator.serviceWorker.ready).waiting !== null);
  await expect.poll(waits, { timeout: 30_000 }).toBe(true);
}

function violations(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => Reflect.get(window, 'violations') as string[]);
}

function held(page: Page) {
  return page.evaluate(async () => ({
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    caches: (await caches.keys()).length,
  }));
}
