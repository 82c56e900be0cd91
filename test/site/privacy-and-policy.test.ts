import { describe, expect, inject, test } from 'vitest';
import { pagesOf } from '../support/site-pages.ts';
import { readThrough, useBrowser } from '../support/visit.ts';

const visit = useBrowser();

describe.each(['rootSite', 'subPathSite'] as const)('the %s', (key) => {
  const site = inject(key);

  test.each(pagesOf(site))('/%s asks no other host, keeps its security policy and logs no error', async (path) => {
    const { page, requests, problems } = await visit(site.url + path);
    await readThrough(page);
    expect(await problems()).toEqual([]);
    expect(
      requests.map((request) => request.url()).filter((url) => !url.startsWith(site.url) && !url.startsWith('data:')),
    ).toEqual([]);
  });

  test.each(pagesOf(site))('/%s leaves nothing behind in the browser', async (path) => {
    const { page } = await visit(site.url + path);
    await readThrough(page);
    expect(await page.context().storageState()).toEqual({ cookies: [], origins: [] });
    expect(new URL(page.url()).hash).toBe('');
  });

  test.each(pagesOf(site))('/%s carries a policy that allows nothing but the site itself', async (path) => {
    const { page } = await visit(site.url + path);
    const policy = await page.locator('meta[http-equiv="content-security-policy"]').getAttribute('content');
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe-inline|unsafe-eval(?<!wasm-unsafe-eval)|https?:/);
  });
});
