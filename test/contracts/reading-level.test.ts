import readability from 'text-readability';
import { describe, expect, test } from 'vitest';
import { PROSE, plainText } from '../support/prose.ts';

/** The school year in which a text can be read, by Flesch and Kincaid. */
const HARDEST = 8;

describe.each(PROSE)('$file', ({ body }) => {
  test('can be read in the eighth grade', () => {
    expect(readability.fleschKincaidGrade(plainText(body))).toBeLessThanOrEqual(HARDEST);
  });
});

test('hard text is found hard', () => {
  const hard =
    'Notwithstanding the aforementioned considerations, candidates are encouraged to operationalize individualized correspondence methodologies.';
  expect(readability.fleschKincaidGrade(hard)).toBeGreaterThan(HARDEST);
});
