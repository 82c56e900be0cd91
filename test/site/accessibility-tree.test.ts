import type { Page } from 'playwright';
import { describe, expect, inject, test } from 'vitest';
import { CONTROLS, readTree } from '../support/accessibility-tree.ts';
import { noteCheckPage } from '../support/note-check-page.ts';
import { FRIDAY_EVENING, plannerPage } from '../support/planner-page.ts';
import { onePageOfEachKind } from '../support/site-pages.ts';
import { useBrowser, useOnePage } from '../support/visit.ts';

const PLAN = '#v=1&ended=2026-11-20T15:30&tz=America/New_York&region=US&said=date:2026-12-04';
/** How long a change may take to be announced, in milliseconds. */
const HEARD = 1500;

const site = inject('rootSite');
const visit = useBrowser();
const look = useOnePage();

test.each(onePageOfEachKind(site))('on /%s every control has a name, and the landmarks are there', async (path) => {
  const { page, readThrough } = await look(site.url + path);
  await readThrough();
  const tree = await readTree(page);
  const controls = tree.filter(({ role }) => CONTROLS.includes(role));
  expect(controls.length).toBeGreaterThan(5);
  expect(controls.filter(({ name }) => name.trim() === '')).toEqual([]);
  for (const landmark of ['banner', 'main', 'contentinfo'])
    expect.soft(tree.filter(({ role }) => role === landmark)).toHaveLength(1);
});

describe('in the planner', () => {
  test('a plan is a list of steps with their dates; its drawing is not told', async () => {
    const { page } = await openPlanner(PLAN);
    await page.locator('.plan .datebook').waitFor();
    const tree = await readTree(page);
    const said = tree.map(({ name }) => name).join('\n');
    expect(said).toContain('Check in, once, politely');
    expect(said).toContain('Wed, Dec 9');
    expect(await page.locator('.plan .datebook').innerText()).toContain('Solid bar');
    expect(said).not.toContain('Solid bar');
  });

  test('what is wrong with a field is told with the field, after its hint', async () => {
    const { page, planner } = await openPlanner();
    await planner.endedAt('2026-11-20', '15:30');
    await planner.field('Time zone there').fill('Middle/Earth');
    await page.locator('#timeZone-error').waitFor();
    const field = (await readTree(page)).find(({ name }) => name === 'Time zone there');
    expect(field?.isInvalid).toBe(true);
    expect(field?.description).toMatch(/^Yours, unless they are elsewhere\. .*Try one like America\/New_York/);
  });

  test('a date that is only half typed is said to be incomplete', async () => {
    const { page, planner } = await openPlanner();
    await planner.field('Your interview was on').focus();
    await page.keyboard.type('1120');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await planner.field('It ended at').focus();
    const field = (await readTree(page)).find(({ name }) => name === 'Your interview was on');
    expect(field).toMatchObject({ isInvalid: true, description: 'This date is not complete, or does not exist.' });
  });

  test('a change is announced once, politely', async () => {
    const { page, planner } = await openPlanner(PLAN);
    await page.waitForTimeout(HEARD);
    const heard = await listen(page);
    await planner.field('By this date').fill('2026-12-11');
    await page.waitForTimeout(HEARD);
    const said = await heard();
    expect(said).toHaveLength(1);
    expect(said[0]).toMatchObject({ role: 'status' });
    expect(said[0]?.text).toContain('to Fri, Dec 11');
  });
});

describe('in the note check', () => {
  test('a note is announced once, with its verdict, and each mark is told with number and verdict', async () => {
    const { page, readThrough } = await visit(`${site.url}note-check/`);
    await readThrough();
    const heard = await listen(page);
    const note = noteCheckPage(page);
    await note.write('Dear Ms. Okafor,\n\nThank you for your time. What is the salary?\n\nBest regards,\nDana Reyes');
    await page.waitForTimeout(HEARD);
    const said = await heard();
    expect(said).toHaveLength(1);
    expect(said[0]?.text).toContain('Rethink');
    const links = (await readTree(page)).filter(({ role }) => role === 'link').map(({ name }) => name);
    expect(links.filter((name) => /^mark \d+ ?, (keep|cut)$/.test(name)).length).toBeGreaterThan(2);
  });

  test('a paragraph that runs from right to left is drawn so, and the next one is not', async () => {
    const { page, readThrough } = await visit(`${site.url}note-check/`);
    await readThrough();
    await noteCheckPage(page).write('שלום ד״ר כהן,\n\nThank you for your time.\n\nDana Reyes');
    const directions = await page
      .locator('.letter p')
      .evaluateAll((all) => all.map((each) => getComputedStyle(each).direction));
    expect(directions).toEqual(['rtl', 'ltr', 'ltr']);
  });
});

test('in the search, a result is announced once', async () => {
  const { page } = await visit(`${site.url}search/`);
  const heard = await listen(page);
  await page.getByRole('searchbox').fill('recruiter');
  await page.locator('[data-search-results] > li').first().waitFor();
  await page.waitForTimeout(HEARD);
  const said = await heard();
  expect(said).toHaveLength(1);
  expect(said[0]?.text).toContain('found for “recruiter”');
});

test('each chart has its numbers in a table with heads', async () => {
  const { page } = await visit(`${site.url}evidence/`);
  const charts = page.locator('figure.chart');
  expect(await charts.count()).toBeGreaterThan(8);
  for (const chart of await charts.all()) {
    expect.soft(await chart.locator('svg[aria-hidden="true"]').count()).toBe(2);
    expect.soft(await chart.locator('table th[scope="col"]').count()).toBeGreaterThan(1);
    expect.soft(await chart.locator('table th[scope="row"]').count()).toBeGreaterThan(1);
  }
});

async function openPlanner(fragment = '') {
  const { page } = await visit(`${site.url}planner/${fragment}`, FRIDAY_EVENING);
  const planner = plannerPage(page);
  await planner.ready();
  return { page, planner };
}

/** Notes each text that a live region comes to hold from now on. */
async function listen(page: Page): Promise<() => Promise<readonly { role: string; text: string }[]>> {
  await page.evaluate(() => {
    const heard: { role: string; text: string }[] = [];
    Reflect.set(window, 'heard', heard);
    new MutationObserver((changes) => {
      const regions = changes.map(({ target }) =>
        (target instanceof Element ? target : target.parentElement)?.closest(
          '[role=status], [role=alert], [aria-live]',
        ),
      );
      for (const region of new Set(regions)) {
        const text = region?.textContent.trim();
        if (region && text) heard.push({ role: region.getAttribute('role') ?? '', text });
      }
    }).observe(document.body, { childList: true, subtree: true, characterData: true });
  });
  return () => page.evaluate(() => Reflect.get(window, 'heard') as { role: string; text: string }[]);
}
