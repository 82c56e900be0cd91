import { AxeBuilder } from '@axe-core/playwright';
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

/** No rule of axe finds anything in any of the looks, the size of targets included, and nothing is wider than the narrowest phone. */
export async function expectSound(page: Page, looks: readonly Look[] = ALL_LOOKS): Promise<void> {
  for (const look of looks) {
    await page.emulateMedia({ colorScheme: look.colorScheme });
    await page.setViewportSize({ width: look.width, height: 800 });
    // Legacy mode only leaves out frames of other hosts, which no page may have.
    const builder = new AxeBuilder({ page }).setLegacyMode().options({ rules: { 'target-size': { enabled: true } } });
    const { violations } = await builder.analyze();
    expect.soft({ ...look, found: violations.map(inWords) }).toEqual({ ...look, found: [] });
  }
  await page.setViewportSize({ width: NARROWEST, height: 640 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(NARROWEST);
}

type Violation = { id: string; help: string; nodes: { html: string; failureSummary?: string }[] };

function inWords({ id, help, nodes }: Violation) {
  return `${id}: ${help}\n${nodes.map(({ html, failureSummary }) => `${html}\n${failureSummary ?? ''}`).join('\n')}`;
}
