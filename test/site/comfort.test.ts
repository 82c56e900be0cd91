import type { CDPSession, Page } from 'playwright';
import { describe, expect, inject, test } from 'vitest';
import { barriers } from '../support/axe.ts';
import {
  brokenWords,
  collectShifts,
  openAll,
  shiftsOf,
  strayWords,
  tooSmall,
  tooWide,
  WIDE_SPACING,
} from '../support/comfort.ts';
import { onePageOfEachKind } from '../support/site-pages.ts';
import { useOnePage } from '../support/visit.ts';

const PLAN = 'planner/#v=1&ended=2026-11-20T15:30&tz=America/New_York&said=date:2026-12-04&region=US';

const site = inject('rootSite');
const pages = [...onePageOfEachKind(site), PLAN];
if (!pages.includes('planner/saved/')) pages.push('planner/saved/');

describe('as a reader may set their browser', () => {
  const visit = useOnePage({ reducedMotion: 'reduce' });

  test.each(pages)('/%s needs no scrolling sideways, and every control can be hit', async (path) => {
    const { page, readThrough } = await visit(site.url + path);
    await page.setViewportSize({ width: 360, height: 800 });
    await readThrough();
    await openAll(page);
    expect.soft(await tooSmall(page, 44), 'height of the main controls').toEqual([]);
    expect.soft(await strayWords(page), 'words out of their place').toEqual([]);
    expect.soft(await barriers(page), 'with everything opened').toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    expect.soft(await tooWide(page), '320 px').toEqual([]);
    const devtools = await page.context().newCDPSession(page);
    await withLetters(devtools, 32, async () => {
      await page.setViewportSize({ width: 360, height: 800 });
      expect.soft(await tooWide(page), 'letters twice as large').toEqual([]);
      expect.soft(await brokenWords(page, 12), 'words that large letters break').toEqual([]);
    });
    await page.setViewportSize({ width: 320, height: 640 });
    await page.evaluate(setStyle, WIDE_SPACING);
    expect.soft(await tooWide(page), 'wide spacing').toEqual([]);
  });
});

describe.each([360, 1280])('while fonts and tools arrive at %i px', (width) => {
  const visit = useOnePage({ viewport: { width, height: 800 }, prepare: watchShifts });

  // What moves while the planner is filled in, its own test watches.
  test.each(pages)('nothing moves on /%s', async (path) => {
    const { page, readThrough } = await visit(site.url + path);
    await readThrough();
    await page.evaluate(() => document.fonts.ready);
    expect(await shiftsOf(page)).toEqual([]);
  });

  test.each(['', 'planner/'])('a field has its place on /%s before the one beside it has come', async (path) => {
    const { page } = await visit(site.url + path);
    const places = await page.evaluate(() =>
      [...document.querySelectorAll('.pair')].map((pair) => {
        const where = () => JSON.stringify(pair.firstElementChild?.getBoundingClientRect());
        const whole = where();
        pair.lastElementChild?.remove();
        return { whole, half: where() };
      }),
    );
    expect(places.length).toBeGreaterThan(0);
    for (const { whole, half } of places) expect(half).toBe(whole);
  });
});

/** Watches what moves on each page, and lets its typeface come late. */
async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(collectShifts);
  await page.route('**/*.woff2', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 300));
    await route.continue();
  });
}

/** With the browser's own size of letters set, in pixels, for as long as `look` takes. */
async function withLetters(devtools: CDPSession, standard: number, look: () => Promise<void>): Promise<void> {
  await devtools.send('Page.setFontSizes', { fontSizes: { standard } });
  await look();
  await devtools.send('Page.setFontSizes', { fontSizes: { standard: 16 } });
}

/** Runs in the page: the policy forbids a style element, as it should. */
function setStyle(rules: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
  document.adoptedStyleSheets.push(sheet);
}
