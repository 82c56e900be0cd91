import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { PurgeCSS, type ExtractorResultDetailed } from 'purgecss';
import { dropIdleFaces } from './idle-faces.ts';
import { shorten, shortNames } from './short-names.ts';

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
 * Leaves each page only the styles that something in it can take up, under short names: they stand in the page itself,
 * and a reader on the road waits for each kilobyte. What a page's scripts may draw counts as being in it.
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
        const pages = new Map<string, string>();
        for (const file of globSync('**/*.html', { cwd: folder })) {
          const html = readFileSync(join(folder, file), 'utf8');
          const isDrawn = /<script[^>]* src=|<astro-island/.test(html);
          const worn = await shed(html, isDrawn ? scripts.join('\n') : '');
          pages.set(join(folder, file), isDrawn ? worn : dropIdleFaces(worn));
        }
        const names = shortNames(pages.values());
        for (const [path, html] of pages) writeFileSync(path, shorten(html, names));
      },
    },
  };
}

/** The page with one style element, less the rules that fit neither it nor a word of its scripts. */
export async function shed(html: string, scripts: string): Promise<string> {
  const styles = [...html.matchAll(STYLE)].map(([, css = '']) => css.trim()).join('');
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

/** What a style may name: tags, classes, ids and attributes, each as what it is; not what is there to be read. */
function namesIn(html: string): ExtractorResultDetailed {
  const tags = new Set<string>();
  const values = new Map<string, Set<string>>();
  for (const [, tag = '', rest = ''] of html.matchAll(/<([a-z][\w-]*)([^>]*)/g)) {
    tags.add(tag);
    for (const [, name = '', quoted, bare] of rest.matchAll(/([\w-]+)(?:=(?:"([^"]*)"|([^\s"]+)))?/g))
      values.set(name, (values.get(name) ?? new Set()).add(quoted ?? bare ?? ''));
  }
  const wordsOf = (name: string) => [...(values.get(name) ?? [])].flatMap((value) => value.split(/\s+/));
  return {
    attributes: { names: [...values.keys()], values: [...values.values()].flatMap((each) => [...each]) },
    classes: wordsOf('class'),
    ids: wordsOf('id'),
    tags: [...tags],
    undetermined: [],
  };
}

const STYLE = /<style>([\s\S]*?)<\/style>/g;
