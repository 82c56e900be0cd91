import type { Page } from 'playwright';
import { expect, inject, test } from 'vitest';
import { FRIDAY_EVENING, plannerPage } from '../support/planner-page.ts';
import { useBrowser } from '../support/visit.ts';

const site = inject('rootSite');
const visit = useBrowser();

/** What moved on its own, and how far down the page it was before and after, in CSS pixels. */
type Shift = { readonly value: number; readonly moved: readonly string[] };

test.each([
  { device: 'a phone', viewport: { width: 360, height: 800 }, below: 0 },
  { device: 'a phone, scrolled to the last field', viewport: { width: 360, height: 800 }, below: 700 },
  { device: 'a laptop', viewport: { width: 1280, height: 800 }, below: 0 },
])('on $device nothing moves while the planner comes alive and its first answer comes', async ({ viewport, below }) => {
  const { page, readThrough, settle } = await visit(`${site.url}planner/`, { ...FRIDAY_EVENING, viewport });
  await observe(page);
  await readThrough();
  await page.evaluate((top) => {
    scrollTo({ top, behavior: 'instant' });
  }, below);
  const planner = plannerPage(page);
  await planner.field('Your interview was on').evaluate(fill, '2026-11-20');
  await settle();
  await planner.field('It ended at').evaluate(fill, '15:30');
  await page.getByText('Send your thank-you by').first().waitFor();
  await settle();
  expect(await shiftsOf(page)).toEqual([]);
});

/** As a person’s input, but without the pardon that browsers give to what moves right after a key is pressed. */
function fill(field: SVGElement | HTMLElement, value: string): void {
  (field as HTMLInputElement).value = value;
  field.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

/** Gathers all that has moved since the page began to load, and will. */
async function observe(page: Page): Promise<void> {
  await page.evaluate(() => {
    type Source = { readonly node: Node | null; readonly previousRect: DOMRect; readonly currentRect: DOMRect };
    type Entry = PerformanceEntry & { readonly value: number; readonly sources: readonly Source[] };
    const shifts: Shift[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const { value, sources } of list.getEntries() as Entry[]) {
        // What has no node lies inside a field: the browser’s own drawing of a date.
        const moved = sources.flatMap(({ node, previousRect, currentRect }) =>
          node instanceof Element ? [`${node.className || node.nodeName}: ${previousRect.y} to ${currentRect.y}`] : [],
        );
        if (moved.length > 0) shifts.push({ value, moved });
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

async function shiftsOf(page: Page): Promise<readonly Shift[]> {
  return page.evaluate(() => (window as unknown as { shifts: readonly Shift[] }).shifts);
}
