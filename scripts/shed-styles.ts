import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { PurgeCSS } from 'purgecss';

/** States that no page holds when it is built: where the keyboard is, what is chosen at the foot of the page, what is hidden. */
const STATES = [
  /:focus/,
  /:target/,
  /::selection/,
  /data-theme/,
  /data-slash/,
  /data-stopped/,
  /data-ready/,
  /data-offline/,
  /hidden/,
];

/** PurgeCSS takes `:is(.a, .b)` for both at once, and would let it go where only one is there. */
const EITHER_OR = /:(is|where|has|not)\b/;

/**
 * Leaves each page only the styles that something in it can take up: they stand in the page itself, and a reader on the
 * road waits for each kilobyte. What a page's scripts may draw counts as being in it.
 */
export function shedStyles(): AstroIntegration {
  return {
    name: 'shed-styles',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const scripts = globSync('_astro/*.js', { cwd: folder }).map((file) =>
          readFileSync(join(folder, file), 'utf8'),
        );
        for (const file of globSync('**/*.html', { cwd: folder })) {
          const path = join(folder, file);
          const html = readFileSync(path, 'utf8');
          writeFileSync(path, await shed(html, /<script[^>]* src=|<astro-island/.test(html) ? scripts.join('\n') : ''));
        }
      },
    },
  };
}

/** The page with one style element, less the rules that fit neither it nor a word of its scripts. */
export async function shed(html: string, scripts: string): Promise<string> {
  const styles = [...html.matchAll(STYLE)].map(([, css = '']) => css).join('\n');
  if (styles === '') return html;
  const bare = html.replace(STYLE, '');
  const [kept] = await new PurgeCSS().purge({
    content: [
      { raw: bare, extension: 'html' },
      { raw: scripts, extension: 'js' },
    ],
    extractors: [{ extensions: ['html'], extractor: namesIn }],
    css: [{ raw: styles }],
    safelist: { greedy: [...STATES, EITHER_OR] },
    variables: true,
  });
  if (!kept) throw new Error('PurgeCSS gave no styles back.');
  return bare.replace('</head>', () => `<style>${kept.css}</style></head>`);
}

/** What a style may name: in tags and scripts, not in what is there to be read. */
function namesIn(html: string): string[] {
  const parts = html.match(/<script[\s\S]*?<\/script>|<[^>]*>/g) ?? [];
  return parts.join(' ').match(/[\w-]+/g) ?? [];
}

const STYLE = /<style>([\s\S]*?)<\/style>/g;
