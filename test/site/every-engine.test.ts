import { describe, expect, inject, test } from 'vitest';
import { engines } from '../support/browser.ts';
import { onePageOfEachKind } from '../support/site-pages.ts';
import { useOnePage } from '../support/visit.ts';

const site = inject('rootSite');

/* In Chromium every page is looked at: see `every-page.test.ts`. */
describe.each(engines().filter((engine) => engine !== 'Chromium'))('in %s', (engine) => {
  const visit = useOnePage({}, engine);

  test.each(onePageOfEachKind(site))('/%s is sound: no error, no breach of its policy, no other host', async (path) => {
    const { problems, readThrough } = await visit(site.url + path);
    await readThrough();
    expect(await problems()).toEqual([]);
  });
});

test('the stories run in Chromium at least', () => {
  expect(engines()).toContain('Chromium');
});
