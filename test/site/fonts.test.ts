import { statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { guidePagesOf } from '../support/site-pages.ts';
import { useBrowser } from '../support/visit.ts';

/** Bytes of fonts on a page, at most: without a letter or a script of a call, and with one. */
const PLAIN = 14_000;
const WITH_LETTER = 26_500;

const site = inject('rootSite');
const visit = useBrowser();

describe.each(guidePagesOf(site))('/%s', (path) => {
  test('needs no more than the cut faces of its letters', async () => {
    const { page, requests, readThrough } = await visit(site.url + path);
    await readThrough();
    const fonts = requests.map((request) => new URL(request.url()).pathname).filter((file) => file.endsWith('.woff2'));
    const bytes = fonts.reduce((sum, file) => sum + statSync(join(site.folder, file)).size, 0);
    const hasLetter = (await page.locator('.letter, .script-words').count()) > 0;
    expect({ fonts, bytes: bytes <= (hasLetter ? WITH_LETTER : PLAIN) }).toEqual({ fonts, bytes: true });
    expect(fonts).toHaveLength(hasLetter ? 2 : 1);
  });
});
