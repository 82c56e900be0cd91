import { expect, inject, test } from 'vitest';
import { formatFigure, POLICY_FIGURES, QUESTIONS } from '../../src/lib/index.ts';
import { useBrowser } from '../support/visit.ts';

const site = inject('rootSite');
const visit = useBrowser();

test('with JavaScript off the planner page shows the rules of timing as a table', async () => {
  const { page } = await visit(`${site.url}planner/`, { javaScriptEnabled: false });
  const said = await page.getByRole('main').getByRole('table').first().innerText();
  const figures = Object.values(POLICY_FIGURES).map((figure) => formatFigure(figure));
  expect(figures.filter((figure) => !said.includes(figure))).toEqual([]);
});

test('with JavaScript off the note check is a checklist of every question', async () => {
  const { page } = await visit(`${site.url}note-check/`, { javaScriptEnabled: false });
  const said = await page.getByRole('main').innerText();
  expect(QUESTIONS.map(({ ask }) => ask).filter((ask) => !said.includes(ask))).toEqual([]);
});

test.each(['planner/', 'note-check/'])('with JavaScript off /%s shows no field that would do nothing', async (path) => {
  const { page } = await visit(site.url + path, { javaScriptEnabled: false });
  expect(
    await page.getByRole('main').locator('input:visible, select:visible, textarea:visible, button:visible').count(),
  ).toBe(0);
});
