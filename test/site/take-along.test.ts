import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ICAL from 'ical.js';
import type { Page } from 'playwright';
import { describe, expect, inject, test } from 'vitest';
import { hasKhal, khalCalendar } from '../support/khal.ts';
import { FRIDAY_EVENING, plannerPage } from '../support/planner-page.ts';
import { useBrowser } from '../support/visit.ts';

const PROMISED = '#v=1&ended=2026-11-20T15:30&tz=America/New_York&region=US&said=date:2026-12-04';

const site = inject('rootSite');
const visit = useBrowser();

async function openPlan(now: string = FRIDAY_EVENING.now) {
  const { page, problems, requests } = await visit(`${site.url}planner/${PROMISED}`, {
    ...FRIDAY_EVENING,
    now,
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const planner = plannerPage(page);
  await planner.ready();
  return { page, problems, requests, planner };
}

describe('the file for a calendar', () => {
  test('holds the open steps of the plan that is shown, and no name in its own', async () => {
    const { page, problems } = await openPlan();
    const { name, text } = await saveCalendar(page);
    expect(name).toBe('follow-up-plan.ics');
    const events = new ICAL.Component(ICAL.parse(text) as unknown[])
      .getAllSubcomponents('vevent')
      .map((component) => new ICAL.Event(component));
    expect(events.map(({ summary, startDate }) => [summary, String(startDate)])).toEqual([
      ['Send your thank-you', '2026-11-21T20:00:00Z'],
      ['Wait for their answer', '2026-12-04'],
      ['Check in, once, politely', '2026-12-09'],
      ['Check in a second time', '2026-12-16'],
      ['Let it go, kindly', '2026-12-23'],
    ]);
    expect(events[0]?.description).toBe(
      [
        'By email, to each person you met, each a little different.',
        'By Sunday, November 22, 2026, 3:30 PM. Best by Saturday, November 21, 2026, 3:30 PM.',
        'Your interview ended on Friday, November 20, 2026, 3:30 PM. Hours are New York time.',
        '',
        `The whole plan: ${site.url}planner/${PROMISED}`,
      ].join('\n'),
    );
    expect(await page.getByRole('status').filter({ hasText: 'follow-up-plan.ics' }).innerText()).toContain('5 steps');
    expect(await problems()).toEqual([]);
  });

  test('is made by a part of the script that nobody loads before asking for it', async () => {
    const { page, requests } = await openPlan();
    const save = page.getByRole('button', { name: 'Save for your calendar' });
    await save.waitFor();
    const before = requests.length;
    const bodies = await Promise.all(
      requests
        .filter((request) => request.resourceType() === 'script')
        .map(async (request) => (await request.response())?.text() ?? ''),
    );
    expect(bodies.filter((script) => script.includes('BEGIN:VCALENDAR'))).toEqual([]);
    await saveCalendar(page);
    expect(requests.length).toBeGreaterThan(before);
  });

  if (hasKhal()) {
    test('goes into a calendar program, and a later file of the changed plan moves the events there', async () => {
      const calendar = khalCalendar('America/New_York');
      const { page, planner } = await openPlan();
      const uid = (step: string) => `afterword-20261120T203000Z-${step}`;
      const thanks = {
        uid: uid('thank-you'),
        from: '2026-11-21 15:00',
        to: '2026-11-21 15:30',
        title: 'Send your thank-you',
      };
      const day = (step: string, on: string, title: string) => ({ uid: uid(step), from: on, to: on, title });

      calendar.take((await saveCalendar(page, calendar.folder)).path);
      expect(calendar.list('2026-11-20', 60)).toEqual([
        thanks,
        day('reply-expected', '2026-12-04', 'Wait for their answer'),
        day('check-in', '2026-12-09', 'Check in, once, politely'),
        day('second-check-in', '2026-12-16', 'Check in a second time'),
        day('close', '2026-12-23', 'Let it go, kindly'),
      ]);

      await page.clock.setFixedTime('2026-11-20T18:05:00-05:00');
      await planner.promisedBy('2026-12-11');
      await planner.step('check-in').locator('time[datetime="2026-12-16"]').waitFor();
      calendar.take((await saveCalendar(page, calendar.folder)).path);
      expect(calendar.list('2026-11-20', 60)).toEqual([
        thanks,
        day('reply-expected', '2026-12-11', 'Wait for their answer'),
        day('check-in', '2026-12-16', 'Check in, once, politely'),
        day('second-check-in', '2026-12-23', 'Check in a second time'),
        day('close', '2026-12-31', 'Let it go, kindly'),
      ]);
    });
  } else {
    console.warn('khal is not installed: no test took the calendar file into a calendar program.');
  }
});

describe('the links to calendars on the web', () => {
  test('say where they lead, hold the next step, and ask nothing of anyone before a click', async () => {
    const { page, problems } = await openPlan();
    await page.getByText('Add the next step alone to a calendar on the web').click();
    const google = page.getByRole('link', { name: 'Google Calendar (opens Google, leaves this site)' });
    const outlook = page.getByRole('link', { name: 'Outlook (opens Microsoft, leaves this site)' });
    for (const link of [google, outlook]) {
      expect(await link.getAttribute('rel')).toBe('noopener noreferrer');
      expect(await link.getAttribute('target')).toBe('_blank');
      expect((await link.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    }
    const { searchParams, host } = new URL((await google.getAttribute('href')) ?? '');
    expect(host).toBe('calendar.google.com');
    expect(searchParams.get('text')).toBe('Send your thank-you');
    expect(searchParams.get('dates')).toBe('20261121T200000Z/20261121T203000Z');
    expect(await problems()).toEqual([]);
  });

  test('lead to no calendar where nothing is left to do', async () => {
    const { page, planner } = await openPlan('2026-12-12T18:00:00-05:00');
    await page.goto(`${site.url}planner/${PROMISED}&outcome=withdrew:2026-12-11`);
    await page.reload();
    await planner.ready();
    await page.getByRole('button', { name: 'Print' }).hover();
    await page.locator('.written').waitFor({ state: 'attached' });
    expect(await page.getByText('Add the next step alone to a calendar on the web').count()).toBe(0);
    expect(await page.getByRole('link', { name: /leaves this site/ }).count()).toBe(0);
    expect(await page.getByRole('button', { name: 'Save for your calendar' }).count()).toBe(0);
  });
});

describe('copying', () => {
  test.each([
    {
      button: 'Copy link to this plan',
      holds: `planner/${PROMISED}`,
      said: 'Link copied. It holds your dates, no names.',
    },
    { button: 'Copy as text', holds: 'Wednesday, December 9, 2026.\n', said: 'Plan copied as text' },
  ])('$button', async ({ button, holds, said }) => {
    const { page, problems } = await openPlan();
    await page.getByRole('button', { name: button }).click();
    await page.getByRole('status').filter({ hasText: said }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(holds);
    expect(await problems()).toEqual([]);
  });

  test('that the browser refuses is said, with what to do instead', async () => {
    const { page } = await openPlan();
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
    });
    await page.getByRole('button', { name: 'Copy link to this plan' }).click();
    await page.getByRole('status').filter({ hasText: 'The address bar holds the same link.' }).waitFor();
  });
});

describe('printing', () => {
  test('puts the plan on one page, with its dates written out and nothing to press', async () => {
    const { page } = await openPlan();
    await page.getByRole('button', { name: 'Print' }).waitFor();
    // The key that goes before P where the browser is asked to print.
    await page.keyboard.press('Control');
    await page.locator('.written').waitFor({ state: 'attached' });
    await page.emulateMedia({ media: 'print' });
    const main = page.getByRole('main');
    const text = await main.innerText();
    for (const day of ['November 22', 'December 4', 'December 9', 'December 16', 'December 23']) {
      expect(text).toContain(`${day}, 2026`);
    }
    expect(text).not.toMatch(/today|tomorrow|Why this date/i);
    expect(
      await main.locator('button:visible, input:visible, select:visible, summary:visible, a:visible').count(),
    ).toBe(0);
    for (const format of ['A4', 'Letter']) {
      const pdf = (await page.pdf({ format })).toString('latin1');
      expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
    }
  });

  test('asks the browser to print', async () => {
    const { page } = await openPlan();
    await page.evaluate(() => {
      window.print = () => document.body.setAttribute('data-printed', '');
    });
    await page.getByRole('button', { name: 'Print' }).click();
    await page.locator('body[data-printed]').waitFor();
  });
});

async function saveCalendar(page: Page, folder?: string) {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save for your calendar' }).click();
  const file = await download;
  const path = folder ? join(folder, file.suggestedFilename()) : await file.path();
  if (folder) await file.saveAs(path);
  return { name: file.suggestedFilename(), path, text: readFileSync(path, 'utf8') };
}
