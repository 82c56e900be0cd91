import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * Astro lets every page run each inline script and style of the whole site, and WebAssembly. This leaves each page the
 * hashes of what stands in it, and WebAssembly where it loads scripts of its own: a stricter policy, and some 700 bytes
 * fewer that no compression could spare. Styles may have been changed since Astro hashed them, so their hashes are made
 * anew.
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

/** The page whose policy allows each style in it, and of what Astro allows scripts only what those in it need. */
export function tighten(html: string): string {
  const styles = hashesOf(html, 'style');
  const scripts = hashesOf(html, 'script');
  const loads = /<script[^>]* src=/.test(html);
  return html.replace(
    /(<meta http-equiv="content-security-policy" content=")([^"]*)/,
    (_, start: string, policy: string) => start + policy.split(';').map(tightenDirective).join(';'),
  );

  function tightenDirective(directive: string): string {
    const isForStyles = /^ *style-src /.test(directive);
    const kept = directive.replace(/ '(sha256-[^']+|wasm-unsafe-eval)'/g, (source, allowed: string) =>
      !isForStyles && (allowed === 'wasm-unsafe-eval' ? loads : scripts.includes(allowed)) ? source : '',
    );
    return isForStyles ? [kept, ...styles.map((hash) => `'${hash}'`)].join(' ') : kept;
  }
}

function hashesOf(html: string, element: 'script' | 'style'): readonly string[] {
  const pattern = new RegExp(`<${element}\\b[^>]*>([\\s\\S]*?)</${element}>`, 'g');
  return [...html.matchAll(pattern)].map(([, body = '']) => sha256(body));
}

function sha256(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
