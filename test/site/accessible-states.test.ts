import type { Page } from 'playwright';
import { inject, test } from 'vitest';
import { expectSound } from '../support/axe.ts';
import { openAll } from '../support/comfort.ts';
import { noteCheckPage } from '../support/note-check-page.ts';
import { FRIDAY_EVENING, plannerPage } from '../support/planner-page.ts';
import { resultsFor } from '../support/search.ts';
import { useBrowser } from '../support/visit.ts';

const PLAN = '#v=1&ended=2026-11-20T15:30&tz=America/New_York&said=date:2026-12-04&region=US';
const NOTE =
  'Dear Ms. Silva,\n\nThank you for your time on Friday. I liked the shared desk.\n\nBest regards,\nDana Reyes';

const site = inject('rootSite');
const browse = useBrowser();

/** A page whose island has come alive. */
async function open(path: string): Promise<Page> {
  const { page, readThrough } = await browse(site.url + path, { ...FRIDAY_EVENING, reducedMotion: 'reduce' });
  await readThrough();
  return page;
}

test('a plan with everything opened, and news being told', async () => {
  const page = await open(`planner/${PLAN}`);
  await plannerPage(page).steps();
  await page.locator('.news summary').click();
  await page.getByLabel('What happened?').selectOption({ index: 1 });
  await openAll(page);
  await page.getByLabel('Your name for this plan').waitFor();
  await expectSound(page);
});

test('fields with errors', async () => {
  const page = await open('planner/');
  const planner = plannerPage(page);
  await planner.field('It ended at').fill('15:30');
  await planner.field('Time zone there').fill('The Moon');
  await planner.field('Time zone there').press('Tab');
  await page.locator('[aria-invalid]').first().waitFor();
  await expectSound(page);
});

test('kept plans: listed, being renamed, about to be deleted', async () => {
  const page = await open(`planner/${PLAN}`);
  await page.getByText('Keep this plan in this browser').click();
  await page.getByLabel('Your name for this plan').fill('Hill & Sons');
  await page.getByRole('button', { name: 'Keep this plan' }).click();
  await page.getByText('Kept as “Hill & Sons”').waitFor();
  await page.goto(`${site.url}planner/saved/`);
  await page.getByRole('button', { name: 'Rename' }).waitFor();
  await expectSound(page);
  await page.getByRole('button', { name: 'Rename' }).click();
  await page.getByLabel('New name for “Hill & Sons”').fill('');
  await page.getByRole('button', { name: 'Save the name' }).click();
  await page.locator('[aria-invalid]').waitFor();
  await expectSound(page);
  await page.getByRole('button', { name: 'Cancel' }).click();
  await page.getByRole('button', { name: 'Delete “Hill' }).click();
  await page.getByRole('dialog').waitFor();
  await expectSound(page);
});

test('what a search found, and that it found nothing', async () => {
  const page = await open('search/');
  await resultsFor(page, 'thank you email');
  await expectSound(page);
  await resultsFor(page, 'kann ich anrufen');
  await expectSound(page);
});

test('a note for a panel beside near copies, with an answer overruled', async () => {
  const page = await open('note-check/');
  const check = noteCheckPage(page);
  await check.write(NOTE);
  await check.answer('interest', 'yes').check();
  for (const summary of [
    'Names, and what they asked for',
    'Spelling and grammar',
    'Several interviewers, a note to each',
  ])
    await page.getByText(summary, { exact: true }).click();
  await page.getByRole('button', { name: 'Add a note' }).click();
  await page.getByRole('textbox', { name: 'To', exact: true }).last().fill('Mr. Okoro');
  await page.getByRole('textbox', { name: 'Text' }).last().fill(NOTE.replace('Ms. Silva', 'Mr. Okoro'));
  await page.locator('.panel-notes .warning').first().waitFor();
  await expectSound(page);
});

test('a practice question with every answer opened', async () => {
  const page = await open('practice/');
  await openAll(page);
  await expectSound(page);
});
