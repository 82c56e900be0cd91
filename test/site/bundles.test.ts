import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { describe, expect, inject, test } from 'vitest';
import { QUIZ, RULES } from '../../src/lib/index.ts';
import { useBrowser } from '../support/visit.ts';

const site = inject('rootSite');
const visit = useBrowser();

const GISTS = RULES.map(({ gist }) => plainest(gist));
const QUESTIONS = QUIZ.map(({ ask }) => plainest(ask));
/** Words that only the planner needs: a step, a warning. */
const PLANNER_WORDS = ['second-check-in', 'offer-deadline-before-contact'];
/** From an error message of temporal-polyfill. */
const POLYFILL_WORDS = 'Mismatching TimeZones';

const PLANNED = 'planner/#v=1&ended=2026-11-20T15:30&tz=America/New_York&said=date:2026-12-04&region=US';

describe('each tool carries only what it uses, also once it is used', () => {
  test('the planner holds no question of the note check, no rule in prose and no polyfill', async () => {
    const scripts = await scriptsOf(PLANNED, (page) => page.locator('.plan .step').first().waitFor());
    expect(PLANNER_WORDS.filter((words) => !scripts.includes(words))).toEqual([]);
    expect([...QUESTIONS, ...GISTS, POLYFILL_WORDS].filter((words) => scripts.includes(words))).toEqual([]);
  });

  test('the note check has its questions from the page, and holds nothing of the planner, no rule in prose and no polyfill', async () => {
    const scripts = await scriptsOf('note-check/', async (page) => {
      await page.getByRole('textbox', { name: 'Your note' }).fill('Dear Ms. Okafor,\n\nThank you.\n\nBest,\nDana');
      await page.locator('#note-check mark').first().waitFor();
    });
    expect(
      [...QUESTIONS, ...PLANNER_WORDS, ...GISTS, POLYFILL_WORDS].filter((words) => scripts.includes(words)),
    ).toEqual([]);
  });

  test('the polyfill of Temporal is built, for the browsers that need it', () => {
    const built = globSync('_astro/*.js', { cwd: site.folder }).map((file) =>
      readFileSync(join(site.folder, file), 'utf8'),
    );
    expect(built.some((script) => script.includes(POLYFILL_WORDS))).toBe(true);
  });
});

/** All scripts that a page holds and loads until it has been used. */
async function scriptsOf(path: string, use: (page: Page) => Promise<void>): Promise<string> {
  const { page, requests, readThrough, settle } = await visit(site.url + path);
  await readThrough();
  await use(page);
  await settle();
  const files = requests.filter((request) => /\.m?js(\?|$)/.test(request.url()));
  const bodies = await Promise.all(files.map(async (request) => (await request.response())?.text() ?? ''));
  const inline = await page.evaluate(() => [...document.scripts].map(({ text }) => text));
  return [...bodies, ...inline].join('\n');
}

/** The longest run of plain words in a sentence, which no minifier writes differently. */
function plainest(sentence: string): string {
  const runs = sentence.split(/[^A-Za-z0-9 ,.]+/);
  return runs.reduce((longest, run) => (run.length > longest.length ? run : longest), '');
}
