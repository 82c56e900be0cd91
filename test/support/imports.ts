import { globSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import ts from 'typescript';

/** One import in a source file. */
export type Import = {
  /** The importing file, from the root of the repository. */
  readonly from: string;
  /** The imported file from the root of the repository, or the name of a package as it is written. */
  readonly to: string;
};

/** Every import of every source file under a folder: TypeScript, islands, Astro components (front matter and scripts), MDX. */
export function importsUnder(folder: string): readonly Import[] {
  return globSync(`${folder}/**/*.{ts,tsx,js,astro,mdx}`)
    .map((file) => file.replaceAll('\\', '/'))
    .sort()
    .flatMap((from) => specifiers(from).map((to) => ({ from, to: resolve(from, to) })));
}

function specifiers(file: string): readonly string[] {
  const source = readFileSync(file, 'utf8');
  return scripts(file, source).flatMap((script) =>
    ts.preProcessFile(script, true, true).importedFiles.map(({ fileName }) => fileName),
  );
}

function scripts(file: string, source: string): readonly string[] {
  if (file.endsWith('.astro')) {
    const frontMatter = /^---\r?\n([\s\S]*?)\r?\n---/.exec(source)?.[1] ?? '';
    return [frontMatter, ...[...source.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map(([, body = '']) => body)];
  }
  if (file.endsWith('.mdx'))
    return [
      source
        .split('\n')
        .filter((line) => line.startsWith('import '))
        .join('\n'),
    ];
  return [source];
}

function resolve(from: string, to: string): string {
  return to.startsWith('.') ? posix.join(posix.dirname(from), to).replace(/\?.*$/, '') : to;
}
