import { describe, expect, inject, onTestFinished, test } from 'vitest';
import { engines } from '../support/browser.ts';
import { addressesVisited, copiesWith, everythingKept, placesOfSecrets } from '../support/kept.ts';
import { noteCheckPage } from '../support/note-check-page.ts';
import { copyKept } from '../support/offline.ts';
import { FRIDAY_EVENING, plannerPage } from '../support/planner-page.ts';
import { recordingSite } from '../support/recording-site.ts';
import { fillEverything, openAll, SECRET, SECRET_DAY, secretsIn } from '../support/secrets.ts';
import { useBrowser, type VisitOptions } from '../support/visit.ts';

const NOTE = `Dear ${SECRET},\n\nThank you for the talk about ${SECRET}. I realy liked it.\n\nBest regards,\n${SECRET}`;
const NAME = `Plan ${SECRET}`;
/** A file of plans as somebody brings it along. */
const FILE = JSON.stringify({
  format: 'afterword-plans',
  version: 1,
  plans: [
    {
      name: `Imported ${SECRET}`,
      link: `v=1&ended=2026-11-18T10:00&tz=America/New_York&region=US&said=date:${SECRET_DAY}`,
    },
  ],
});
/** What the address of a plan may hold: facts of these names, each a date, a time, a place or a choice from a list. */
const FACTS =
  /^(v|ended|tz|region|said|recruiter|medium|heard|notes|contact|hold|through|offer|closed|pace|log|outcome)=[\w:/.,@%+-]*$/;
/** Loading the grammar library, or filling forty fields, on a busy machine. */
const PATIENCE = { timeout: 150_000 };

const site = inject('rootSite');

