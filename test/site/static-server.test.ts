import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { serveSite } from '../../scripts/static-server.ts';

describe.each(['rootSite', 'subPathSite'] as const)('the server of the %s', (key) => {
  const site = inject(key);
  const get = (path: string) => fetch(new URL(path, site.url), { redirect: 'manual' });

  test.each([
    ['', 'text/html'],
    ['rules/send-a-thank-you/', 'text/html'],
    ['favicon.svg', 'image/svg+xml'],
    ['pagefind/pagefind.js', 'text/javascript'],
  ])('answers /%s as %s', async (path, type) => {
    const response = await get(path);
    expect([response.status, response.headers.get('content-type')?.split(';')[0]]).toEqual([200, type]);
  });

  test.each(['nowhere/', 'rules/nowhere', '%2e%2e/package.json', '..%2fpackage.json', '%00', '%', '_headers'])(
    'answers /%s with status 404 and the page for it',
    async (path) => {
      const response = await get(path);
      expect(response.status).toBe(404);
      expect(await response.text()).toBe(readFileSync(join(site.folder, '404.html'), 'utf8'));
    },
  );

  test('leads to the address with the last slash', async () => {
    const response = await get('rules/send-a-thank-you');
    expect(response.status).toBe(301);
    expect(response.headers.get('location')).toBe(`${site.base}rules/send-a-thank-you/`);
  });

  test('sends the headers that the site asks its host for', async () => {
    const { headers } = await get('rules/send-a-thank-you/');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect((await get('nowhere/')).headers.get('x-content-type-options')).toBe('nosniff');
  });

  test('says that the port is taken', async () => {
    const port = Number(new URL(site.url).port);
    await expect(serveSite({ folder: site.folder, base: site.base, port })).rejects.toMatchObject({
      code: 'EADDRINUSE',
    });
  });
});

test('the root of a host leads to the sub-path', async () => {
  const site = inject('subPathSite');
  const response = await fetch(new URL('/', site.url), { redirect: 'manual' });
  expect(response.headers.get('location')).toBe(site.base);
});
