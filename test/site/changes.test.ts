import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { pagesOf } from '../support/site-pages.ts';
import { useOnePage } from '../support/visit.ts';

const site = inject('rootSite');
const visit = useOnePage();
/** These gather what stands on other pages, and are as new as the newest of them. */
const GATHERED = ['checklist/', 'samples/'];

test('the list of changes names every page that says when it was last read, under that day', async () => {
  const { page } = await visit(`${site.url}changes/`);
  const listed = await page
    .locator('section:has(> h2 time)')
    .evaluateAll((days) =>
      days.flatMap((day) =>
        [...day.querySelectorAll('li > a')].map(
          (link) => `${day.querySelector('time')?.dateTime ?? ''} ${link.getAttribute('href') ?? ''}`,
        ),
      ),
    );
  const read = pagesOf(site).flatMap((path) => {
    const [, day] = /class="colophon"[^]*?<time datetime="([^"]*)"/.exec(htmlOf(path)) ?? [];
    return day && !GATHERED.includes(path) ? [`${day} /${path}`] : [];
  });
  expect(read.length).toBeGreaterThan(60);
  expect(listed.toSorted()).toEqual(read.toSorted());
  const days = [...new Set(listed.map((line) => line.slice(0, 10)))];
  expect(days).toEqual(days.toSorted().toReversed());
});

function htmlOf(path: string): string {
  return readFileSync(join(site.folder, path.endsWith('.html') ? path : `${path}index.html`), 'utf8');
}
