import type { Browser, BrowserContextOptions, Page, Request } from 'playwright';
import { afterAll, beforeAll, onTestFinished } from 'vitest';
import { launch, type Engine } from './browser.ts';

/** A page being visited, and what was seen of it from the first byte on. */
export type Visit = {
  readonly page: Page;
  /** Every request so far. */
  readonly requests: readonly Request[];
  /** What must not happen, in words: violations of the security policy, errors, failed requests, requests to other hosts. Empty on a sound page. */
  readonly problems: () => Promise<readonly string[]>;
  /** Waits until nothing is being fetched. */
  readonly settle: () => Promise<void>;
  /** Scrolls through the whole page, so that what waits until it is visible starts, and waits until each island has come alive. */
  readonly readThrough: () => Promise<void>;
  /** As `readThrough`, but only where the page has something that waits to be seen. */
  readonly wake: () => Promise<void>;
};

/** An island that the page drew and no script has taken up yet. */
const ASLEEP =
  'astro-island[ssr], #planner:not([data-ready]), #quick-planner:not([data-ready]), #note-check:not([data-ready]), #saved-plans:not([data-ready])';

/** How long nothing may be asked for until the page counts as settled, in milliseconds. */
const REST = 60;

/** How long a page may take to settle, in milliseconds. */
const PATIENCE = 30_000;

/** Browsers fetch these in their own time, and give them up where the page is left before, some without a word. */
const ICON = /\/(favicon\.svg|apple-touch-icon\.png)$/;
const GIVEN_UP = /^(NS_BINDING_ABORTED|net::ERR_ABORTED)$/;

/** What a visitor brings along; `now` is the ISO 8601 instant at which the page's clock stands, where it must not be the true one. */
export type VisitOptions = PageOptions & { readonly now?: string };

/** `keepsOffline`: the page may keep its offline copy. Elsewhere the browser asks to save data, so that no test fetches the whole site. */
type PageOptions = BrowserContextOptions & { readonly keepsOffline?: boolean };

/** Starts one browser for the tests of a file. Returns the function that visits an address in a fresh, empty profile; the profile ends with the test. */
export function useBrowser(engine: Engine = 'Chromium'): (address: string, options?: VisitOptions) => Promise<Visit> {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch(engine);
  });
  afterAll(async () => {
    await browser.close();
  });
  return async (address, { now, ...options } = {}) => {
    const page = await newPage(browser, options);
    onTestFinished(() => page.context().close());
    const visit = watch(page, new URL(address).origin);
    if (now) await page.clock.setFixedTime(now);
    await page.goto(address, { waitUntil: 'load' });
    return visit;
  };
}

/**
 * Like {@link useBrowser}, but with one profile and one page for all tests of the file, which is several times faster:
 * for tests that only look. What a page stores would be there on the next.
 */
export function useOnePage(
  { prepare, ...options }: PageOptions & { readonly prepare?: (page: Page) => Promise<void> } = {},
  engine: Engine = 'Chromium',
): (address: string) => Promise<Visit> {
  let page: Page;
  beforeAll(async () => {
    page = await newPage(await launch(engine), options);
    await prepare?.(page);
  });
  afterAll(async () => {
    await page.context().browser()?.close();
  });
  return async (address) => {
    page.removeAllListeners();
    // An address that differs in its fragment alone would not be loaded anew, and a page may ask for more while it is left.
    await page.goto('about:blank');
    const visit = watch(page, new URL(address).origin);
    await page.goto(address, { waitUntil: 'load' });
    return visit;
  };
}

/** Has Chromium fetch everything anew on each page, as on a first visit. */
export async function forgetFiles(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Network.setCacheDisabled', { cacheDisabled: true });
}

/** Bytes of the answers as they came over the line: the site is served in brotli. */
export async function bytesOf(requests: readonly Request[]): Promise<number> {
  const sizes = await Promise.all(requests.map((request) => request.sizes()));
  return sizes.reduce((sum, { responseBodySize }) => sum + responseBodySize, 0);
}

async function newPage(browser: Browser, { keepsOffline, ...options }: PageOptions): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    // On a busy machine Chromium gives up the fading from page to page, and reports that as an error of the page.
    reducedMotion: 'reduce',
    ...options,
  });
  const page = await context.newPage();
  await page.addInitScript(collectViolations);
  if (!keepsOffline) await page.addInitScript(saveData);
  return page;
}

function watch(page: Page, origin: string): Visit {
  const requests: Request[] = [];
  const seen: string[] = [];
  const open = new Set<Request>();
  page.on('request', (request) => {
    requests.push(request);
    // What the page before still asked for may be dropped without a word.
    if (request.isNavigationRequest()) open.clear();
    if (!ICON.test(request.url())) open.add(request);
    const { protocol, origin: asked } = new URL(request.url());
    if (protocol !== 'data:' && protocol !== 'blob:' && asked !== origin)
      seen.push(`asks another host: ${request.url()}`);
  });
  page.on('requestfinished', (request) => open.delete(request));
  page.on('requestfailed', (request) => {
    open.delete(request);
    const why = request.failure()?.errorText ?? 'unknown';
    if (ICON.test(request.url()) && GIVEN_UP.test(why)) return;
    seen.push(`request failed: ${request.url()} (${why})`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) seen.push(`answered ${response.status()}: ${response.url()}`);
  });
  page.on('pageerror', (error) => seen.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()))
      seen.push(`console: ${message.text()} (${message.location().url})`);
  });
  const problems = async () => {
    const violations = await page.evaluate(() => (Reflect.get(window, 'violations') ?? []) as string[]);
    return [...seen, ...violations];
  };
  const settle = async () => {
    const end = Date.now() + PATIENCE;
    for (let asked = -1; open.size > 0 || asked !== requests.length;) {
      if (Date.now() > end) throw new Error(`still under way: ${[...open].map((request) => request.url()).join(', ')}`);
      asked = requests.length;
      await page.waitForTimeout(REST);
    }
  };
  const readThrough = async () => {
    await page.evaluate(scrollThrough, ASLEEP);
    await settle();
  };
  const wake = async () => {
    if ((await page.locator(ASLEEP).count()) > 0) await readThrough();
  };
  return { page, requests, problems, settle, readThrough, wake };
}

/** Runs in the page before anything else. */
function collectViolations(): void {
  const violations: string[] = [];
  Reflect.set(window, 'violations', violations);
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
    violations.push(`policy violated: ${violatedDirective} by ${blockedURI} ${sample}`);
  });
}

/** Runs in the page before anything else. */
function saveData(): void {
  Object.defineProperty(Navigator.prototype, 'connection', { value: { saveData: true }, configurable: true });
}

/** Runs in the page: a whole frame on each screenful, then back to the top, until nothing matches `asleep`. */
async function scrollThrough(asleep: string): Promise<void> {
  // What came into view is told after the callbacks of a frame, not before.
  const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  for (let top = 0; top < document.documentElement.scrollHeight; top += innerHeight) {
    scrollTo({ top, behavior: 'instant' });
    await frame();
  }
  scrollTo({ top: 0, behavior: 'instant' });
  while (document.querySelector(asleep)) await frame();
}
