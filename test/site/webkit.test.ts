import { Key } from 'selenium-webdriver';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { loadCalendar, parseSituation, planFollowUp } from '../../src/lib/index.ts';
import { launchWebKit, type WebKit } from '../support/webkit.ts';
import { webKitPage } from '../support/webkit-page.ts';

/** Runs where WebKitGTK is installed; `vitest.config.ts` leaves it out elsewhere. */
describe.each(['rootSite', 'subPathSite'] as const)('in WebKit, the %s', (key) => {
  const site = inject(key);
  let webKit: WebKit;
  let page: ReturnType<typeof webKitPage>;

  beforeAll(async () => {
    webKit = await launchWebKit();
    page = webKitPage(webKit.driver);
  });
  afterAll(() => webKit.close());

  test('is read, and searched from the slash key to the page that says it', async () => {
    await page.open(`${site.url}rules/send-a-thank-you/`);
    expect(await (await page.find('h1')).getText()).toContain('Send a thank-you');
    await page.type('/');
    await page.at('/search/');
    await page.find('#words:focus');
    await page.type('chocolates');
    await page.says('[data-search-status]', '“chocolates”');
    expect(await page.says('[data-search-results] > li', 'chocolates')).toMatch(/Don[’']t/);
    await page.click('[data-search-results] a');
    await page.at('/rules/dont-go-overboard/');
  });

  test('plans by the polyfill what the library plans by Temporal itself', async () => {
    await page.open(`${site.url}planner/`);
    const native = await page.run<boolean>('return "Temporal" in globalThis');
    await page.find('#planner[data-ready]');
    const day = Temporal.Now.plainDateISO('America/New_York').subtract({ days: 1 });
    await page.typeParts('#date', two(day.month), two(day.day), String(day.year));
    await page.typeParts('#time', '10', '30', 'a');
    await page.find('#planner .step');

    const dates = 'return [...document.querySelectorAll("#planner .step time")].map((time) => time.dateTime)';
    expect(await page.run(dates)).toEqual(await datesOfPlan(`${day.toString()}T10:30`));
    const scripts = 'return performance.getEntriesByType("resource").map(({ name }) => name)';
    const polyfills = (await page.run<readonly string[]>(scripts)).filter((name) => /\/global\.esm\./.test(name));
    expect(polyfills).toHaveLength(native ? 0 : 1);
    await page.at(`#v=1&ended=${day.toString()}T10:30`);
  });

  test('reads a note to a verdict, and takes another answer', async () => {
    await page.open(`${site.url}note-check/`);
    await page.find('#note-check[data-ready]');
    await page.click('#text');
    await page.type(...PUSHY.flatMap((line) => [line, Key.ENTER]));
    await page.says('.verdict h2', 'Rethink before you send');
    await page.says('.letter mark[data-verdict="cut"]', 'decide by Friday');
    const before = await page.says('.verdict > p', 'to fix');
    await page.click('label:has(#answer-pressure-no)');
    await page.says(
      '.verdict > p',
      before.replace(/^\d+/, (count) => String(Number(count) - 1)),
    );
  });
});

const PUSHY = [
  'Dear Ms. Lee,',
  '',
  'Thank you for meeting me today. I enjoyed hearing about the new clinic.',
  'Please decide by Friday.',
  '',
  'Kind regards,',
  'Anna Moreno',
];

/** When each step comes, as the page's list says it, counted here. */
async function datesOfPlan(ended: string): Promise<readonly string[]> {
  const parsed = parseSituation({ interview: { ended, timeZone: 'America/New_York' }, region: 'US' });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors));
  const at = { now: Temporal.Now.instant().toString(), calendar: await loadCalendar('US') };
  return planFollowUp(parsed.situation, at).steps.map((step) =>
    'due' in step ? step.due.replace(/\[.*$/, '') : step.on,
  );
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
