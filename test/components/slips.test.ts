import { expect, test } from 'vitest';
import { keepSlips, type RawSlip } from '../../src/components/note-check/slips.ts';

const TEXT = '🙂 Dear Łukasz, thank you for teh talk with Jan van der Berg on on colour.';

/** The slip whose words stand first in the text, as the library counts them: in code points. */
function slip(words: string, kind: string): RawSlip {
  const start = Array.from(TEXT.slice(0, TEXT.indexOf(words))).length;
  return { words, kind, start, end: start + Array.from(words).length, message: '', instead: [] };
}

function kept(slips: readonly RawSlip[], { british = slips, names = [] as readonly string[] } = {}) {
  return keepSlips(TEXT, [slips, british], names).map(({ words, isAdvice }) => [words, isAdvice]);
}

test('a mistake is kept, and a matter of taste is advice', () => {
  expect(kept([slip('teh', 'Spelling'), slip('on on', 'Repetition'), slip('thank you', 'Style')])).toEqual([
    ['teh', false],
    ['on on', false],
    ['thank you', true],
  ]);
});

test('what is right on one side of the ocean is right', () => {
  expect(kept([slip('teh', 'Spelling'), slip('colour', 'Spelling')], { british: [slip('teh', 'Spelling')] })).toEqual([
    ['teh', false],
  ]);
  expect(kept([slip('colour', 'Regionalism')])).toEqual([]);
});

test('no name is flagged: none with a capital, none of its small words, none that the person typed', () => {
  expect(kept([slip('Łukasz', 'Spelling'), slip('van', 'Spelling'), slip('der', 'Typo')])).toEqual([]);
  expect(kept([slip('teh', 'Spelling')], { names: ['Ms. Teh'] })).toEqual([]);
  expect(kept([slip('on on', 'Repetition')], { names: ['Bank of Teh'] })).toEqual([['on on', false]]);
  expect(kept([slip('Berg', 'Capitalization')], { names: ['Jan van der Berg'] })).toEqual([]);
});
