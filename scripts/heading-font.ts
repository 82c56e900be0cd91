import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import subsetFont from 'subset-font';

const WHOLE = fileURLToPath(import.meta.resolve('@fontsource/newsreader/files/newsreader-latin-600-normal.woff2'));
const STYLES = new URL('../src/styles/fonts.css', import.meta.url);

/**
 * Cuts the face of the headings to the characters that its `unicode-range` in `fonts.css` names, before anything reads
 * it. Any other character of a heading comes from the whole face, which is fetched only then.
 */
export function headingFont(): AstroIntegration {
  return {
    name: 'heading-font',
    hooks: {
      'astro:config:setup': async () => {
        const styles = readFileSync(STYLES, 'utf8');
        const [, path, range] = /url\('([^']*\.cache\/[^']*)'\)[^}]*unicode-range:([^;]*);/.exec(styles) ?? [];
        if (!path || !range)
          throw new Error('src/styles/fonts.css has no face in .cache with a unicode-range to cut it to.');
        const file = fileURLToPath(new URL(path, STYLES));
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, await subsetFont(readFileSync(WHOLE), charactersOf(range), { targetFormat: 'woff2' }));
      },
    },
  };
}

/** The characters of a CSS `unicode-range` without wildcards. */
export function charactersOf(range: string): string {
  return [...range.matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/gi)]
    .flatMap(([, first = '', last = first]) => {
      const start = parseInt(first, 16);
      return Array.from({ length: parseInt(last, 16) - start + 1 }, (_, index) => String.fromCodePoint(start + index));
    })
    .join('');
}
