import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright';
import { launchChromium } from '../test/support/browser.ts';
import { measureChanges } from './bench/changes.ts';
import { measureLibrary } from './bench/library.ts';
import { measureNextPage } from './bench/next-page.ts';
import { weighPages } from './bench/pages.ts';
import { measurePaint } from './bench/paint.ts';
import { measureReadiness } from './bench/readiness.ts';
import { measureBuilds } from './bench/scale.ts';
import { measureSearch } from './bench/search.ts';
import { serveSite } from './static-server.ts';

/**
 * Measures the built site in `dist` and prints tables; all of it also as JSON in `.cache/bench.json`. Bytes repeat exactly;
 * times are those of this machine, so compare them only with others taken on it. Names of parts measure those alone and
 * leave what the file holds of the others: `npm run bench -- pages search`. Paint takes some five minutes, the builds a
 * quarter of an hour.
 */
const ROOT = join(import.meta.dirname, '..');
const FILE = join(ROOT, '.cache/bench.json');
const PAINTED = ['', 'rules/send-a-thank-you/', 'situations/waiting/', 'planner/', 'note-check/'];

type Part = { readonly title: string; readonly measure: (browser: Browser, url: string) => object | Promise<object> };

const PARTS: Readonly<Record<string, Part>> = {
  pages: { title: 'Pages on a first visit, kB after brotli', measure: weighPages },
  search: { title: 'Search, median of 5', measure: (browser, url) => measureSearch(browser, url, 5) },
  tools: {
    title: 'Tools on a processor four times slower: readiness as the median of 7, 40 changes',
    measure: async (browser, url) => ({
      ...(await measureReadiness(browser, url, 7)),
      ...(await measureChanges(browser, url, 40)),
    }),
  },
  next: { title: 'Next page, median of 7', measure: (_, url) => measureNextPage(url, 7) },
  library: { title: 'Library: microseconds a call', measure: measureLibrary },
  paint: {
    title: 'Paint on a simulated phone, ms, median of 5',
    measure: (_, url) => measurePaint(url, PAINTED, 5),
  },
  builds: { title: 'Builds of the content several times over', measure: () => measureBuilds([1, 10, 30]) },
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in PARTS));
if (unknown.length > 0) throw new Error(`There is no part "${unknown.join(' ')}": ${Object.keys(PARTS).join(', ')}.`);

const site = await serveSite({ folder: join(ROOT, 'dist'), base: '/', port: 0 });
const browser = await launchChromium();
try {
  for (const [name, { title, measure }] of Object.entries(PARTS)) {
    if (asked.length > 0 && !asked.includes(name)) continue;
    const rows = await measure(browser, site.url);
    console.log(`\n${title}`);
    console.table(rows);
    mkdirSync(join(ROOT, '.cache'), { recursive: true });
    writeFileSync(FILE, JSON.stringify({ ...measuredBefore(), [title]: rows }, null, 2));
  }
} finally {
  await browser.close();
  await site.close();
}

function measuredBefore(): object {
  try {
    return JSON.parse(readFileSync(FILE, 'utf8')) as object;
  } catch {
    return {};
  }
}
