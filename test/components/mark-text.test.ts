import { describe, expect, test } from 'vitest';
import { markText, type Mark } from '../../src/components/guide/mark-text.ts';

const NOTE = 'Dear Ms. Okafor,\n\nThank you for Friday. Thank you again.\nI liked it.\n\nBest,\nDana';

function keep(words: string, nth = 1): Mark {
  return { words, verdict: 'keep', comment: 'Why.', nth };
}

describe('a note is cut into paragraphs, lines and pieces', () => {
  test('without marks it is its lines', () => {
    expect(markText(NOTE, [])).toEqual([
      [[{ text: 'Dear Ms. Okafor,' }]],
      [[{ text: 'Thank you for Friday. Thank you again.' }], [{ text: 'I liked it.' }]],
      [[{ text: 'Best,' }], [{ text: 'Dana' }]],
    ]);
  });

  test('a mark is drawn around its words, in its own line', () => {
    expect(markText(NOTE, [keep('Thank you for Friday.'), keep('liked')])[1]).toEqual([
      [{ text: 'Thank you for Friday.', mark: 0 }, { text: ' Thank you again.' }],
      [{ text: 'I ' }, { text: 'liked', mark: 1 }, { text: ' it.' }],
    ]);
  });

  test('of words that stand there twice, the second can be meant', () => {
    expect(markText(NOTE, [keep('Thank you', 2)])[1]?.[0]).toEqual([
      { text: 'Thank you for Friday. ' },
      { text: 'Thank you', mark: 0 },
      { text: ' again.' },
    ]);
  });

  test('two marks may touch', () => {
    expect(markText('Hello there', [keep('Hello'), keep(' there')])).toEqual([
      [
        [
          { text: 'Hello', mark: 0 },
          { text: ' there', mark: 1 },
        ],
      ],
    ]);
  });

  test('no words are lost, whatever is marked', () => {
    const marks = [keep('Dear'), keep('Friday. Thank'), keep('it.'), keep('Dana')];
    const text = markText(NOTE, marks)
      .map((lines) => lines.map((pieces) => pieces.map((piece) => piece.text).join('')).join('\n'))
      .join('\n\n');
    expect(text).toBe(NOTE);
  });
});

describe('a mistake of an author stops the build, with the words in question', () => {
  test.each([
    { because: 'the note does not say it', marks: [keep('Thanks a lot')], says: 'does not say "Thanks a lot"' },
    { because: 'it says it only once', marks: [keep('liked', 2)], says: 'does not say "liked" 2 times' },
    { because: 'it runs over a line', marks: [keep('again.\nI liked')], says: 'over the end of a line' },
    { because: 'the order is wrong', marks: [keep('liked'), keep('Dear')], says: '"Dear" must come after "liked"' },
    { because: 'two overlap', marks: [keep('Thank you for'), keep('for Friday')], says: 'without overlap' },
  ])('$because', ({ marks, says }) => {
    expect(() => markText(NOTE, marks)).toThrow(says);
  });
});
