import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the search index was made from and no reader needs: once it is made, pages go out without it. */
const MARKS = / data-(?:pagefind-[\w-]+|also|name|kind)(?:="[^"]*")?(?=[ >])/g;

/** Takes the marks for the search out of every page of a built site. */
export function stripSearchMarks(folder: string): void {
  for (const file of globSync('**/*.html', { cwd: folder })) {
    const path = join(folder, file);
    writeFileSync(path, strip(readFileSync(path, 'utf8')));
  }
}

/** The page without the marks; what stands between tags stays as it is. */
export function strip(html: string): string {
  return html.replace(/<[a-z][^<>]*>/g, (tag) => tag.replace(MARKS, ''));
}
