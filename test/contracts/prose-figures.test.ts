import { describe, expect, test } from 'vitest';
import { blocksOf, PROSE } from '../support/prose.ts';

const NUMBER = String.raw`(?:\d[\d,.]*|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty)`;
const UNIT = String.raw`(?:hours?|minutes?|(?:business |working )?days?|weeks?|months?|words?|check-ins?|percent)`;
/** "48 hours", "5 to 10 business days", "80%": what only the library or a source may say. Words of quotation are somebody's own. */
const FIGURE = new RegExp(String.raw`\b${NUMBER}(?: (?:to|or|and) ${NUMBER})?[- ]${UNIT}\b|\d[\d.]*\s?%`, 'gi');

describe.each(PROSE)('$file', ({ body }) => {
  test('has no figure of time, length or share but from the library or with a source in the same breath', () => {
    const bare = blocksOf(body)
      .filter((block) => !block.includes('<Cite '))
      .flatMap((block) =>
        [...withoutQuotations(block).matchAll(FIGURE)].map(([figure]) => `${figure}: ${block.slice(0, 90)}`),
      );

    expect(bare).toEqual([]);
  });
});

test('a bare figure is found, and a quoted or cited one is not', () => {
  const found = (text: string) => [...withoutQuotations(text).matchAll(FIGURE)].map(([figure]) => figure);
  expect(found('Wait 48 hours, or five business days. 80% do.')).toEqual(['48 hours', 'five business days', '80%']);
  expect(found('They said "two weeks".')).toEqual([]);
  expect(found('one to two weeks')).toEqual(['two weeks']);
});

function withoutQuotations(block: string): string {
  return block.replace(/\]\([^)]*\)/g, ']').replace(/"[^"]*"|“[^”]*”/g, '');
}
