import type { Page } from 'playwright';
import { describe, expect, inject, test } from 'vitest';
import { FRIDAY_EVENING, plannerPage } from '../support/planner-page.ts';
import { useBrowser, type Visit } from '../support/visit.ts';

/** Typed into every field for words. Letters alone, so that no encoding hides it. */
const SECRET = 'Zqwxsecretive';
/** Typed into every field for days. */
const SECRET_DAY = '2026-12-17';
const NOTE = `Dear ${SECRET},\n\nThank you for the talk about ${SECRET}.\n\nBest regards,\n${SECRET}`;
/** What the address of a plan may hold: facts of these names, each a date, a time, a place or a choice from a list. */
const FACTS =
  /^(v|ended|tz|region|said|recruiter|medium|heard|notes|contact|hold|through|offer|closed|pace|log|outcome)=[\w:/.,@%+-]*$/;

const site = inject('rootSite');
const visit = useBrowser();

describe('what is typed stays in the browser', () => {
  test('in the planner: no request and no storage holds it, and its address holds dates and choices only', async () => {
    const seen = await visit(`${site.url}planner/`, {
      ...FRIDAY_EVENING,
      // After all that is filled in, so that every fact is one that can be.
      now: '2026-12-20T18:00:00-05:00',
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const { page } = seen;
    const planner = plannerPage(page);
    await planner.ready();
    await planner.endedAt('2026-11-20', '15:30');
    await planner.promisedBy(SECRET_DAY);
    await page.getByRole('heading', { name: 'Your plan' }).waitFor();
    for (const name of ['Copy link to this plan', 'Copy as text']) await page.getByRole('button', { name }).click();
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save for your calendar' }).click();
    await saved;
    await page.getByRole('button', { name: /^Done/ }).first().click();
    await expect.poll(() => page.url()).toContain(SECRET_DAY);
    expect(await fillEverything(page, '#planner')).toBeGreaterThan(12);
    expect(page.url()).not.toContain(SECRET);
    // No plan and no new address comes of a time zone that is none.
    await planner.field('Time zone there').fill('Europe/Oslo');
    await expect.poll(() => page.url()).toContain('Oslo');
    await expect.poll(() => page.url()).toContain(`offer=${SECRET_DAY}`);
    await seen.settle();

    await expectNothingSent(seen);
    expect(await stored(page)).toEqual(NOTHING_STORED);
    const { search, hash } = new URL(page.url());
    expect(search).toBe('');
    expect(hash).not.toContain(SECRET);
    const facts = hash.slice(1).split('&');
    expect(facts.filter((fact) => !FACTS.test(fact))).toEqual([]);
  });

  test('in the note check: nothing is sent or kept, and what is kept on request is gone when it is not wanted', async () => {
    const seen = await visit(`${site.url}note-check/`, { permissions: ['clipboard-read', 'clipboard-write'] });
    const { page, readThrough, settle } = seen;
    await readThrough();
    expect(await fillEverything(page, '#note-check', ['keep'])).toBeGreaterThan(6);
    await page.getByRole('button', { name: 'Add a note' }).click();
    expect(await fillEverything(page, '.panel-note')).toBeGreaterThan(1);
    await page.getByRole('textbox', { name: 'Your note' }).fill(NOTE);
    await page.getByText('Your note with its marks').waitFor();
    await page.getByRole('button', { name: 'Copy the note' }).click();
    await settle();
    await expectNothingSent(seen);
    expect(await stored(page)).toEqual(NOTHING_STORED);
    expect(page.url()).toBe(`${site.url}note-check/`);

    const keep = page.getByRole('checkbox', { name: 'Keep note and answers on this device' });
    await keep.check();
    const kept = await stored(page);
    expect(Object.keys(kept.local)).toEqual(['afterword:note-check:1']);
    expect(JSON.stringify(kept.local)).toContain(SECRET);
    expect({ ...kept, local: {} }).toEqual(NOTHING_STORED);
    await keep.uncheck();
    expect(await stored(page)).toEqual(NOTHING_STORED);
    await expectNothingSent(seen);
  });

  test('in the search: the words are not sent, not kept, and not in the address', async () => {
    const seen = await visit(`${site.url}search/`);
    const { page, settle } = seen;
    for (const words of [SECRET, `thank ${SECRET}`]) {
      await page.getByRole('searchbox').fill(words);
      await page.getByRole('searchbox').press('Enter');
      await expect.poll(() => page.getByRole('status').innerText()).toContain(words);
    }
    await settle();
    await expectNothingSent(seen);
    expect(await stored(page)).toEqual(NOTHING_STORED);
    expect(page.url()).toBe(`${site.url}search/`);
  });
});

test('the privacy page names everything that is ever kept', async () => {
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

const NOTHING_STORED = { local: {}, session: {}, databases: [], cookies: [] };

/** Opens whatever can be opened and fills in every field, also those that appear meanwhile. Returns how many. */
async function fillEverything(page: Page, root: string, except: readonly string[] = []): Promise<number> {
  const filled = new Set(except);
  for (let round = 0; round < 3; round += 1) {
    await page.locator(root).evaluateAll((roots) => {
      for (const details of roots.flatMap((each) => [...each.querySelectorAll('details')])) details.open = true;
    });
    const fields = await page
      .locator(root)
      .locator('input:visible, textarea:visible, select:visible')
      .evaluateAll((all) =>
        (all as HTMLInputElement[])
          // One answer of each question.
          .filter(
            (field, at, fields) => field.type !== 'radio' || fields.findIndex(({ name }) => name === field.name) === at,
          )
          .map(({ id, type }) => ({ id, type })),
      );
    for (const { id, type } of fields.filter(({ id }) => !filled.has(id))) {
      filled.add(id);
      await fill(page, id, type);
    }
  }
  return filled.size - except.length;
}

async function fill(page: Page, id: string, type: string): Promise<void> {
  const field = page.locator(`[id="${id}"]`);
  // An answer further up may have taken it away.
  if (!(await field.isVisible())) return;
  if (type === 'checkbox' || type === 'radio') await field.check();
  else if (type === 'select-one') await field.selectOption({ index: 1 });
  else if (type === 'date') await field.fill(SECRET_DAY);
  else if (type === 'time') await field.fill('16:45');
  else if (type === 'number') await field.fill('3');
  else await field.fill(SECRET);
  await field.blur();
}

async function expectNothingSent({ requests, problems }: Visit): Promise<void> {
  expect(await problems()).toEqual([]);
  expect(requests.length).toBeGreaterThan(0);
  for (const request of requests) {
    // The browser keeps the fragment to itself.
    const asked = request.url().replace(/#.*$/, '');
    const sent = [decodeURIComponent(asked), JSON.stringify(await request.allHeaders()), request.postData() ?? ''];
    expect.soft(request.method()).toBe('GET');
    expect.soft(sent.filter((part) => part.includes(SECRET) || part.includes(SECRET_DAY))).toEqual([]);
  }
}

/** Everything that the page keeps on the device. */
async function stored(page: Page) {
  const inPage = await page.evaluate(async () => ({
    local: Object.fromEntries(Object.entries(localStorage)),
    session: Object.fromEntries(Object.entries(sessionStorage)),
    databases: (await indexedDB.databases()).map(({ name }) => name),
  }));
  return { ...inPage, cookies: await page.context().cookies() };
}
