import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { QUESTIONS, RULES } from '../../src/lib/index.ts';
import { useBrowser } from '../support/visit.ts';

const site = inject('rootSite');
const visit = useBrowser();

/** Words that only the planner needs: a step, a warning, a field. */
const PLANNER_WORDS = ['second-check-in', 'offer-deadline-before-contact', 'offerDeadline'];

/** From an error message of temporal-polyfill. */
const POLYFILL_WORDS = 'Mismatching TimeZones';

describe('each tool carries only what it uses', () => {
  test('the planner holds no question of the note check and no rule in prose', async () => {
    const scripts = await scriptsOf('planner/');
    for (const word of PLANNER_WORDS) expect(scripts).toContain(word);
    expect(RULES.map(({ gist }) => plainest(gist)).filter((words) => scripts.includes(words))).toEqual([]);
    expect(QUESTIONS.map(({ ask }) => plainest(ask)).filter((words) => scripts.includes(words))).toEqual([]);
  });

  test('the note check holds nothing of the planner and no rule in prose', async () => {
    const scripts = await scriptsOf('note-check/');
    expect(QUESTIONS.map(({ ask }) => plainest(ask)).filter((words) => !scripts.includes(words))).toEqual([]);
    expect(PLANNER_WORDS.filter((word) => scripts.includes(word))).toEqual([]);
    expect(RULES.map(({ gist }) => plainest(gist)).filter((words) => scripts.includes(words))).toEqual([]);
  });

  test('the polyfill of Temporal is built, and no browser that has Temporal loads it', async () => {
    const built = globSync('_astro/*.js', { cwd: site.folder }).map((file) =>
      readFileSync(join(site.folder, file), 'utf8'),
    );
    expect(built.some((script) => script.includes(POLYFILL_WORDS))).toBe(true);
    for (const path of ['planner/', 'note-check/']) expect(await scriptsOf(path)).not.toContain(POLYFILL_WORDS);
  });
});

/** All that is loaded or stands in a page before it is used, with its script files that it names for later. */
async function scriptsOf(path: string): Promise<string> {
  const { page, requests, readThrough } = await visit(site.url + path);
  await readThrough();
  const files = requests.filter((request) => request.resourceType() === 'script');
  const bodies = await Promise.all(files.map(async (request) => (await request.response())?.text() ?? ''));
  const inline = await page.evaluate(() => [...document.scripts].map(({ text }) => text));
  return [...bodies, ...inline].join('\n');
}

/** The longest run of plain words in a sentence, which no minifier writes differently. */
function plainest(sentence: string): string {
  const runs = sentence.split(/[^A-Za-z0-9 ,.]+/);
  return runs.reduce((longest, run) => (run.length > longest.length ? run : longest), '');
}
