import type { Page } from 'playwright';
import { describe, expect, inject, test } from 'vitest';
import { DRAWN } from '../../src/components/note-check/marks.ts';
import { HOSTILE_TEXTS } from '../support/hostile-texts.ts';
import { noteCheckPage } from '../support/note-check-page.ts';
import { FRIDAY_EVENING, plannerPage } from '../support/planner-page.ts';
import { resultsFor } from '../support/search.ts';
import { useBrowser } from '../support/visit.ts';

/** Every third, so that each shape comes with a dozen pieces of mischief: the library is tried with all of them elsewhere. */
const TEXTS = HOSTILE_TEXTS.filter((_, index) => index % 3 === 0);
const LINK = 'v=1&ended=2026-11-20T15:30&tz=America/New_York&region=US&said=date:2026-12-04';
const PLANS = JSON.stringify({
  format: 'afterword-plans',
  version: 1,
  plans: [{ name: 'Northwind', link: LINK }],
});
/** The most that the field of the search takes. */
const LONGEST_SEARCH = 200;
const PATIENCE = { timeout: 150_000 };

const site = inject('rootSite');

describe('hostile texts in the browser: nothing runs, nothing else is lost, and the page goes on', () => {
  const visit = useBrowser();

  async function open(path: string) {
    const seen = await visit(site.url + path, FRIDAY_EVENING);
    await seen.page.evaluate(() => {
      Reflect.set(window, 'hit', () => document.documentElement.setAttribute('data-hit', ''));
    });
    const expectUnharmed = async () => {
      expect(await seen.page.locator('[data-hit], main script[src*="//"], main [onerror], main [onload]').count()).toBe(
        0,
      );
      expect(await seen.page.evaluate(() => Object.keys(Object.prototype))).toEqual([]);
      expect(await seen.problems()).toEqual([]);
    };
    return { ...seen, expectUnharmed };
  }

  test('in links to the planner', PATIENCE, async () => {
    const { page, expectUnharmed } = await open('planner/');
    const planner = plannerPage(page);
    await planner.ready();
    const silent = await page.evaluate(async (texts) => {
      const rest = () => new Promise((resolve) => setTimeout(resolve, 30));
      const without: string[] = [];
      for (const text of texts) {
        // Put there at once: a browser follows only so many links in a row.
        history.replaceState(null, '', `#${text.replace(/^#/, '')}`);
        dispatchEvent(new HashChangeEvent('hashchange'));
        await rest();
        if (!document.querySelector('#planner form') || !document.querySelector('#planner .answer')?.textContent)
          without.push(text.slice(0, 80));
      }
      return without;
    }, TEXTS);
    expect(silent).toEqual([]);
    await expectUnharmed();
    await page.goto(`${site.url}about/`);
    await page.goto(`${site.url}planner/#${LINK}`);
    await planner.ready();
    expect((await planner.steps()).map(({ datetime }) => datetime)).toContain('2026-12-09');
  });

  test('in files of plans: each gets an answer, and the plan that is kept stays', PATIENCE, async () => {
    const { page, expectUnharmed } = await open('planner/saved/');
    await page.locator('#saved-plans[data-ready]').waitFor();
    const answers = await addFiles(page, [PLANS, ...TEXTS]);
    expect(answers[0]).toContain('1 plan was added');
    expect(answers.filter((said) => !/added|\bfile\b/i.test(said))).toEqual([]);
    await expectUnharmed();
    await page.reload();
    await page.getByRole('link', { name: 'Northwind' }).click();
    await page.locator('.plan .step').first().waitFor();
  });

  test('in what the browser keeps as plans: it is said, left as it is, and can be deleted', PATIENCE, async () => {
    const { page, expectUnharmed } = await open('planner/saved/');
    await page.locator('#saved-plans[data-ready]').waitFor();
    await addFiles(page, [PLANS]);
    await page.getByRole('link', { name: 'Northwind' }).waitFor();
    for (const text of TEXTS) {
      const before = await keepRaw(page, text);
      const shown = page.locator('#saved-plans h2').first();
      await expect.poll(() => shown.innerText()).toMatch(/cannot be shown|by what is due|what is due|No plan/);
      expect(await keepRaw(page)).toBe(before);
    }
    await expectUnharmed();
    await keepRaw(page, '{"format":"afterword-plans","version":999}');
    await page.getByRole('heading', { name: 'They cannot be shown' }).waitFor();
    await page.getByRole('button', { name: 'Delete all' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Delete all' }).click();
    await page.getByRole('heading', { name: 'No plan is kept here yet' }).waitFor();
  });

  test('in notes: each is drawn as it was pasted', PATIENCE, async () => {
    const { page, expectUnharmed } = await open('note-check/');
    const check = noteCheckPage(page);
    await check.ready();
    const undrawn = await page.evaluate(
      async ({ texts, most }) => {
        const field = document.querySelector<HTMLTextAreaElement>('#text');
        if (!field) throw new Error('There is no field for the note.');
        const plain = (text: string) => text.replace(/\s+/g, '').slice(0, 40);
        const drawn = () => {
          const letter = document.querySelector('.letter')?.cloneNode(true) as Element | undefined;
          for (const number of letter?.querySelectorAll('a.number') ?? []) number.remove();
          return plain(letter?.textContent ?? '');
        };
        const without: string[] = [];
        for (const text of texts) {
          field.value = text;
          field.dispatchEvent(new InputEvent('input', { bubbles: true }));
          const started = performance.now();
          while (drawn() !== plain(field.value.slice(0, most)) && performance.now() - started < 5000)
            await new Promise((resolve) => setTimeout(resolve, 20));
          if (drawn() !== plain(field.value.slice(0, most))) without.push(text.slice(0, 80));
        }
        return without;
      },
      { texts: TEXTS, most: DRAWN },
    );
    expect(undrawn).toEqual([]);
    await expectUnharmed();
    await check.write('Dear Ms. Okafor,\n\nThank you for your time. Please decide by Friday.\n\nBest,\nDana');
    await expect.poll(() => check.marked('cut')).not.toEqual([]);
  });

  test('in the note that is kept, and the choices: the page starts empty or as it was', PATIENCE, async () => {
    const { page, expectUnharmed } = await open('note-check/');
    const check = noteCheckPage(page);
    for (const text of TEXTS.filter((_, index) => index % 8 === 0 || index > TEXTS.length - 8)) {
      await page.evaluate((kept) => {
        for (const name of ['note-check:1', 'theme', 'slash', 'offline'])
          localStorage.setItem(`afterword:${name}`, kept);
      }, text);
      await page.reload();
      await check.ready();
      expect(await check.text.isEditable()).toBe(true);
      expect(await page.evaluate((kept) => localStorage.getItem('afterword:theme') === kept, text)).toBe(true);
    }
    await expectUnharmed();
    await page.getByRole('radio', { name: 'Dark' }).check();
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('dark');
    await page.getByRole('radio', { name: 'As the device' }).check();
    expect(await page.evaluate(() => localStorage.getItem('afterword:theme'))).toBeNull();
  });

  test('in the search: each gets an answer', PATIENCE, async () => {
    const { page, expectUnharmed } = await open('search/');
    await resultsFor(page, 'thank');
    const unanswered = await page.evaluate(
      async (texts) => {
        const field = document.querySelector<HTMLInputElement>('#words');
        const status = document.querySelector('[data-search-status]');
        if (!field || !status) throw new Error('There is no search.');
        const without: string[] = [];
        for (const text of texts) {
          field.value = text;
          field.form?.requestSubmit();
          const words = field.value.trim();
          const isAnswered = () =>
            words === '' ? status.textContent === '' : status.textContent.includes(`“${words}”`);
          const started = performance.now();
          while (!isAnswered() && performance.now() - started < 10_000)
            await new Promise((resolve) => setTimeout(resolve, 20));
          if (!isAnswered()) without.push(text.slice(0, 80));
        }
        return without;
      },
      TEXTS.map((text) => text.slice(0, LONGEST_SEARCH)),
    );
    expect(unanswered).toEqual([]);
    await expectUnharmed();
    expect((await resultsFor(page, 'thank')).length).toBeGreaterThan(2);
  });
});

/** Gives the page one file after the other, and returns what it says of each. */
function addFiles(page: Page, texts: readonly string[]): Promise<readonly string[]> {
  return page.evaluate(async (contents) => {
    const answers: string[] = [];
    for (const content of contents) {
      const field = document.querySelector<HTMLInputElement>('#plans-file');
      const status = document.querySelector('#saved-plans [role=status]');
      if (!field || !status) throw new Error('There is no field for a file.');
      const chosen = new DataTransfer();
      chosen.items.add(new File([content], 'plans.json', { type: 'application/json' }));
      field.files = chosen.files;
      field.dispatchEvent(new Event('change', { bubbles: true }));
      // The field is emptied once the file has been dealt with.
      while (field.value !== '') await new Promise((resolve) => setTimeout(resolve, 10));
      answers.push(status.textContent);
    }
    return answers;
  }, texts);
}

/** Puts a text where plans are kept, as if somebody had tampered with it, and has the page look again. Returns what is kept. */
function keepRaw(page: Page, text?: string): Promise<unknown> {
  return page.evaluate(async (raw) => {
    const told = <Result>(request: IDBRequest<Result>) =>
      new Promise<Result>((resolve, reject) => {
        request.onsuccess = () => {
          resolve(request.result);
        };
        request.onerror = () => {
          reject(request.error ?? new Error('No answer.'));
        };
      });
    const database = await told(indexedDB.open('afterword'));
    const plans = database.transaction('plans', 'readwrite').objectStore('plans');
    if (raw !== undefined) await told(plans.put(raw, 'plans'));
    const held: unknown = await told(plans.get('plans'));
    database.close();
    if (raw !== undefined) document.dispatchEvent(new Event('visibilitychange'));
    return held;
  }, text);
}
