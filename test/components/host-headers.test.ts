import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { underPath } from '../../scripts/host-headers.ts';

const RULES = readFileSync('public/_headers', 'utf8');

test.each(['/guide/', 'guide', '/guide'])('under %s each rule begins with that path, and says the same', (path) => {
  const moved = underPath(RULES, path);
  expect(moved).toContain('\n/guide/_astro/*\n');
  expect(moved.match(/^\/.*/gm)?.filter((line) => !line.startsWith('/guide/'))).toEqual([]);
  expect(moved.replaceAll(/^\/guide\//gm, '/')).toBe(RULES);
});

test('at a root they stay as they are', () => {
  expect(underPath(RULES, '/')).toBe(RULES);
});
