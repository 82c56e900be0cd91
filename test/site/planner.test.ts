import { describe, expect, inject, test } from 'vitest';
import { FRIDAY_EVENING, plannerPage } from '../support/planner-page.ts';
import { useBrowser } from '../support/visit.ts';

const site = inject('rootSite');
const visit = useBrowser();

async function openPlanner(fragment = '') {
  const { page, problems } = await visit(`${site.url}planner/${fragment}`, FRIDAY_EVENING);
  const planner = plannerPage(page);
  await planner.ready();
  return { page, problems, planner };
}

describe('an interview in New York that ended on Friday, November 20, 2026 at 15:30', () => {
  test('with an answer promised by December 4', async () => {
    const { problems, planner } = await openPlanner();
    await planner.endedAt('2026-11-20', '15:30');
    await planner.promisedBy('2026-12-04');
    expect(await planner.steps()).toEqual([
      {
        title: 'Send your thank-you',
        when: 'by Sun, Nov 22, 3:30 PMbest by 3:30 PM tomorrow',
        datetime: '2026-11-22T15:30:00-05:00',
      },
      { title: 'Wait for their answer', when: 'Fri, Dec 4in 14 days', datetime: '2026-12-04' },
      { title: 'Check in, once, politely', when: 'Wed, Dec 9in 19 days', datetime: '2026-12-09' },
      { title: 'Check in a second time', when: 'Wed, Dec 16in 26 days', datetime: '2026-12-16' },
      { title: 'Let it go, kindly', when: 'Wed, Dec 23in 33 days', datetime: '2026-12-23' },
    ]);
    expect(await planner.today()).toContain('Send your thank-you by 3:30 PM tomorrow.');
    expect(await problems()).toEqual([]);
  });

  test('with no promise, Thanksgiving is skipped and said to be', async () => {
    const { planner } = await openPlanner();
    await planner.endedAt('2026-11-20', '15:30');
    const steps = await planner.steps();
    expect(steps.find(({ title }) => title.startsWith('Check in, once'))?.datetime).toBe('2026-11-30');
    expect(await planner.why('check-in')).toContain('Thu, Nov 26 (Thanksgiving Day)');
  });
});

