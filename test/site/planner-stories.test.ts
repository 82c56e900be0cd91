import type { Page } from 'playwright';
import { describe, expect, inject, test } from 'vitest';
import { engines } from '../support/browser.ts';
import { FRIDAY_EVENING, plannerPage } from '../support/planner-page.ts';
import { useBrowser } from '../support/visit.ts';

const site = inject('rootSite');
describe.each(engines())('in %s', (engine) => {
  const visit = useBrowser(engine);

  /** A person at the planner, whose clock the story moves on. */
  async function openAt(now: string, fragment = '') {
    const { page, problems } = await visit(`${site.url}planner/${fragment}`, { ...FRIDAY_EVENING, now });
    const planner = plannerPage(page);
    await planner.ready();
    const dates = async () =>
      Object.fromEntries((await planner.steps()).map(({ title, datetime }) => [title, datetime]));
    const status = (id: string) => planner.step(id).getAttribute('data-status');
    return { page, problems, planner, dates, status };
  }

  /** Opens the page again later, with the link it left in the address once the news stood in it. */
  async function comeBack(page: Page, now: string, news: string) {
    await page.waitForURL(({ hash }) => hash.includes(news));
    const again = await openAt(now, new URL(page.url()).hash);
    await again.planner.steps();
    return again;
  }

  async function tellNews(page: Page, what: string, day: Readonly<Record<string, string>>) {
    const section = page.locator('.news');
    if (!(await section.evaluate((details) => (details as HTMLDetailsElement).open)))
      await section.getByText('They got back to me').click();
    await page.getByLabel('What happened?').selectOption(what);
    for (const [label, date] of Object.entries(day)) await page.getByLabel(label, { exact: true }).fill(date);
    await page.getByRole('button', { name: 'Update my plan' }).click();
  }

  test('a recruiter and a promise: call, write, wait, check in through the recruiter', async () => {
    const friday = await openAt('2026-11-20T15:45:00-05:00');
    await friday.planner.endedAt('2026-11-20', '15:30');
    await friday.planner.field('A recruiter arranged it').check();
    await friday.planner.promisedBy('2026-12-04');
    await friday.planner.steps();
    expect(await friday.planner.today()).toContain('Call your recruiter by 4:30 PM today.');
    await friday.planner.step('call-recruiter').getByRole('button', { name: 'Done' }).click();
    expect(await friday.planner.today()).toContain('your thank-you can go');

    const saturday = await comeBack(friday.page, '2026-11-21T10:00:00-05:00', 'call-recruiter:2026-11-20');
    expect(await saturday.planner.today()).toContain('Send your thank-you by 3:30 PM today.');
    await saturday.planner.step('thank-you').getByRole('button', { name: 'Done' }).click();
    expect(await saturday.planner.today()).toContain('Nothing to do until Friday, December 4.');

    const later = await comeBack(saturday.page, '2026-12-09T09:00:00-05:00', 'thank-you:2026-11-21');
    expect(await later.planner.today()).toContain('Check in with your recruiter today.');
    expect(await later.problems()).toEqual([]);
  });

  test('no promise over Thanksgiving: five business days, the day after it too quiet to ask', async () => {
    const { planner, dates } = await openAt('2026-11-19T18:00:00-05:00');
    await planner.endedAt('2026-11-19', '15:30');
    expect((await dates())['Check in, once, politely']).toBe('2026-11-30');
    const why = await planner.why('check-in');
    expect(why).toContain('Thanksgiving');
    expect(why).toContain('Fri, Nov 27 (a quiet day)');
  });

  test('a late note, then one message that thanks and asks', async () => {
    const monday = await openAt('2026-11-23T10:00:00-05:00');
    await monday.planner.endedAt('2026-11-20', '15:30');
    await monday.planner.steps();
    expect(await monday.planner.today()).toContain('Your thank-you is late. Send it anyway, today.');

    const due = await comeBack(monday.page, '2026-11-30T10:00:00-05:00', 'ended=2026-11-20');
    expect(await due.page.locator('.plan .warning').innerText()).toContain('Write one message that does both');
    await due.planner.step('check-in').getByRole('button', { name: 'Done' }).click();
    expect(await due.status('thank-you')).toBe('skipped');
    expect(await due.status('check-in')).toBe('done');
  });

  test('a new promise twice, then a no', async () => {
    const first = await openAt('2026-11-20T18:00:00-05:00');
    await first.planner.endedAt('2026-11-20', '15:30');
    await first.planner.promisedBy('2026-11-27');
    expect((await first.dates())['Check in, once, politely']).toBe('2026-12-02');
    await first.planner.step('thank-you').getByRole('button', { name: 'Done' }).click();

    const second = await comeBack(first.page, '2026-11-30T10:00:00-05:00', 'thank-you:2026-11-20');
    await tellNews(second.page, 'They named a new date', { 'The new date': '2026-12-04' });
    expect((await second.dates())['Check in, once, politely']).toBe('2026-12-09');
    await second.page.locator('.changed').waitFor();
    expect(await second.page.locator('.changed').innerText()).toContain('moves from');

    const third = await comeBack(second.page, '2026-12-07T10:00:00-05:00', 'said=date:2026-12-04');
    await tellNews(third.page, 'They named a new date', { 'The new date': '2026-12-11' });
    expect((await third.dates())['Check in, once, politely']).toBe('2026-12-16');

    const answer = await comeBack(third.page, '2026-12-10T10:00:00-05:00', 'said=date:2026-12-11');
    await tellNews(answer.page, 'They said no', {});
    expect(await answer.planner.today()).toContain('Answer their no by Mon, Dec 14.');
    expect(await answer.status('check-in')).toBe('skipped');
    await answer.planner.step('answer-rejection').getByRole('button', { name: 'Done' }).click();
    expect(await answer.planner.today()).toContain('This one is closed.');
    expect(await answer.problems()).toEqual([]);
  });

  test('another offer’s deadline brings the check-in forward', async () => {
    const { page, planner, dates } = await openAt('2026-11-20T18:00:00-05:00');
    await planner.endedAt('2026-11-20', '15:30');
    await planner.promisedBy('2026-12-04');
    expect((await dates())['Check in, once, politely']).toBe('2026-12-09');
    await tellNews(page, 'Another employer wants my answer by a day', { 'Answer wanted by': '2026-12-02' });
    await expect.poll(async () => (await dates())['Check in, once, politely']).toBe('2026-11-30');
    expect(await planner.why('check-in')).toContain('before your other offer’s deadline');
  });

  test('an ambiguous day of the week shows both readings, one click to switch', async () => {
    const { page, planner, dates } = await openAt(
      '2026-11-18T18:00:00-05:00',
      '#v=1&ended=2026-11-18T15:30&tz=America/New_York&region=US&said=weekday:5',
    );
    expect((await dates())['Wait for their answer']).toBe('2026-11-20');
    await page.getByRole('button', { name: 'They meant Fri, Nov 27' }).click();
    await expect.poll(async () => (await dates())['Wait for their answer']).toBe('2026-11-27');
    expect(await planner.field('By this date').inputValue()).toBe('2026-11-27');
  });

  test('once the first of two days has gone by, the later one is still waited for', async () => {
    const { page, problems, dates } = await openAt(
      '2026-11-21T10:00:00-05:00',
      '#v=1&ended=2026-11-19T15:30&tz=America/New_York&region=US&said=weekday:5&log=thank-you:2026-11-19',
    );
    expect((await dates())['Wait for their answer']).toBe('2026-11-27');
    expect(await page.locator('.plan .day:has(.number)').allInnerTexts()).toContainEqual(
      expect.stringMatching(/27\s+2$/),
    );
    expect(await page.locator('#planner .answer').innerText()).toContain('Nothing to do until Friday, November 27.');
    expect(await problems()).toEqual([]);
  });

  test('"get in touch if you hear nothing by …" sets the promise and a contact on the next business day', async () => {
    const { page, planner, dates } = await openAt('2026-11-20T18:00:00-05:00');
    await planner.endedAt('2026-11-20', '15:30');
    await planner.steps();
    await tellNews(page, '“Get in touch if you hear nothing by …”', { 'If you hear nothing by': '2026-12-04' });
    await expect.poll(async () => (await dates())['Get in touch, as you agreed']).toBe('2026-12-07');
    expect((await dates())['Wait for their answer']).toBe('2026-12-04');
  });

  test('the next round starts a plan of its own', async () => {
    const { page, planner } = await openAt(
      '2026-11-30T18:00:00-05:00',
      '#v=1&ended=2026-11-20T15:30&tz=America/New_York&region=US&recruiter=yes',
    );
    await planner.steps();
    await tellNews(page, 'I am in the next round', {});
    await page.getByRole('button', { name: 'Start the plan for the next round' }).click();
    expect(await planner.field('Your interview was on').inputValue()).toBe('');
    expect(await planner.field('A recruiter arranged it').isChecked()).toBe(true);
  });

  test('the plan is handed to the browser as a file for a calendar', async () => {
    const { page, planner, problems } = await openAt(
      '2026-11-20T18:00:00-05:00',
      '#v=1&ended=2026-11-20T15:30&tz=America/New_York&region=US&said=date:2026-12-04',
    );
    await planner.steps();
    // Not every engine tells a test of what it downloads, so the page is asked what it gave away.
    await page.evaluate(keepGivenFiles);
    await page.getByRole('button', { name: 'Save for your calendar' }).click();
    await page.getByRole('status').filter({ hasText: 'follow-up-plan.ics holds 5 steps' }).waitFor();
    const { type, text } = await page.evaluate(readGivenFile);
    expect(type).toBe('text/calendar;charset=utf-8');
    expect(text.match(/^BEGIN:VEVENT\r$/gm)).toHaveLength(5);
    expect(text).toContain('DTSTART;VALUE=DATE:20261209\r\n');
    expect(await problems()).toEqual([]);
  });

  test('hours are told on the visitor’s clock too, where it differs', async () => {
    const { page, problems } = await visit(
      `${site.url}planner/#v=1&ended=2026-11-20T15:30&tz=America/New_York&region=US`,
      {
        ...FRIDAY_EVENING,
        timezoneId: 'Europe/Berlin',
        locale: 'en-GB',
      },
    );
    const planner = plannerPage(page);
    await planner.ready();
    expect((await planner.steps())[0]?.when).toContain('by Sun 22 Nov, 15:30 (21:30 for you)');
    expect(await problems()).toEqual([]);
  });
});

/** Runs in the page: keeps the files that it gives the browser to save. */
function keepGivenFiles(): void {
  const given: Blob[] = [];
  Reflect.set(window, 'given', given);
  const give = URL.createObjectURL.bind(URL);
  URL.createObjectURL = (file: Blob) => {
    given.push(file);
    return give(file);
  };
}

/** Runs in the page: the first such file. */
async function readGivenFile(): Promise<{ type: string; text: string }> {
  const [file] = Reflect.get(window, 'given') as Blob[];
  return { type: file?.type ?? '', text: (await file?.text()) ?? '' };
}
