import type axe from 'axe-core';
import source from 'axe-core/axe.min.js?raw';
import type { Page } from 'playwright';
import { expect } from 'vitest';

export type Look = { readonly colorScheme: 'light' | 'dark'; readonly width: 360 | 1280 };

/** Both themes and both widths in two looks, and the other two. */
export const TWO_LOOKS: readonly Look[] = [
  { colorScheme: 'light', width: 360 },
  { colorScheme: 'dark', width: 1280 },
];
export const ALL_LOOKS: readonly Look[] = [
  ...TWO_LOOKS,
  { colorScheme: 'dark', width: 360 },
  { colorScheme: 'light', width: 1280 },
];

/** The narrowest phone still in use, and a wide page at 400 % zoom. */
const NARROWEST = 320;

/** No rule of axe finds anything in any of the looks, and nothing is wider than the narrowest phone. */
export async function expectSound(page: Page, looks: readonly Look[] = ALL_LOOKS): Promise<void> {
  for (const look of looks) {
    await page.emulateMedia({ colorScheme: look.colorScheme });
    await page.setViewportSize({ width: look.width, height: 800 });
    expect.soft({ ...look, found: await barriers(page) }).toEqual({ ...look, found: [] });
  }
  await page.setViewportSize({ width: NARROWEST, height: 640 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(NARROWEST);
}

/** What axe finds on the page as it looks now, in words; the size of targets is looked at, too, which axe does only where it is asked. */
export async function barriers(page: Page): Promise<readonly string[]> {
  expect(page.frames(), 'axe does not look into frames').toHaveLength(1);
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
  return page.evaluate(run);
}

/** Runs in the page. Whoever only wants the violations does not wait for all that is sound to be described. */
async function run(): Promise<readonly string[]> {
  const { violations } = await (Reflect.get(window, 'axe') as typeof axe).run({
    resultTypes: ['violations'],
    rules: { 'target-size': { enabled: true } },
  });
  return violations.map(({ id, help, nodes }) =>
    [`${id}: ${help}`, ...nodes.flatMap(({ html, failureSummary = '' }) => [html, failureSummary])].join('\n'),
  );
}
