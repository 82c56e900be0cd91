import type { Page } from 'playwright';
import { describe, expect, inject, test } from 'vitest';
import { useBrowser } from '../support/visit.ts';

const LIGHT = 'rgb(251, 251, 248)';
const DARK = 'rgb(21, 24, 28)';

const site = inject('rootSite');
const visit = useBrowser();

describe('the theme', () => {
  test('is that of the device until another is chosen, and then holds on every page and after a reload', async () => {
    const { page, problems } = await visit(site.url, { colorScheme: 'light' });
    expect(await paper(page)).toBe(LIGHT);
    expect(await radio(page, 'As the device').isChecked()).toBe(true);
    await radio(page, 'Dark').check();
    expect(await paper(page)).toBe(DARK);
    expect(await barColor(page)).toBe('#15181c');
    await page.goto(`${site.url}rules/send-a-thank-you/`);
    expect(await paper(page)).toBe(DARK);
    expect(await radio(page, 'Dark').isChecked()).toBe(true);
    await page.reload();
    expect(await paper(page)).toBe(DARK);
    expect(await page.evaluate(() => Object.entries(localStorage))).toEqual([['afterword:theme', 'dark']]);
    expect(await page.context().cookies()).toEqual([]);
    await radio(page, 'As the device').check();
    expect(await paper(page)).toBe(LIGHT);
    expect(await barColor(page)).toBe('#fbfbf8');
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    expect(await problems()).toEqual([]);
  });

  test('is that of the device where what was kept is no theme', async () => {
    const { page, problems } = await visit(site.url, { colorScheme: 'dark' });
    await page.evaluate(() => {
      localStorage.setItem('afterword:theme', 'xyz');
    });
    await page.reload();
    expect(await paper(page)).toBe(DARK);
    expect(await radio(page, 'As the device').isChecked()).toBe(true);
    await radio(page, 'Light').check();
    expect(await paper(page)).toBe(LIGHT);
    expect(await radio(page, 'As the device').isChecked()).toBe(false);
    expect(await problems()).toEqual([]);
  });

  test('never flashes: it is there when the body begins', async () => {
    const { page } = await visit(site.url, { colorScheme: 'dark' });
    await radio(page, 'Light').check();
    await page.addInitScript(() => {
      new MutationObserver((_, observer) => {
        if (!document.querySelector('body')) return;
        observer.disconnect();
        Reflect.set(window, 'schemeAtBody', getComputedStyle(document.documentElement).colorScheme);
      }).observe(document, { childList: true, subtree: true });
    });
    await page.goto(`${site.url}planner/`);
    expect(await page.evaluate(() => Reflect.get(window, 'schemeAtBody') as unknown)).toBe('light');
    expect(await paper(page)).toBe(LIGHT);
  });

  test('is chosen with the keyboard, in a group that has a name', async () => {
    const { page } = await visit(site.url, { colorScheme: 'light' });
    const group = page.getByRole('contentinfo').getByRole('group', { name: 'Theme' });
    expect(await group.getByRole('radio').count()).toBe(3);
    await radio(page, 'As the device').focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    expect(await radio(page, 'Dark').isChecked()).toBe(true);
    expect(await paper(page)).toBe(DARK);
  });

  test('holds for the page where the browser stores nothing, and no choice is shown where no script runs', async () => {
    const { page, problems } = await visit(site.url);
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    });
    await page.goto(site.url);
    await radio(page, 'Dark').check();
    expect(await paper(page)).toBe(DARK);
    expect(await problems()).toEqual([]);
    const plain = await visit(site.url, { javaScriptEnabled: false });
    expect(await plain.page.locator('.prefs').isVisible()).toBe(false);
    expect(await plain.page.locator('[aria-keyshortcuts]').count()).toBe(0);
  });
});

test('the key that opens the search can be switched off, for good, and on again', async () => {
  const address = `${site.url}about/`;
  const { page } = await visit(address);
  const link = page.getByRole('banner').getByRole('link', { name: 'Search' });
  const off = page.getByRole('checkbox', { name: 'Switch off the “/” key for search' });
  expect(await link.getAttribute('aria-keyshortcuts')).toBe('/');
  await off.check();
  await page.reload();
  expect(await off.isChecked()).toBe(true);
  expect(await link.getAttribute('aria-keyshortcuts')).toBeNull();
  expect(await link.locator('kbd').isVisible()).toBe(false);
  await page.keyboard.press('/');
  await page.waitForTimeout(300);
  expect(page.url()).toBe(address);
  await off.uncheck();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await off.blur();
  await page.keyboard.press('/');
  await page.waitForURL(`${site.url}search/**`);
});

function radio(page: Page, name: string) {
  return page.getByRole('contentinfo').getByRole('radio', { name, exact: true });
}

function paper(page: Page): Promise<string> {
  return page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
}

/** What the browser's own bar is colored with. */
function barColor(page: Page): Promise<string | undefined> {
  return page.evaluate(
    () =>
      [...document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')].find(
        ({ media }) => media === '' || matchMedia(media).matches,
      )?.content,
  );
}
