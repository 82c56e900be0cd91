import type { Page } from 'playwright';
import { describe, expect, inject, test } from 'vitest';
import { FRIDAY_EVENING } from '../support/planner-page.ts';
import { useBrowser } from '../support/visit.ts';

const PLAN = 'planner/#v=1&ended=2026-11-20T15:30&tz=America/New_York&region=US&said=date:2026-12-04';

const site = inject('rootSite');
const visit = useBrowser();

describe('motion', () => {
  test.each(['no-preference', 'reduce'] as const)('from page to page where it is "%s"', async (reducedMotion) => {
    const { page } = await visit(site.url, { reducedMotion });
    await page.addInitScript(() => {
      addEventListener('pagereveal', (event) => {
        Reflect.set(window, 'fades', event.viewTransition !== null);
      });
    });
    await page.getByRole('banner').getByRole('link', { name: 'Samples' }).click();
    await page.waitForURL('**/samples/');
    await expect
      .poll(() => page.evaluate(() => Reflect.get(window, 'fades') as unknown))
      .toBe(reducedMotion === 'no-preference');
  });

  test('within a page there is none where it is not wanted', async () => {
    const { page, readThrough } = await visit(site.url + PLAN, { ...FRIDAY_EVENING, reducedMotion: 'reduce' });
    await readThrough();
    expect(await moving(page)).toEqual([]);
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    expect((await moving(page)).length).toBeGreaterThan(0);
  });
});

describe('with the colors of the system alone', () => {
  test('the signs of the datebook still differ by their lines', async () => {
    const { page, readThrough } = await visit(site.url + PLAN, { ...FRIDAY_EVENING, forcedColors: 'active' });
    await readThrough();
    const { off, open, act, soon, today } = await page.evaluate(() => {
      const style = (selector: string, part?: string) => {
        const day = document.querySelector(`.plan ${selector}`);
        if (!day) throw new Error(`No day is ${selector}.`);
        return getComputedStyle(day, part);
      };
      return {
        off: style('.day.off').backgroundImage,
        open: style('.day:not(.off)').backgroundImage,
        act: style('.day.act', '::after').borderBlockEndStyle,
        soon: style('.day.too-soon', '::after').borderBlockEndStyle,
        today: style('.day.today').borderBlockStartWidth,
      };
    });
    expect({ off: off !== open, act, soon, today }).toEqual({ off: true, act: 'solid', soon: 'dotted', today: '3px' });
  });

  test('a button that is drawn as words has room within its border', async () => {
    const { page, readThrough } = await visit(site.url + PLAN, { ...FRIDAY_EVENING, forcedColors: 'active' });
    await readThrough();
    await page.getByRole('button', { name: /^Done/ }).first().click();
    const undo = page.getByRole('button', { name: /^Undo/ });
    expect(await undo.evaluate((button) => parseFloat(getComputedStyle(button).paddingInlineStart))).toBeGreaterThan(8);
  });

  test('a chosen answer and a mark still show', async () => {
    const { page, readThrough } = await visit(`${site.url}note-check/`, { forcedColors: 'active' });
    await readThrough();
    await page.getByRole('textbox', { name: 'Your note' }).fill('Thank you for your time. What is the salary?');
    await page.locator('.letter mark[data-verdict="cut"]').waitFor();
    const lines = await page.evaluate(() => {
      const paint = (selector: string) => getComputedStyle(document.querySelector(selector) ?? document.body);
      return {
        chosen: paint('.segments input:checked + span').backgroundColor,
        other: paint('.segments input:not(:checked) + span').backgroundColor,
        keep: paint('.letter mark[data-verdict="keep"]').textDecorationLine,
        cut: paint('.letter mark[data-verdict="cut"]').textDecorationLine,
      };
    });
    expect(lines.chosen).not.toBe(lines.other);
    expect(lines).toMatchObject({ keep: 'underline', cut: 'line-through' });
  });
});

test('where transparency is not wanted, nothing shines through', async () => {
  const { page } = await visit(`${site.url}planner/saved/`);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setEmulatedMedia', {
    features: [{ name: 'prefers-reduced-transparency', value: 'reduce' }],
  });
  const backdrop = await page.evaluate(() => {
    const dialog = document.createElement('dialog');
    dialog.className = 'confirm sheet';
    document.body.append(dialog);
    dialog.showModal();
    return getComputedStyle(dialog, '::backdrop').backgroundColor;
  });
  expect(backdrop).toMatch(/^rgb\(/);
});

/** What would move slowly. */
function moving(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter((each) =>
        getComputedStyle(each)
          .transitionDuration.split(', ')
          .some((time) => parseFloat(time) > 0),
      )
      .map((each) => each.tagName),
  );
}
