import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Browser, Response } from 'playwright';
import { launchChromium } from '../test/support/browser.ts';
import { serveSite } from './static-server.ts';

/**
 * Prints what one page of each kind weighs on a first visit, read to its end but not used: kB after brotli, without headers, by type.
 * Reads the built site in `dist`.
 */

const TYPES = ['document', 'stylesheet', 'script', 'font', 'other'] as const;
type Type = (typeof TYPES)[number];
const NAMES = {
  document: 'HTML',
  stylesheet: 'CSS',
  script: 'JS',
  font: 'fonts',
  other: 'other',
} as const satisfies Record<Type, string>;

const base = process.env['BASE'] ?? '/';
const site = await serveSite({ folder: join(import.meta.dirname, '../dist'), base, port: 0 });
const browser = await launchChromium();
try {
  const rows: Record<string, Record<string, number>> = {};
  for (const page of await onePageOfEachKind(browser)) rows[`/${page}`] = await weigh(browser, page);
  console.table(rows);
  console.log('HTML holds the styles and scripts that stand in the page. kB = 1000 bytes.');
} finally {
  await browser.close();
  await site.close();
}

/** The pages that the home page leads to, one for each folder of the site. */
async function onePageOfEachKind(browser: Browser): Promise<readonly string[]> {
  const page = await browser.newPage();
  await page.goto(site.url);
  const addresses = await page
    .locator('a[href]')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
  await page.close();
  const paths = addresses
    .filter((address) => address.startsWith(site.url))
    .map((address) => address.slice(site.url.length).replace(/#.*$/, ''));
  const kinds = new Map([...new Set(['', ...paths])].reverse().map((path) => [kindOf(path), path]));
  return [...kinds.values()].sort();
}

/** `rules/` for `rules/send-a-thank-you/`, the page itself for a page at the top. */
function kindOf(path: string): string {
  return path.replace(/[^/]+\/$/, (last) => (path === last ? last : ''));
}

async function weigh(browser: Browser, path: string): Promise<Record<string, number>> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const responses: Response[] = [];
  page.on('response', (response) => responses.push(response));
  await page.goto(site.url + path, { waitUntil: 'networkidle' });
  await page.mouse.wheel(0, 100_000);
  await page.waitForLoadState('networkidle');
  const bytes = new Map<Type, number>();
  for (const response of responses) {
    const type = typeOf(response);
    bytes.set(type, (bytes.get(type) ?? 0) + (await brotliBytes(response, type)));
  }
  await context.close();
  const kilobytes = Object.fromEntries(TYPES.map((type) => [NAMES[type], inKilobytes(bytes.get(type) ?? 0)]));
  return {
    requests: responses.length,
    ...kilobytes,
    total: inKilobytes([...bytes.values()].reduce((a, b) => a + b, 0)),
  };
}

function typeOf(response: Response): Type {
  const type = response.request().resourceType();
  return TYPES.find((known) => known === type) ?? 'other';
}

/** Fonts are compressed already; a redirect or an aborted answer has no body. */
async function brotliBytes(response: Response, type: Type): Promise<number> {
  const body = await response.body().catch(() => Buffer.alloc(0));
  return type === 'font' ? body.length : brotliCompressSync(body).length;
}

function inKilobytes(bytes: number): number {
  return Math.round(bytes / 100) / 10;
}