describe.each(engines())('what is typed stays in the browser, in %s', (engine) => {
  const visit = useBrowser(engine);

  /** A visitor whose offline copy is kept, at a host that writes everything down. */
  async function visitRecorded(path: string, options: VisitOptions = {}) {
    const host = await recordingSite(site);
    onTestFinished(host.close);
    const permissions = engine === 'Chromium' ? ['clipboard-read', 'clipboard-write'] : [];
    const seen = await visit(host.url + path, { ...FRIDAY_EVENING, permissions, keepsOffline: true, ...options });
    await copyKept(seen.page);
    /** Looks into every request, and into the files that are kept. */
    const expectNothingSent = async () => {
      await seen.settle();
      expect(await seen.problems()).toEqual([]);
      const asked = seen.requests.map((request) => ({
        method: request.method(),
        // The browser keeps the fragment to itself.
        text: [request.url().replace(/#.*$/, ''), JSON.stringify(request.headers()), request.postData()].join('\n'),
      }));
      const sent = [...asked, ...host.heard()];
      expect(host.heard().length).toBeGreaterThan(100);
      expect(sent.filter(({ method, text }) => method !== 'GET' || secretsIn(text).length > 0)).toEqual([]);
      const copies = await copiesWith(seen.page, SECRET);
      expect(copies.held).toBeGreaterThan(100);
      expect(copies.found).toEqual([]);
    };
    return { ...seen, url: host.url, expectNothingSent };
  }

  test(
    'in the planner and the saved plans: only what is kept by wish is kept, and gone when it is deleted',
    PATIENCE,
    async () => {
      // After all that is filled in, so that every fact is one that can be.
      const seen = await visitRecorded('planner/', { now: '2026-12-20T18:00:00-05:00' });
      const { page, expectNothingSent, url } = seen;
      const planner = plannerPage(page);
      await page.evaluate(noPrinting);
      await planner.ready();
      await planner.endedAt('2026-11-20', '15:30');
      await planner.promisedBy(SECRET_DAY);
      await page.getByRole('heading', { name: 'Your plan' }).waitFor();
      await page.getByRole('button', { name: /^Done/ }).first().click();
      await expect.poll(() => page.url()).toContain(SECRET_DAY);
      expect(await fillEverything(page, '#planner')).toBeGreaterThan(12);
      // No plan and no new address comes of a time zone or a place that is none.
      expect(page.url()).not.toContain(SECRET);
      await planner.field('Time zone there').fill('Europe/Oslo');
      await page.locator('#regions option').nth(5).waitFor({ state: 'attached' });
      for (const place of ['', 'Norway']) await planner.field('Where they work').fill(place);
      for (const fact of ['Oslo', 'region=NO', `offer=${SECRET_DAY}`])
        await expect.poll(() => page.url()).toContain(fact);
      // What has ended has no step left for a calendar.
      await page.getByLabel('How it ended').selectOption('Nothing final');
      await page.getByLabel('On hold until').fill('');
      for (const name of ['Copy link to this plan', 'Copy as text', 'Print', 'Save for your calendar'])
        await page.getByRole('button', { name }).click();
      await page.getByRole('status').filter({ hasText: 'follow-up-plan.ics holds' }).waitFor();

      await expectNothingSent();
      expect(await everythingKept(page)).toEqual({});
      for (const address of (await addressesVisited(page)).filter((each) => each.includes('#'))) {
        expect(address.replace(/#.*$/, '')).toBe(`${url}planner/`);
        const facts = new URL(address).hash.slice(1).split('&');
        expect(facts.filter((fact) => !FACTS.test(fact) || fact.includes(SECRET))).toEqual([]);
      }

      await openAll(page, '#planner');
      await planner.field('Your name for this plan').fill(NAME);
      await page.getByRole('button', { name: 'Keep this plan' }).click();
      await page.getByRole('status').filter({ hasText: 'in this browser alone' }).waitFor();
      const inPlans = ['IndexedDB: afterword plans "plans"'];
      expect(placesOfSecrets(await everythingKept(page))).toEqual(inPlans);

      await page.goto(`${url}planner/saved/`);
      await page.evaluate(noPrinting);
      const said = (words: string | RegExp) => page.getByRole('status').filter({ hasText: words }).waitFor();
      await page.getByRole('button', { name: `Rename “${NAME}”` }).click();
      await page.getByLabel(`New name for “${NAME}”`).fill(`Renamed ${SECRET}`);
      await page.getByRole('button', { name: 'Save the name' }).click();
      await said('has its new name');
      await page
        .getByLabel('Add plans from a file')
        .setInputFiles({ name: `${SECRET}.json`, mimeType: 'application/json', buffer: Buffer.from(FILE) });
      await said(/added/i);
      await page.getByRole('button', { name: 'Save all as one file' }).click();
      await said('Saved as follow-up-plans.json');
      expect(placesOfSecrets(await everythingKept(page))).toEqual(inPlans);
      await page.getByRole('button', { name: 'Delete all' }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Delete all' }).click();
      await said('Everything is deleted');
      expect(await everythingKept(page)).toEqual({});
      expect((await addressesVisited(page)).filter((address) => address.includes(SECRET))).toEqual([]);
      await expectNothingSent();
    },
  );

  test(
    'in the note check, its grammar step included: nothing is kept but by wish, and gone when it is not wanted',
    PATIENCE,
    async () => {
      const { page, url, expectNothingSent, readThrough } = await visitRecorded('note-check/');
      const check = noteCheckPage(page);
      await readThrough();
      expect(await fillEverything(page, '#note-check', ['keep'])).toBeGreaterThan(6);
      await page.getByRole('button', { name: 'Add a note' }).click();
      expect(await fillEverything(page, '.panel-note')).toBeGreaterThan(1);
      await page.getByLabel('Email', { exact: true }).check();
      for (const kind of ['Check-in', 'Reply to a no', 'Thank-you'] as const) await check.kind(kind);
      await check.text.fill(NOTE);
      await page.getByText('Your note with its marks').waitFor();
      for (const id of ['thanks', 'pressure'] as const) await check.answer(id, 'unclear').check();
      await page.getByRole('button', { name: 'Copy the note' }).click();
      const grammar = page.getByRole('button', { name: /^Check spelling and grammar/ });
      await grammar.click();
      await page
        .locator('.grammar [role=status]')
        .getByText(/likely mistake/)
        .waitFor({ timeout: 90_000 });
      await expectNothingSent();
      expect(await everythingKept(page)).toEqual({});

      const keep = page.getByRole('checkbox', { name: 'Keep note and answers on this device' });
      await keep.check();
      const place = 'localStorage: afterword:note-check:1';
      expect(Object.keys(await everythingKept(page))).toEqual([place]);
      expect(placesOfSecrets(await everythingKept(page))).toEqual([place]);
      await keep.uncheck();
      expect(await everythingKept(page)).toEqual({});
      await keep.check();
      await page.getByRole('button', { name: 'Clear everything' }).click();
      expect(await everythingKept(page)).toEqual({});
      expect(new Set(await addressesVisited(page))).toEqual(new Set([`${url}note-check/`]));
      await expectNothingSent();
    },
  );

  test('on the home page, in the search, the practice and the choices of every page', PATIENCE, async () => {
    const { page, url, expectNothingSent, readThrough } = await visitRecorded('');
    await readThrough();
    expect(await fillEverything(page, '#quick-planner')).toBeGreaterThan(1);
    expect(await everythingKept(page)).toEqual({});

    await page.goto(`${url}search/`);
    for (const words of [SECRET, `thank ${SECRET}`]) {
      await page.getByRole('searchbox').fill(words);
      await page.getByRole('searchbox').press('Enter');
      await expect.poll(() => page.locator('[data-search-status]').innerText()).toContain(words);
    }
    await page.locator('[data-search-results] a').first().click();
    await page.waitForURL((address) => !address.pathname.includes('/search/'));
    expect(await everythingKept(page)).toEqual({});

    await page.goto(`${url}practice/`);
    await page.locator('.practice-choices summary').first().click();
    await page.getByRole('radio', { name: 'Dark' }).check();
    await page.getByRole('checkbox', { name: /for search/ }).check();
    expect(await everythingKept(page)).toEqual({
      'localStorage: afterword:theme': 'dark',
      'localStorage: afterword:slash': 'off',
    });
    await page.getByRole('radio', { name: 'As the device' }).check();
    await page.getByRole('checkbox', { name: /for search/ }).uncheck();
    expect(await everythingKept(page)).toEqual({});
    expect((await addressesVisited(page)).filter((address) => secretsIn(address).length > 0)).toEqual([]);
    await expectNothingSent();
  });
});

describe('the privacy page', () => {
  const visit = useBrowser();
  test('names everything that is ever kept', async () => {
    const { page } = await visit(`${site.url}privacy/`);
    const named = await page.getByRole('main').locator('code').allInnerTexts();
    expect(named).toEqual([
      'afterword:theme',
      'afterword:slash',
      'afterword:offline',
      'afterword:note-check:1',
      'afterword',
    ]);
  });
});

/** Runs in the page: a dialog for printing would wait for somebody. */
function noPrinting(): void {
  window.print = () => undefined;
}
