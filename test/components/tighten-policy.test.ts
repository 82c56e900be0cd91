import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { tighten } from '../../scripts/tighten-policy.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

function page(scripts: string, styles: string, rest: string): string {
  return `<head><meta http-equiv="content-security-policy" content="default-src 'none'; script-src 'self'${scripts}; style-src 'self'${styles};">${rest}</head>`;
}

test('a page keeps the hashes of the scripts in it, and no others', () => {
  const rest = '<script>go()</script><script type="module" src="/a.js"></script>';
  const before = page(` ${hash('go()')} ${hash('elsewhere()')}`, '', rest);
  expect(tighten(before)).toBe(page(` ${hash('go()')}`, '', rest));
});

test('a style that is not what Astro hashed has its own hash', () => {
  const rest = '<style>a{}</style>';
  expect(tighten(page('', ` ${hash('a{}b{}')}`, rest))).toBe(page('', ` ${hash('a{}')}`, rest));
});

test('a script that nobody allowed stays forbidden', () => {
  const before = page('', '', '<script>steal()</script>');
  expect(tighten(before)).toBe(before);
});

test('a page may run WebAssembly only where it loads a script of its own', () => {
  const tool = page(" 'wasm-unsafe-eval'", '', '<script type="module" src="/a.js"></script>');
  expect(tighten(tool)).toBe(tool);
  expect(tighten(page(" 'wasm-unsafe-eval'", '', ''))).toBe(page('', '', ''));
});

test('a page without a policy, or without hashes, stays as it is', () => {
  expect(tighten('<p>Hello</p><script>go()</script>')).toBe('<p>Hello</p><script>go()</script>');
  expect(tighten(page('', '', ''))).toBe(page('', '', ''));
});
