import type { Browser, BrowserContextOptions, Page, Request } from 'playwright';
import { afterAll, beforeAll, onTestFinished } from 'vitest';
import { launchChromium } from './browser.ts';

/** A page being visited, and what was seen of it from the first byte on. */
export type Visit = {
  readonly page: Page;
  /** Every request so far. */
  readonly requests: readonly Request[];
  /** What must not happen, in words: violations of the security policy, errors, failed requests, requests to other hosts. Empty on a sound page. */
  readonly problems: () => Promise<readonly string[]>;
};

/** Starts one browser for the tests of a file. Returns the function that visits an address in a fresh, empty profile; the profile ends with the test. */
export function useBrowser(): (address: string, options?: BrowserContextOptions) => Promise<Visit> {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(async () => {
    await browser.close();
  });
  return async (address, options = {}) => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
    onTestFinished(() => context.close());
    const page = await context.newPage();
    const visit = watch(page, new URL(address).origin);
    await page.addInitScript(collectViolations);
    await page.goto(address, { waitUntil: 'load' });
    return visit;
  };
}

/** Waits until every island that is due at load has come alive, and nothing is being fetched. */
export async function settle(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.waitForFunction(() => document.querySelector('astro-island[ssr][client="load"]') === null);
}

/** Scrolls through the whole page, so that what waits until it is visible starts, then settles. */
export async function readThrough(page: Page): Promise<void> {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  for (let top = 0; top < height; top += 600) await page.mouse.wheel(0, 600);
  await settle(page);
}

function watch(page: Page, origin: string): Visit {
  const requests: Request[] = [];
  const seen: string[] = [];
  page.on('request', (request) => {
    requests.push(request);
    const { protocol, origin: asked } = new URL(request.url());
    if (protocol !== 'data:' && protocol !== 'blob:' && asked !== origin)
      seen.push(`asks another host: ${request.url()}`);
  });
  page.on('requestfailed', (request) => {
    seen.push(`request failed: ${request.url()} (${request.failure()?.errorText ?? 'unknown'})`);
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
  return { page, requests, problems };
}

/** Runs in the page before anything else. */
function collectViolations(): void {
  const violations: string[] = [];
  Reflect.set(window, 'violations', violations);
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
    violations.push(`policy violated: ${violatedDirective} by ${blockedURI} ${sample}`);
  });
}
