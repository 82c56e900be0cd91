import { LinkChecker, LinkState } from 'linkinator';
import { describe, expect, inject, test } from 'vitest';
import { readLink } from '../../src/lib/index.ts';
import { pagesOf } from '../support/site-pages.ts';

/** The planner's fragment is no anchor but a case to open it with, which must read. */
function opensPlanner(url: string): boolean {
  const { pathname, hash } = new URL(url);
  return pathname.endsWith('/planner/') && hash.startsWith('#v=') && readLink(hash).ok;
}

describe.each(['rootSite', 'subPathSite'] as const)('in the %s', (key) => {
  const site = inject(key);

  test('every link, anchor and file is there, and stays under the base path', async () => {
    const { links } = await new LinkChecker().check({
      path: pagesOf(site).map((path) => site.url + path),
      recurse: true,
      checkCss: true,
      checkFragments: true,
      redirects: 'error',
      linksToSkip: (link) => Promise.resolve(new URL(link).origin !== new URL(site.url).origin),
    });
    const broken = links.filter(({ url, state }) => state === LinkState.BROKEN && !opensPlanner(url));
    expect(
      broken.map(({ url, parent, status }) => `${url} in ${parent ?? 'no page'} (${status ?? 'no answer'})`),
    ).toEqual([]);
    const reached = links.filter(({ state }) => state === LinkState.OK).map(({ url }) => url);
    expect(reached.length).toBeGreaterThan(pagesOf(site).length);
    expect(reached.filter((url) => !url.startsWith(site.url))).toEqual([]);
  });

  test.each(['nowhere', 'rules/nowhere/', 'a/b/c/nowhere.html'])(
    'the page for wrong addresses is whole at /%s',
    async (path) => {
      const address = site.url + path;
      const html = await (await fetch(address)).text();
      const named = Array.from(html.matchAll(/ (?:href|src)="([^"#]+)/g), ([, url = '']) => new URL(url, address).href);
      const inStyles = Array.from(html.matchAll(/url\(([^)"']+)\)/g), ([, url = '']) => new URL(url, address).href);
      const wanted = [...new Set([...named, ...inStyles])].filter(
        (url) => new URL(url).origin === new URL(address).origin,
      );
      expect(wanted.length).toBeGreaterThan(20);
      const answers = await Promise.all(wanted.map(async (url) => `${(await fetch(url)).status} ${url}`));
      expect(answers.filter((answer) => !answer.startsWith(`200 ${site.url}`))).toEqual([]);
    },
  );
});
