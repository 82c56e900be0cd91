import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the search index was made from and no reader needs: once it is made, pages go out without it. */
const MARKS = / data-(?:pagefind-[\w-]+|also|name|kind)(?:="[^"]*")?(?=[ >])/g;

/** A line break between blocks, which is drawn as nothing. */
const BREAKS = /(?<=<\/(?:p|ul|ol|li|h2|h3|figure|div|section|nav)>|<(?:ul|ol)>)\n(?=<)/g;

/** Takes out of every page of a built site what only those who wrote it and its search had a use for. */
export function stripPages(folder: string): void {
  for (const file of globSync('**/*.html', { cwd: folder })) {
    const path = join(folder, file);
    writeFileSync(path, strip(readFileSync(path, 'utf8')));
  }
}

/** The page without the marks and breaks; what there is to be read stays as it is. */
export function strip(html: string): string {
  return html.replace(/<[a-z][^<>]*>/g, (tag) => tag.replace(MARKS, '')).replace(BREAKS, '');
}
