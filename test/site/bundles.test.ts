import { describe, expect, inject, test } from 'vitest';
import { QUESTIONS, RULES } from '../../src/lib/index.ts';
import { readThrough, useBrowser } from '../support/visit.ts';

const site = inject('rootSite');
const visit = useBrowser();

/** Words that only the planner needs: a step, a warning, a field. */
const PLANNER_WORDS = ['second-check-in', 'offer-deadline-before-contact', 'offerDeadline'];

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

  test.each(['planner/', 'note-check/', 'search/'])('a browser with Temporal loads no polyfill on /%s', async (path) => {
    const polyfill = /Temporal\.(ZonedDateTime|PlainYearMonth)\b[\s\S]*Temporal\.PlainMonthDay/;
    expect(await scriptsOf(path)).not.toMatch(polyfill);
  });
});

/** All that is loaded or stands in a page before it is used, with its script files that it names for later. */
async function scriptsOf(path: string): Promise<string> {
  const { page, requests } = await visit(site.url + path);
  await readThrough(page);
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
