import { describe, expect, test } from 'vitest';
import { readDraft } from '../../../src/lib/note/draft.ts';
import type { Question } from '../../../src/lib/note/question.ts';
import { QUESTIONS } from '../../../src/lib/note/questions/index.ts';

describe.each<Question>(QUESTIONS)('$id', ({ find, examples }) => {
  const answer = (text: string) => find(readDraft(text)).answer;

  test.each(examples.yes)('sees it: %s', (text) => expect(answer(text)).toBe('yes'));
  test.each(examples.no)('leaves alone: %s', (text) => expect(answer(text)).toBe('no'));
  test('asks the person where it cannot tell', () => {
    expect(examples.unclear.map(answer)).toEqual(examples.unclear.map(() => 'unclear'));
  });
});
