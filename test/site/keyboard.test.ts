import type { Locator, Page } from 'playwright';
import { describe, expect, inject, test } from 'vitest';
import { noteCheckPage } from '../support/note-check-page.ts';
import { FRIDAY_EVENING, plannerPage } from '../support/planner-page.ts';
import { useBrowser } from '../support/visit.ts';

const PLAN = 'planner/#v=1&ended=2026-11-20T15:30&tz=America/New_York&region=US&said=date:2026-12-04';
/** More presses than any page has places. */
const MOST = 400;

const site = inject('rootSite');
const visit = useBrowser();

test('the first press of Tab offers the way past the menus, and Enter takes it', async () => {
  const { page } = await visit(`${site.url}rules/send-a-thank-you/`);
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to the content' });
  expect(await skip.evaluate((link) => link === document.activeElement)).toBe(true);
  expect((await skip.boundingBox())?.height).toBeGreaterThan(24);
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
  await page.keyboard.press('Tab');
  expect(await page.getByRole('main').evaluate((main) => main.contains(document.activeElement))).toBe(true);
});

describe('where the keyboard is can be seen, and nothing lies over it', () => {
  test.each(['', 'rules/send-a-thank-you/', 'samples/thank-you-same-day/', 'search/', PLAN])('on /%s', async (path) => {
    const { page, readThrough } = await visit(site.url + path, FRIDAY_EVENING);
    await readThrough();
    const seen = await walk(page);
    expect(seen.length).toBeGreaterThan(15);
    expect(seen.filter(({ problem }) => problem !== '')).toEqual([]);
  });

  test('in the note check with a marked note, on a phone in the dark', async () => {
    const { page, readThrough } = await visit(`${site.url}note-check/`, {
      viewport: { width: 360, height: 640 },
      colorScheme: 'dark',
    });
    await readThrough();
    await noteCheckPage(page).write(
      'Hi [Name],\n\nThank you for your time. What is the salary?\n\nBest regards,\nDana',
    );
    await page.locator('body').evaluate(() => {
      (document.activeElement as HTMLElement).blur();
    });
    const seen = await walk(page);
    expect(seen.length).toBeGreaterThan(25);
    expect(seen.filter(({ problem }) => problem !== '')).toEqual([]);
  });
});

test('the planner is filled in from its first field to the file for the calendar', async () => {
  const { page } = await visit(`${site.url}planner/`, FRIDAY_EVENING);
  const planner = plannerPage(page);
  await planner.ready();
  await tabTo(page, 'date');
  await page.keyboard.type('11202026');
  await tabTo(page, 'time');
  await page.keyboard.type('0330PM');
  await tabTo(page, 'said');
  await page.keyboard.type('By a date');
  await tabTo(page, 'saidDate');
  await page.keyboard.type('12042026');
  expect((await planner.steps()).length).toBe(5);
  const saved = page.waitForEvent('download');
  await pressOn(page, page.getByRole('button', { name: 'Save for your calendar' }));
  expect((await saved).suggestedFilename()).toBe('follow-up-plan.ics');
});

test('a plan is kept, renamed, saved as a file, deleted and added again', async () => {
  const { page } = await visit(site.url + PLAN, FRIDAY_EVENING);
  const status = (text: string) => page.getByRole('status').filter({ hasText: text }).waitFor();
  await plannerPage(page).steps();
  await pressOn(page, page.getByText('Keep this plan in this browser'));
  await tabTo(page, 'keep-name');
  await page.keyboard.type('Acme\n');
  await status('Kept as “Acme”');
  await pressOn(page, page.getByRole('link', { name: 'All plans that you keep' }));

  await page.getByRole('heading', { name: '1 plan, and what is due' }).waitFor();
  await pressOn(page, page.getByRole('button', { name: 'Rename “Acme”' }));
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('new-name');
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('Bolt\n');
  await status('“Acme” has its new name.');
  const saved = page.waitForEvent('download');
  await pressOn(page, page.getByRole('button', { name: 'Save all as one file' }));
  const file = await (await saved).path();

  await pressOn(page, page.getByRole('button', { name: 'Delete “Bolt”' }));
  await pressOn(page, page.getByRole('dialog').getByRole('button', { name: 'Delete' }));
  await status('“Bolt” is deleted.');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('No plan is kept here yet');
  const chooser = page.waitForEvent('filechooser');
  await pressOn(page, page.getByLabel('Add plans from a file'));
  await (await chooser).setFiles(file);
  await status('1 plan was added.');
  expect(await page.getByRole('link', { name: 'Bolt' }).count()).toBe(1);
});

test('what they said since is told, and what it did to the plan comes into view', async () => {
  const { page } = await visit(site.url + PLAN, { ...FRIDAY_EVENING, viewport: { width: 360, height: 640 } });
  await plannerPage(page).steps();
  await pressOn(page, page.getByText('They got back to me, or something changed'));
  await tabTo(page, 'news');
  await page.keyboard.type('They named a new date');
  await pressOn(page, page.getByRole('button', { name: 'Update my plan' }));
  const day = page.getByLabel('The new date');
  expect(await day.evaluate((field) => field === document.activeElement)).toBe(true);
  expect(await page.locator('#newsDay-error').innerText()).toContain('Enter the day.');
  await page.keyboard.type('12112026\n');
  const changed = page.locator('.changed');
  await changed.waitFor();
  expect(await changed.innerText()).toContain('moves from Fri, Dec 4 to Fri, Dec 11');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('plan-title');
  await expect.poll(async () => (await changed.boundingBox())?.y).toBeLessThan(640);
  expect((await changed.boundingBox())?.y).toBeGreaterThan(0);
});

/** Tabs to a control and presses Enter there. */
async function pressOn(page: Page, control: Locator): Promise<void> {
  await control.waitFor();
  for (let presses = 0; presses < MOST; presses += 1) {
    if (await control.evaluate((element) => element === document.activeElement)) return page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
  }
  throw new Error('Tab never reaches it.');
}

async function tabTo(page: Page, id: string): Promise<void> {
  for (let presses = 0; presses < MOST; presses += 1) {
    if ((await page.evaluate(() => document.activeElement?.id)) === id) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reaches #${id}.`);
}

type Stop = { readonly place: string; readonly problem: string };

/** Presses Tab until the keyboard leaves the page, and looks at each place it comes to. */
async function walk(page: Page): Promise<readonly Stop[]> {
  const stops: Stop[] = [];
  for (let presses = 0; presses < MOST; presses += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(lookAtFocus);
    if (stop === null) return stops;
    stops.push(stop);
  }
  throw new Error('Tab never leaves the page: it may be trapped.');
}

/** Runs in the page. */
function lookAtFocus(): Stop | null {
  const focused = document.activeElement;
  if (!focused || focused === document.body) return null;
  const place = focused.outerHTML.slice(0, 100);
  const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(focused);
  if (outlineStyle === 'none' || parseFloat(outlineWidth) < 2 || outlineColor.endsWith(', 0)'))
    return { place, problem: 'has no frame' };
  const boxes = [...focused.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
  const inView = boxes.filter(({ top, bottom }) => bottom > 0 && top < innerHeight);
  if (inView.length === 0) return { place, problem: 'is out of view' };
  const isCovered = inView.every(({ left, top, width, height }) => {
    const over = document.elementFromPoint(left + width / 2, Math.min(Math.max(top + height / 2, 0), innerHeight - 1));
    return !over || !(focused.contains(over) || over.contains(focused) || over.closest('label')?.contains(focused));
  });
  return { place, problem: isCovered ? 'lies under something' : '' };
}
