import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { tighten } from '../../scripts/tighten-policy.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

function page(sources: string, rest: string): string {
  return `<head><meta http-equiv="content-security-policy" content="default-src 'none'; script-src 'self' ${sources};">${rest}</head>`;
}

test('a page keeps the hashes of what stands in it, and no others', () => {
  const rest = '<style>a{}</style><script>go()</script><script type="module" src="/a.js"></script>';
  const before = page([hash('go()'), hash('elsewhere()'), hash('a{}')].join(' '), rest);
  expect(tighten(before)).toBe(page([hash('go()'), hash('a{}')].join(' '), rest));
});

test('a page without a policy, or without hashes, stays as it is', () => {
  expect(tighten('<p>Hello</p><script>go()</script>')).toBe('<p>Hello</p><script>go()</script>');
  expect(tighten(page("'wasm-unsafe-eval'", ''))).toBe(page("'wasm-unsafe-eval'", ''));
});
