import { globSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { BuiltSite } from './built-site.ts';

/** Every page of a built site as its path below the base: `''` for the home page, `rules/send-a-thank-you/`, `404.html`. */
export function pagesOf({ folder }: BuiltSite): readonly string[] {
  const pages = globSync('**/*.html', { cwd: folder })
    .map((file) => file.split(sep).join('/'))
    .filter((file) => !file.startsWith('pagefind/'))
    .map((file) => file.replace(/(^|\/)index\.html$/, '$1'))
    .sort();
  if (pages.length === 0) throw new Error(`There is no page in ${folder}.`);
  return pages;
}

/** The pages to read, as opposed to those that hold a tool: each works whole without any script. */
export function guidePagesOf(site: BuiltSite): readonly string[] {
  return pagesOf(site).filter((page) => !TOOL_PAGES.includes(page));
}

/** One page of each folder, the longest, for what is as true of one page of a kind as of all of them. */
export function onePageOfEachKind(site: BuiltSite): readonly string[] {
  const longest = new Map<string, string>();
  for (const page of pagesOf(site)) {
    const kind = /^[^/]+\/(?=[^/]+\/$)/.exec(page)?.[0] ?? page;
    const known = longest.get(kind);
    if (known === undefined || sizeOf(site, page) > sizeOf(site, known)) longest.set(kind, page);
  }
  return [...longest.values()];
}

function sizeOf({ folder }: BuiltSite, page: string): number {
  return statSync(join(folder, page.endsWith('.html') ? page : `${page}index.html`)).size;
}

/** The pages with an island, and the search, which is a script by nature. The home page holds the planner's first fields. */
const TOOL_PAGES: readonly string[] = ['', 'planner/', 'planner/saved/', 'note-check/', 'search/'];
