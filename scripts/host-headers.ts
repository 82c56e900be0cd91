import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Writes the rules of `_headers` for the path under which the site is built to live. */
export function hostHeaders(): AstroIntegration {
  let base = '/';
  return {
    name: 'host-headers',
    hooks: {
      'astro:config:done': ({ config }) => {
        ({ base } = config);
      },
      'astro:build:done': ({ dir }) => {
        const file = fileURLToPath(new URL('_headers', dir));
        writeFileSync(file, underPath(readFileSync(file, 'utf8'), base));
      },
    },
  };
}

/** The rules of a `_headers` file, each for the same file below another path, with or without its slashes. */
export function underPath(rules: string, path: string): string {
  const root = path.replace(/^\/*/, '/').replace(/\/*$/, '/');
  return rules.replace(/^\//gm, () => root);
}
