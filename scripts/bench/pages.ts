import { brotliCompressSync } from 'node:zlib';
import type { Browser, Response } from 'playwright';

const TYPES = ['document', 'stylesheet', 'script', 'font', 'other'] as const;
type Type = (typeof TYPES)[number];

/** kB after brotli, without headers, by type; `inline` is the script inside the page, in kB as it is. */
export type PageWeight = {
  readonly requests: number;
  readonly HTML: number;
  readonly CSS: number;
  readonly JS: number;
  readonly fonts: number;
  readonly other: number;
  readonly total: number;
  readonly inline: number;
  /** Files that the first paint waits for, besides the page. */
  readonly blocking: number;
};

/** What one page of each kind weighs on a first visit, read to its end but not used. The key is its path. */
export async function weighPages(browser: Browser, url: string): Promise<Readonly<Record<string, PageWeight>>> {
  const rows: Record<string, PageWeight> = {};
  for (const page of await onePageOfEachKind(browser, url)) rows[`/${page}`] = await weigh(browser, url + page);
  return rows;
}

/** The pages that the home page leads to, one for each folder of the site. */
async function onePageOfEachKind(browser: Browser, url: string): Promise<readonly string[]> {
  const page = await browser.newPage();
  await page.goto(url);
  const addresses = await page
    .locator('a[href]')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
  await page.close();
  const paths = addresses
    .filter((address) => address.startsWith(url))
    .map((address) => address.slice(url.length).replace(/#.*$/, ''));
  const kinds = new Map([...new Set(['', ...paths])].reverse().map((path) => [kindOf(path), path]));
  return [...kinds.values()].sort();
}

/** `rules/` for `rules/send-a-thank-you/`, the page itself for a page at the top. */
function kindOf(path: string): string {
  return path.replace(/[^/]+\/$/, (last) => (path === last ? last : ''));
}

async function weigh(browser: Browser, address: string): Promise<PageWeight> {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  const responses: Response[] = [];
  page.on('response', (response) => responses.push(response));
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.mouse.wheel(0, 100_000);
  await page.waitForLoadState('networkidle');
  const bytes = new Map<Type, number>();
  for (const response of responses) {
    const type = typeOf(response);
    bytes.set(type, (bytes.get(type) ?? 0) + (await brotliBytes(response, type)));
  }
  const { inline, blocking } = await page.evaluate(() => ({
    inline: [...document.scripts].reduce((sum, { text, type }) => sum + (type ? 0 : text.length), 0),
    blocking: (performance.getEntriesByType('resource') as PerformanceResourceTiming[]).filter(
      (entry) => Reflect.get(entry, 'renderBlockingStatus') === 'blocking',
    ).length,
  }));
  await context.close();
  const of = (type: Type) => inKilobytes(bytes.get(type) ?? 0);
  return {
    requests: responses.length,
    HTML: of('document'),
    CSS: of('stylesheet'),
    JS: of('script'),
    fonts: of('font'),
    other: of('other'),
    total: inKilobytes([...bytes.values()].reduce((a, b) => a + b, 0)),
    inline: inKilobytes(inline),
    blocking,
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