describe('the link', () => {
  const link = '#v=1&ended=2026-11-20T15:30&tz=America/New_York&region=US&said=date:2026-12-04';

  test('holds the whole case and survives a reload', async () => {
    const { page, planner } = await openPlanner();
    await planner.endedAt('2026-11-20', '15:30');
    await planner.promisedBy('2026-12-04');
    await page.waitForURL(`**/planner/${link}`);
    await page.reload();
    await planner.ready();
    expect(await planner.field('By this date').inputValue()).toBe('2026-12-04');
    expect((await planner.steps())[2]?.datetime).toBe('2026-12-09');
  });

  test.each([
    ['promised-date', 'By this date', ''],
    ['last-heard', 'They were in touch without news on', ''],
    ['other-offer', 'Another employer wants an answer by', ''],
    ['a-no', 'How it ended', 'rejected'],
    ['withdrawal', 'How it ended', 'withdrew'],
  ])('from the guide that asks for %s shows the field “%s”, and is no damage', async (ask, label, value) => {
    const { page, problems, planner } = await openPlanner(`#v=1&ask=${ask}`);
    await planner.field(label).waitFor();
    expect(await planner.field(label).inputValue()).toBe(value);
    expect(await page.getByRole('alert').count()).toBe(0);
    expect(await problems()).toEqual([]);
  });

  test('that says something behind “More about your case” shows it, and one that asks for nonsense is no damage', async () => {
    const { page, planner } = await openPlanner('#v=1&pace=patient&ask=constructor');
    await planner.field('They are slow deciders').waitFor();
    expect(await planner.field('They are slow deciders').isChecked()).toBe(true);
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  test('that is partial asks for what is missing', async () => {
    const { page, planner } = await openPlanner('#v=1&recruiter=yes&said=within:2-weeks');
    expect(await planner.field('A recruiter arranged it').isChecked()).toBe(true);
    expect(await planner.field('In how many').inputValue()).toBe('2');
    expect(await page.getByRole('alert').count()).toBe(0);
    expect(await planner.today()).toContain('Say when your interview ended');
  });

  test.each([
    ['a date that is none', '#v=1&ended=2026-02-30T10:00&tz=America/New_York'],
    ['another version', '#v=2&ended=2026-11-20T15:30'],
    ['markup', '#v=1&ended=<img src=x onerror=alert(1)>&tz=America/New_York'],
    ['broken encoding', '#v=1&ended=%E0%A4%A'],
  ])('with %s opens an empty planner with a notice', async (_, fragment) => {
    const { page, problems, planner } = await openPlanner(fragment);
    expect(await page.getByRole('alert').innerText()).toContain('damaged');
    expect(await planner.field('Your interview was on').inputValue()).toBe('');
    expect(await problems()).toEqual([]);
  });
});

describe('what a person may get wrong', () => {
  test('a promise before the interview is said in words, and the plan counts without it', async () => {
    const { page, planner } = await openPlanner();
    await planner.endedAt('2026-11-20', '15:30');
    await planner.promisedBy('2026-11-13');
    await planner.steps();
    expect(await page.locator('.plan .warning').innerText()).toContain('lies before the interview');
  });

  test('a time zone that is none is said beside its field, which keeps what was typed', async () => {
    const { planner } = await openPlanner();
    await planner.endedAt('2026-11-20', '15:30');
    const zone = planner.field('Time zone there');
    await zone.fill('Mars/Olympus');
    // The words for it have just been fetched.
    await zone.page().locator('#timeZone[aria-invalid="true"]').waitFor();
    const errorId = (await zone.getAttribute('aria-describedby'))?.split(' ').find((id) => id.endsWith('-error'));
    expect(await zone.page().locator(`#${errorId}`).innerText()).toContain('“Mars/Olympus” is not a time zone');
    expect(await zone.inputValue()).toBe('Mars/Olympus');
  });

  test('an hour that the clocks skipped is said beside the time', async () => {
    const { page, planner } = await openPlanner();
    await planner.endedAt('2027-03-14', '02:30');
    await page.locator('#time-error').waitFor();
    expect(await page.locator('#time-error').innerText()).toContain('there was no 02:30');
  });

  test.each(['', 'Zqwx'])('a place typed by its name is taken, also after “%s”', async (before) => {
    const { page, planner, problems } = await openPlanner();
    await planner.endedAt('2026-11-20', '15:30');
    const region = planner.field('Where they work');
    await region.focus();
    await page.locator('#regions option').nth(5).waitFor({ state: 'attached' });
    await region.fill(before);
    await region.blur();
    await region.fill('Norway');
    await page.waitForURL(/region=NO/);
    expect(await region.inputValue()).toBe('Norway');
    expect(await problems()).toEqual([]);
  });

  test('a place that is none stays as typed, with what to do, while the plan counts with the place before it', async () => {
    const { page, problems, planner } = await openPlanner();
    await planner.endedAt('2026-11-20', '15:30');
    await planner.steps();
    const region = planner.field('Where they work');
    await region.fill('Zqwx');
    await region.blur();
    const error = page.locator('#region-error');
    await error.waitFor();
    await planner.field('A recruiter arranged it').check();
    await planner.promisedBy('2026-12-04');
    await planner.step('check-in').locator('time[datetime="2026-12-09"]').waitFor();
    expect(await region.inputValue()).toBe('Zqwx');
    expect(await region.getAttribute('aria-invalid')).toBe('true');
    expect(await error.innerText()).toContain('Try the country’s name in English.');
    expect(await error.innerText()).toContain('Until then the plan counts with “United States”.');
    await region.fill('Norway');
    await page.waitForURL(/region=NO/);
    await expect.poll(() => error.count()).toBe(0);
    expect(await problems()).toEqual([]);
  });

  test('a place that is none outlasts the guess at the visitor’s own', async () => {
    const { page } = await visit(`${site.url}planner/`, {
      ...FRIDAY_EVENING,
      timezoneId: 'Asia/Tokyo',
      locale: 'ja-JP',
    });
    const planner = plannerPage(page);
    await planner.ready();
    const region = planner.field('Where they work');
    await region.fill('Zqwx');
    await region.blur();
    await page.getByText('Until then the plan counts with “Japan”.').waitFor();
    expect(await region.inputValue()).toBe('Zqwx');
  });

  test('a place that was emptied shows again what counts', async () => {
    const { page, planner } = await openPlanner('#v=1&ended=2026-11-20T15:30&tz=America/New_York&region=DE-BY');
    const region = planner.field('Where they work');
    await expect.poll(() => region.inputValue()).toBe('Bavaria, Germany');
    await region.fill('');
    await region.blur();
    expect(await region.inputValue()).toBe('Bavaria, Germany');
    expect(await page.locator('#region-error').count()).toBe(0);
  });

  test('a place that is none offers the nearest ones', async () => {
    const { page, planner } = await openPlanner();
    await planner.endedAt('2026-11-20', '15:30');
    const region = planner.field('Where they work');
    await region.focus();
    await page.locator('#regions option').nth(5).waitFor({ state: 'attached' });
    await region.fill('bavar');
    await region.blur();
    await page.getByRole('button', { name: 'Bavaria, Germany', exact: true }).click();
    expect(await region.inputValue()).toBe('Bavaria, Germany');
    await page.waitForURL(/region=DE-BY/);
  });
});

test('the keyboard alone fills in a case, ticks a step off and reads why', async () => {
  const { page, planner } = await openPlanner();
  const focused = () => page.evaluate(() => document.activeElement?.id ?? '');
  await planner.field('Your interview was on').focus();
  await page.keyboard.type('11202026');
  for (let presses = 0; (await focused()) !== 'time' && presses < 5; presses++) await page.keyboard.press('Tab');
  await page.keyboard.type('0330PM');
  await planner.steps();
  for (let presses = 0; presses < 40; presses++) {
    await page.keyboard.press('Tab');
    if (
      await planner
        .step('thank-you')
        .getByRole('button', { name: 'Done' })
        .evaluate((button) => button === document.activeElement)
    )
      break;
  }
  await page.keyboard.press('Enter');
  expect(await planner.step('thank-you').getAttribute('data-status')).toBe('done');
  expect(await planner.field('You did this on').inputValue()).toBe('2026-11-20');
  expect(await focused()).toBe('done-thank-you');
});

describe('the few fields on the home page', () => {
  test('answer at once, and lead to the whole plan', async () => {
    const { page, problems } = await visit(site.url, FRIDAY_EVENING);
    await page.locator('#quick-planner[data-ready]').waitFor();
    const planner = plannerPage(page);
    await planner.endedAt('2026-11-20', '15:30');
    await planner.promisedBy('2026-12-04');
    await page.getByRole('status').getByText('Send your thank-you by 3:30 PM tomorrow.').waitFor();
    await page.locator('a[href*="said=date:2026-12-04"]').click();
    await planner.ready();
    expect((await planner.steps())[2]?.datetime).toBe('2026-12-09');
    expect(await problems()).toEqual([]);
  });

  test('show a worked example and a link where there is no script', async () => {
    const { page } = await visit(site.url, { javaScriptEnabled: false });
    expect(await page.getByText('An interview in New York ended').isVisible()).toBe(true);
    expect(await page.getByLabel('It ended at').isVisible()).toBe(false);
    expect(await page.getByRole('link', { name: 'See the whole plan' }).isVisible()).toBe(true);
  });
});
