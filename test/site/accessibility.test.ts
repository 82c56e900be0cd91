import { inject, test } from 'vitest';
import { ALL_LOOKS, expectSound, TWO_LOOKS } from '../support/axe.ts';
import { onePageOfEachKind, pagesOf } from '../support/site-pages.ts';
import { useOnePage } from '../support/visit.ts';

/** Pages in a state that they are opened in: a plan worked out, a link that is damaged. */
const STATES = [
  'planner/#v=1&ended=2026-11-20T15:30&tz=America/New_York&said=date:2026-12-04&region=US',
  'planner/#v=1&ended=nonsense',
];

/** A note with something to keep and something to cut. */
const NOTE = 'Hi [Name],\n\nThank you for your time on Friday!!! What is the salary?\n\nBest regards,\nDana Reyes';

const site = inject('rootSite');
/**
 * Pages of one kind share their layout: one of each is looked at in every way, the others in both themes and both widths.
 * The page of components, as long as ten others, has the parts of pages that are looked at fully.
 */
const fully = [...onePageOfEachKind(site), ...STATES].filter((path) => path !== 'components/');
const visit = useOnePage({ reducedMotion: 'reduce' });

test.each([...pagesOf(site), ...STATES])(
  'axe finds nothing on /%s, in both themes, narrow and wide, and nothing is wider than the narrowest phone',
  async (path) => {
    const { page, wake } = await visit(site.url + path);
    await wake();
    await expectSound(page, fully.includes(path) ? ALL_LOOKS : TWO_LOOKS);
  },
);

test('axe finds nothing in the note check once a note is marked', async () => {
  const { page, readThrough } = await visit(`${site.url}note-check/`);
  await readThrough();
  await page.getByRole('textbox', { name: 'Your note' }).fill(NOTE);
  await page.locator('#note-check mark').first().waitFor();
  await expectSound(page, ALL_LOOKS);
});
