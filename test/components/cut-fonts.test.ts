import { expect, test } from 'vitest';
import { charactersOf } from '../../scripts/cut-fonts.ts';

test.each([
  { range: 'U+41-44', characters: 'ABCD' },
  { range: 'U+20, U+2019', characters: ' ’' },
  { range: '\n    U+61-63, U+e9', characters: 'abcé' },
])('$range means "$characters"', ({ range, characters }) => {
  expect(charactersOf(range)).toBe(characters);
});
