import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * Astro lets every page run each inline script and style of the whole site. This leaves each page the hashes of what
 * stands in it: a stricter policy, and some 700 bytes fewer that no compression could spare.
 */
export function tightenPolicy(): AstroIntegration {
  return {
    name: 'tighten-policy',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        for (const file of globSync('**/*.html', { cwd: folder })) {
          const path = join(folder, file);
          writeFileSync(path, tighten(readFileSync(path, 'utf8')));
        }
      },
    },
  };
}

/** The page with only those hashes in its policy that something inline in it needs. */
export function tighten(html: string): string {
  const inline = [...html.matchAll(/<(script|style)\b[^>]*>([\s\S]*?)<\/\1>/g)].map(([, , body = '']) => sha256(body));
  return html.replace(
    /(<meta http-equiv="content-security-policy" content=")([^"]*)/,
    (_, start: string, policy: string) => {
      const kept = policy.replace(/ '(sha256-[^']+)'/g, (source, hash: string) =>
        inline.includes(hash) ? source : '',
      );
      return start + kept;
    },
  );
}

function sha256(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
