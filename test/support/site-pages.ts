import { globSync } from 'node:fs';
import { sep } from 'node:path';
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

/** The pages with an island, and the search, which is a script by nature. The home page holds the planner's first fields. */
const TOOL_PAGES: readonly string[] = ['', 'planner/', 'note-check/', 'search/'];
