import { expect, inject, test } from 'vitest';
import { formatFigure, loadCalendar, loadRegions, POLICY_FIGURES, type Figure } from '../../src/lib/index.ts';
import { useOnePage } from '../support/visit.ts';

const site = inject('rootSite');
const visit = useOnePage();
const ADDRESS = `${site.url}how-dates-are-worked-out/`;

test('the page on dates shows every figure that the planner counts with', async () => {
  const { page } = await visit(ADDRESS);
  for (const [key, figure] of Object.entries<Figure>(POLICY_FIGURES)) {
    const row = page.getByRole('row').filter({ has: page.getByText(key, { exact: true }) });
    expect.soft(await row.getByRole('cell').first().innerText(), key).toBe(formatFigure(figure));
  }
});

test('the page on dates names each unusual weekend, the years covered, and what each list lacks', async () => {
  const { page } = await visit(ADDRESS);
  const said = (await page.getByRole('main').textContent()) ?? '';
  const groups = await page
    .getByRole('listitem')
    .filter({ hasText: /^Friday/ })
    .allInnerTexts();
  const unusual = groups.flatMap((words) => words.replace(/^.*?: |\.$/g, '').split(', '));
  const plain = said.replace(/\s+/g, ' ');
  const regions = await loadRegions();
  const countries = regions.filter(({ id, country }) => id === country);
  expect(plain).toContain(`${countries.length} countries and territories and ${regions.length - countries.length} of`);
  for (const { id, name } of countries) {
    const { weekend, note, from, to } = await loadCalendar(id);
    expect.soft(plain).toContain(`${from} to ${to}`);
    expect.soft(unusual.includes(name), name).toBe(weekend.join() !== '6,7');
    if (note) expect.soft(plain, name).toContain(name);
  }
  expect(plain).toContain('Incomplete: only holidays with a fixed date and Good Friday.');
  expect(plain).toContain('December 24 to January 1, where December 25 is a public holiday');
});

test('the planner leads to it', async () => {
  const { page } = await visit(`${site.url}planner/`);
  await page.getByRole('main').getByRole('link', { name: 'How these dates are worked out' }).click();
  await page.waitForURL(ADDRESS);
});
