import type { Page } from 'playwright';
import { describe, expect, inject, test } from 'vitest';
import { FRIDAY_EVENING, plannerPage } from '../support/planner-page.ts';
import { useBrowser } from '../support/visit.ts';

const TOOLS = ['', 'planner/', 'planner/saved/', 'note-check/', 'search/'];
const SCRIPTS = /\/_astro\/[^/]+\.js$/;
const CASE = '#v=1&ended=2026-11-20T15:30&tz=America/New_York&region=US&said=date:2026-12-04';

const site = inject('rootSite');
const visit = useBrowser();

/** Opens a page in a browser that lacks something. */
async function openWith(path: string, lack: (page: Page) => Promise<unknown>) {
  const { page } = await visit('about:blank', FRIDAY_EVENING);
  await lack(page);
  await page.goto(site.url + path);
  return page;
}

describe.each([
  ['knows no module scripts', knowsNoModules],
  ['does not understand the script', (page: Page) => page.route(SCRIPTS, (route) => route.fulfill(script('let = ;')))],
  ['gets no script', (page: Page) => page.route(SCRIPTS, (route) => route.abort())],
])('where the browser %s', (_, lack) => {
  test.each(TOOLS)('/%s says that its tool could not start, and shows no form that would do nothing', async (path) => {
    const page = await openWith(path, lack);
    // The few fields on the home page load once they are in view.
    await page.getByRole('alert').getByText('could not start').waitFor();
    const controls = page.getByRole('main').locator('input:visible, select:visible, textarea:visible, button:visible');
    expect(await controls.count()).toBe(0);
  });

  test('the note check is a checklist', async () => {
    const page = await openWith('note-check/', lack);
    await page.getByRole('alert').getByText('The questions stand below').waitFor();
    expect(await page.locator('.checklist').isVisible()).toBe(true);
  });
});

describe('where the browser has no Temporal', () => {
  test('the planner fetches it and plans the same', async () => {
    const page = await openWith(`planner/${CASE}`, (opened) => opened.addInitScript(forgetTemporal));
    const dates = (await plannerPage(page).steps()).map(({ datetime }) => datetime);
    expect(dates).toEqual(['2026-11-22T15:30:00-05:00', '2026-12-04', '2026-12-09', '2026-12-16', '2026-12-23']);
  });

  test.each(['', CASE])('and cannot run what is fetched instead, the planner says so (%s)', async (fragment) => {
    const page = await openWith(`planner/${fragment}`, async (opened) => {
      await opened.addInitScript(forgetTemporal);
      await opened.route(/\/_astro\/global\.esm\.[^/]*\.js$/, (route) => route.fulfill(script('let = ;')));
    });
    if (fragment === '') await plannerPage(page).endedAt('2026-11-20', '15:30');
    await page.getByRole('alert').getByText('may be too old for it').waitFor();
  });
});

describe('where a part of the script does not arrive', () => {
  test.each(['form-link', 'planner-engine', 'US-alone'])(
    'a link to a plan shows the form and a word about it (%s)',
    async (part) => {
      const page = await openWith(`planner/${CASE}`, (opened) =>
        opened.route(new RegExp(`/_astro/${part}\\.[^/]*\\.js$`), (route) => route.abort()),
      );
      await page.getByRole('alert').getByText('did not load').waitFor();
      expect(await plannerPage(page).field('Your interview was on').isVisible()).toBe(true);
      expect(await page.locator('#example').isVisible()).toBe(true);
    },
  );
});

test('a sound browser is never told that a tool stopped', async () => {
  for (const path of TOOLS) {
    const { page, readThrough } = await visit(site.url + path);
    await readThrough();
    expect(await page.getByText('could not start').isVisible(), path).toBe(false);
  }
});

/** The page's module scripts are no scripts to this browser, as they were to those of before 2018. */
async function knowsNoModules(page: Page): Promise<void> {
  await page.addInitScript(() => Reflect.deleteProperty(HTMLScriptElement.prototype, 'noModule'));
  await page.route(
    ({ pathname }) => pathname.endsWith('/'),
    async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replaceAll('type="module"', 'type="not-yet-known"');
      await route.fulfill({ response, body });
    },
  );
}

function forgetTemporal(): void {
  Reflect.deleteProperty(globalThis, 'Temporal');
}

function script(body: string) {
  return { contentType: 'text/javascript', body };
}
