import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { charactersOf } from '../../scripts/cut-fonts.ts';

test.each([
  { range: 'U+41-44', characters: 'ABCD' },
  { range: 'U+20, U+2019', characters: ' ’' },
  { range: '\n    U+61-63, U+e9', characters: 'abcé' },
])('$range means "$characters"', ({ range, characters }) => {
  expect(charactersOf(range)).toBe(characters);
});

test.each(['fonts', 'letter-font'])('no character is in two faces of %s.css, the cut one and another', (name) => {
  const css = readFileSync(new URL(`../../src/styles/${name}.css`, import.meta.url), 'utf8');
  const faces = css.split('@font-face').filter((face) => face.includes('unicode-range'));
  const rangeOf = (face: string) => charactersOf(/unicode-range:([^;]*);/.exec(face)?.[1] ?? '');
  const cut = new Set(faces.filter((face) => face.includes('-cut.woff2')).flatMap((face) => Array.from(rangeOf(face))));
  const others = faces.filter((face) => !face.includes('-cut.woff2')).flatMap((face) => Array.from(rangeOf(face)));
  expect(cut.size).toBeGreaterThan(50);
  expect(others.filter((character) => cut.has(character))).toEqual([]);
});
