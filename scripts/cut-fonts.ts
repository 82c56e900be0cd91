import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import subsetFont from 'subset-font';

const STYLES = ['fonts.css', 'letter-font.css'].map((name) => new URL(`../src/styles/${name}`, import.meta.url));
const FACE = /@font-face\s*\{([^}]*)\}/g;

/**
 * Cuts faces to the characters that their `unicode-range` names, before anything reads them: those whose file lies in
 * `.cache/fonts`, each from the file of the same name without `-cut`. Any other character comes from the whole face,
 * which is fetched only then.
 */
export function cutFonts(): AstroIntegration {
  return {
    name: 'cut-fonts',
    hooks: {
      'astro:config:setup': async () => {
        const cuts = STYLES.flatMap((styles) => readCuts(readFileSync(styles, 'utf8'), styles));
        if (cuts.length === 0) throw new Error('No face in src/styles has its file in .cache/fonts.');
        await Promise.all(cuts.map(cut));
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

type Cut = { readonly from: string; readonly to: string; readonly characters: string };

function readCuts(css: string, styles: URL): readonly Cut[] {
  return [...css.matchAll(FACE)].flatMap(([, face = '']) => {
    const [, path, name] = /url\('([^']*\.cache\/fonts\/([\w-]+)-cut\.woff2)'\)/.exec(face) ?? [];
    if (!path || !name) return [];
    const [, range] = /unicode-range:([^;]*);/.exec(face) ?? [];
    if (!range) throw new Error(`${styles.pathname}: the face ${name} needs a unicode-range to be cut to.`);
    const from = fileURLToPath(import.meta.resolve(`@fontsource/newsreader/files/${name}.woff2`));
    return [{ from, to: fileURLToPath(new URL(path, styles)), characters: charactersOf(range) }];
  });
}

async function cut({ from, to, characters }: Cut): Promise<void> {
  mkdirSync(dirname(to), { recursive: true });
  writeFileSync(to, await subsetFont(readFileSync(from), characters, { targetFormat: 'woff2' }));
}
