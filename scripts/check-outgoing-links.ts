import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LinkChecker, LinkState } from 'linkinator';

/**
 * `node scripts/check-outgoing-links.ts [folder]`: asks every address outside the site that a built page leads to, and lists those that do not answer, each with the
 * pages it stands on. Needs the network, so it is no part of the tests. Exits with 1 where a link is broken.
 */

const DIST = process.argv[2] ?? join(import.meta.dirname, '../dist');
/** How long an address may take, in milliseconds. */
const PATIENCE = 20_000;
/** Statuses of sites that turn away programs, not people. */
const TURNED_AWAY = [401, 403, 405, 406, 429, 999];

const pages = outgoingLinks();
if (pages.size === 0) throw new Error('No built page leads anywhere outside: run "npm run build" first.');
const { links } = await new LinkChecker().check({
  path: [...pages.keys()],
  recurse: false,
  timeout: PATIENCE,
  concurrency: 8,
  retryErrors: true,
  // Each address is asked; what stands on the page behind it is not ours.
  linksToSkip: (link) => Promise.resolve(!pages.has(link)),
});
const asked = links.filter(({ url, state }) => pages.has(url) && state !== LinkState.SKIPPED);
const broken = asked.filter(({ state, status }) => state === LinkState.BROKEN && !TURNED_AWAY.includes(status ?? 0));
for (const { url, status } of broken) {
  console.log(`- ${url} (${status || 'no answer'}), on ${[...(pages.get(url) ?? [])].join(', ')}`);
}
console.log(`${asked.length} addresses asked, ${broken.length} broken.`);
process.exitCode = broken.length > 0 ? 1 : 0;

/** Each address, without its fragment, and the pages that lead to it. */
function outgoingLinks(): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const file of globSync('**/*.html', { cwd: DIST })) {
    const html = readFileSync(join(DIST, file), 'utf8');
    for (const [, href = ''] of html.matchAll(/<a [^>]*?href="(https?:\/\/[^"#]+)/g)) {
      const url = new URL(href.replaceAll('&amp;', '&')).href;
      found.set(url, (found.get(url) ?? new Set()).add(`/${file.replace(/index\.html$/, '')}`));
    }
  }
  return found;
}
