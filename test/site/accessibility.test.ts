import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright';
import { expect, inject, test } from 'vitest';
import { onePageOfEachKind, pagesOf } from '../support/site-pages.ts';
import { useOnePage } from '../support/visit.ts';

type Look = { readonly colorScheme: 'light' | 'dark'; readonly width: 360 | 1280 };

/** Both themes and both widths in two looks, and the other two. */
const TWO_LOOKS: readonly Look[] = [
  { colorScheme: 'light', width: 360 },
  { colorScheme: 'dark', width: 1280 },
];
const ALL_LOOKS: readonly Look[] = [
  ...TWO_LOOKS,
  { colorScheme: 'dark', width: 360 },
  { colorScheme: 'light', width: 1280 },
];
/** The narrowest phone still in use, and a wide page at 400 % zoom. */
const NARROWEST = 320;

/** Pages in a state that they are opened in: a plan worked out, a link that is damaged. */
const STATES = [
  'planner/#v=1&ended=2026-11-20T15:30&tz=America/New_York&said=date:2026-12-04&region=US',
  'planner/#v=1&ended=nonsense',
];

/** A note with something to keep and something to cut. */
const NOTE = 'Hi [Name],\n\nThank you for your time on Friday!!! What is the salary?\n\nBest regards,\nDana Reyes';

const site = inject('rootSite');
/**
 * Pages of one kind share their layout: one of each is looked at in every way, the others in both themes and both widths.
 * The page of components, as long as ten others, has the parts of pages that are looked at fully.
 */
const fully = [...onePageOfEachKind(site), ...STATES].filter((path) => path !== 'components/');
const visit = useOnePage({ reducedMotion: 'reduce' });

test.each([...pagesOf(site), ...STATES])(
  'axe finds nothing on /%s, in both themes, narrow and wide, and nothing is wider than the narrowest phone',
  async (path) => {
    const { page, readThrough } = await visit(site.url + path);
    await readThrough();
    await expectSound(page, fully.includes(path) ? ALL_LOOKS : TWO_LOOKS);
  },
);

test('axe finds nothing in the note check once a note is marked', async () => {
  const { page, readThrough } = await visit(`${site.url}note-check/`);
  await readThrough();
  await page.getByRole('textbox', { name: 'Your note' }).fill(NOTE);
  await page.locator('#note-check mark').first().waitFor();
  await expectSound(page, ALL_LOOKS);
});

async function expectSound(page: Page, looks: readonly Look[]): Promise<void> {
  for (const look of looks) {
    await page.emulateMedia({ colorScheme: look.colorScheme });
    await page.setViewportSize({ width: look.width, height: 800 });
    // Legacy mode only leaves out frames of other hosts, which no page may have.
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
    expect.soft({ ...look, found: violations.map(inWords) }).toEqual({ ...look, found: [] });
  }
  await page.setViewportSize({ width: NARROWEST, height: 640 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(NARROWEST);
}

function inWords({
  id,
  help,
  nodes,
}: {
  id: string;
  help: string;
  nodes: { html: string; failureSummary?: string }[];
}) {
  return `${id}: ${help}\n${nodes.map(({ html, failureSummary }) => `${html}\n${failureSummary ?? ''}`).join('\n')}`;
}
