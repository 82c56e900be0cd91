import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { hasNginx, serveByNginx } from '../support/nginx.ts';
import { useAllParts } from '../support/round-trip.ts';
import { useBrowser } from '../support/visit.ts';

const ROOT = join(import.meta.dirname, '../..');

/** Every header that the site asks of its host on every page, as `public/_headers` has them. */
const HEADERS = readFileSync(join(ROOT, 'public/_headers'), 'utf8')
  .split(/\n(?=\/)/)
  .filter((rule) => rule.startsWith('/*'))
  .flatMap((rule) => Array.from(rule.matchAll(/^ +([\w-]+): (.+)$/gm), ([, name = '', value = '']) => [name, value]));

test('the example for nginx sends the headers of every page that the file for other hosts holds', () => {
  const example = readFileSync(join(ROOT, 'docs/deploy/nginx.conf'), 'utf8');
  expect(HEADERS.length).toBeGreaterThan(5);
  expect(HEADERS.filter(([name, value]) => !example.includes(`add_header ${name} "${value}" always;`))).toEqual([]);
});

test.each([
  ['br', brotliDecompressSync],
  ['gz', gunzipSync],
] as const)('each .%s file unpacks to the file beside it, and is smaller', (ending, unpack) => {
  const { folder } = inject('rootSite');
  const packed = globSync(`**/*.${ending}`, { cwd: folder });
  const wrong = packed.filter((file) => {
    const original = readFileSync(join(folder, file.slice(0, -1 - ending.length)));
    const bytes = readFileSync(join(folder, file));
    return bytes.length >= original.length || !unpack(bytes).equals(original);
  });
  expect(packed.length).toBeGreaterThan(100);
  expect(wrong).toEqual([]);
});

if (!hasNginx()) console.warn('nginx is not installed: the example configuration was not tried out.');

describe.each(hasNginx() ? (['rootSite', 'subPathSite'] as const) : [])('the %s behind nginx', (key) => {
  const site = inject(key);
  const visit = useBrowser();
  let url = '';
  let close = (): void => undefined;
  beforeAll(async () => {
    ({ url, close } = await serveByNginx(site));
  });
  afterAll(() => {
    close();
  });
  const get = (path: string, headers: Record<string, string> = {}) =>
    fetch(new URL(path, url), { redirect: 'manual', headers });

  test('is compressed ahead, and the same once it is unpacked', async () => {
    const packed = await get('rules/send-a-thank-you/', { 'Accept-Encoding': 'gzip' });
    expect(packed.headers.get('content-encoding')).toBe('gzip');
    expect(packed.headers.get('vary')).toBe('Accept-Encoding');
    const original = readFileSync(join(site.folder, 'rules/send-a-thank-you/index.html'), 'utf8');
    expect((await packed.text()) === original).toBe(true);
  });

  test('keeps hashed files for good, and asks again for pages', async () => {
    const html = await (await get('planner/')).text();
    const script = /_astro\/[^"]+\.js/.exec(html)?.[0] ?? 'no script';
    expect((await get(script)).headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect((await get('planner/')).headers.get('cache-control')).toBe('no-cache');
    const again = await get('', { 'If-None-Match': (await get('')).headers.get('etag') ?? '' });
    expect(again.status).toBe(304);
  });

  test.each(['', 'rules/send-a-thank-you/', 'nowhere/'])('/%s comes with every header', async (path) => {
    const { headers } = await get(path);
    expect(HEADERS.map(([name = '']) => [name, headers.get(name)])).toEqual(HEADERS);
  });

  test.each(['nowhere/', 'rules/nowhere', '_headers'])(
    'answers /%s with the page for wrong addresses',
    async (path) => {
      const response = await get(path);
      expect(response.status).toBe(404);
      const isThePage = (await response.text()) === readFileSync(join(site.folder, '404.html'), 'utf8');
      expect(isThePage).toBe(true);
    },
  );

  test('leads to the address with the last slash', async () => {
    const response = await get('rules/send-a-thank-you');
    expect([response.status, response.headers.get('location')]).toEqual([301, `${site.base}rules/send-a-thank-you/`]);
  });

  test('all three parts work', () => useAllParts(visit, url));
});

describe.each(['rootSite', 'subPathSite'] as const)('the %s by the project’s own preview', (key) => {
  const visit = useBrowser();
  test('all three parts work', () => useAllParts(visit, inject(key).url));
});
