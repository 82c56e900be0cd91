import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { FRIDAY_EVENING, plannerPage } from '../support/planner-page.ts';
import { useBrowser } from '../support/visit.ts';

const site = inject('rootSite');
const visit = useBrowser();

type Planner = ReturnType<typeof plannerPage>;

/** Each link of the guide that opens the planner set for a case, with the pages it stands on. */
const links = Map.groupBy(
  globSync('{rules,situations}/*/index.html', { cwd: site.folder }).flatMap((file) =>
    Array.from(
      readFileSync(join(site.folder, file), 'utf8').matchAll(/href="\/planner\/(#[^"]+)"/g),
      ([, fragment = '']) => ({ fragment: fragment.replaceAll('&amp;', '&').replaceAll('&#38;', '&'), file }),
    ),
  ),
  ({ fragment }) => fragment,
);

/** For what a link asks: the field that waits for an answer, and an answer. */
const ASKED_FIELDS: Readonly<Record<string, readonly [label: string, day: string]>> = {
  'promised-date': ['By this date', '2026-12-04'],
  'last-heard': ['They were in touch without news on', '2026-11-20'],
  'other-offer': ['Another employer wants an answer by', '2026-12-01'],
  'a-no': ['On', '2026-11-20'],
  withdrawal: ['On', '2026-11-20'],
};

/** For what a link says: the field that shows it, and how. */
const SAID_FIELDS: Readonly<Record<string, readonly [label: string, shows: string | RegExp | boolean]>> = {
  'recruiter=yes': ['A recruiter arranged it', true],
  'pace=patient': ['They are slow deciders', true],
  'notes=none': ['No thank-you notes, please', true],
  'said=none': ['They said you would hear', 'none'],
  'said=weekday:5': ['By which day', '5'],
  'said=within:2-weeks': ['In how many', '2'],
  'said=period:early-of-next-week': ['Of what', 'next-week'],
  'said=period:end-of-this-month': ['Which part', 'end'],
  'region=GB-ENG': ['Where they work', /England/],
  'region=DE': ['Where they work', /Germany/],
  'region=JP': ['Where they work', /Japan/],
  'region=IN': ['Where they work', /India/],
  'region=CA': ['Where they work', /Canada/],
  'region=AU': ['Where they work', /Australia/],
  'tz=Europe/London': ['Time zone there', 'Europe/London'],
  'tz=Europe/Berlin': ['Time zone there', 'Europe/Berlin'],
  'tz=Asia/Tokyo': ['Time zone there', 'Asia/Tokyo'],
  'tz=Asia/Kolkata': ['Time zone there', 'Asia/Kolkata'],
};

test('the guide opens the planner set for many a case', () => {
  expect(links.size).toBeGreaterThan(12);
});

describe.each([...links])('the link %s', (fragment, places) => {
  const facts = fragment.slice(1).split('&');

  test(`on ${places.map(({ file }) => file.replace('/index.html', '')).join(', ')} shows the case, and is no damage`, async () => {
    const { page, problems } = await visit(`${site.url}planner/${fragment}`, FRIDAY_EVENING);
    const planner = plannerPage(page);
    await planner.ready();
    expect(await page.getByRole('alert').count()).toBe(0);
    await planner.endedAt('2026-11-19', '10:00');
    for (const fact of facts) await expectShown(planner, fact);
    expect((await planner.steps()).length).toBeGreaterThan(0);
    expect(await page.getByRole('alert').count()).toBe(0);
    expect(await problems()).toEqual([]);
  });
});

async function expectShown({ field }: Planner, fact: string): Promise<void> {
  if (fact === 'v=1') return;
  const asked = ASKED_FIELDS[fact.replace(/^ask=/, '')];
  if (asked) {
    const [label, day] = asked;
    await field(label).waitFor();
    expect(await field(label).inputValue()).toBe('');
    await field(label).fill(day);
    return;
  }
  const [label, shows] = SAID_FIELDS[fact] ?? [];
  if (label === undefined || shows === undefined) throw new Error(`No test knows what ${fact} shows.`);
  await field(label).waitFor();
  if (typeof shows === 'boolean') expect(await field(label).isChecked()).toBe(shows);
  else await expect.poll(() => field(label).inputValue()).toMatch(shows);
}
