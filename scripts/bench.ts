import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { launchChromium } from '../test/support/browser.ts';
import { measureLibrary } from './bench/library.ts';
import { weighPages } from './bench/pages.ts';
import { measurePaint } from './bench/paint.ts';
import { measureBuilds } from './bench/scale.ts';
import { measureSearch } from './bench/search.ts';
import { serveSite } from './static-server.ts';

/**
 * Measures the built site in `dist` and prints tables; all of it also as JSON in `.cache/bench.json`. Bytes repeat exactly;
 * times are those of this machine, so compare them only with others taken on it. `--quick` leaves out Lighthouse and the
 * builds, which take a quarter of an hour.
 */
const ROOT = join(import.meta.dirname, '..');
const PAINTED = ['', 'rules/send-a-thank-you/', 'situations/waiting/', 'planner/', 'note-check/'];
const isQuick = process.argv.includes('--quick');

const site = await serveSite({ folder: join(ROOT, 'dist'), base: '/', port: 0 });
const browser = await launchChromium();
const result: Record<string, unknown> = {};

const report = (title: string, rows: object): void => {
  result[title] = rows;
  console.log(`\n${title}`);
  console.table(rows);
};

try {
  report('Pages on a first visit, kB after brotli', await weighPages(browser, site.url));
  report('Search: first key to first result, ms', await measureSearch(browser, site.url, 5));
  report('Library: microseconds a call', await measureLibrary());
  if (!isQuick) {
    report('Paint on a simulated phone, ms, median of 5', await measurePaint(site.url, PAINTED, 5));
    report('Builds of the content several times over', measureBuilds([1, 10, 30]));
  }
} finally {
  await browser.close();
  await site.close();
}
mkdirSync(join(ROOT, '.cache'), { recursive: true });
writeFileSync(join(ROOT, '.cache/bench.json'), JSON.stringify(result, null, 2));
