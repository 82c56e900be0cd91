import { expect, test } from 'vitest';
import { closeness } from '../../src/components/search/closeness.ts';

const meta = { title: 'I sent something wrong', also: 'went to spam; typo in thank you email' };

test.each([
  [['went', 'spam'], [1, 1], 1, 'a phrase that says just that'],
  [['sent', 'wrong'], [1, 1], 1 * ((1 + 2 / 3) / 2), 'the title, which says a word more'],
  [['typos'], [1], (1 + 1 / 3) / 2, 'one telling word of three, in another form'],
  [['spam', 'zebra'], [3, 1], (3 / 4) * ((1 + 1 / 2) / 2), 'the word that tells more'],
  [['went', 'typo'], [1, 1], (1 / 2) * ((1 + 1 / 2) / 2), 'never two phrases at once'],
  [['zebra'], [1], 0, 'nothing'],
  [[], [], 0, 'nothing for nothing'],
])('%j with weights %j come as close as %d: %s', (words, weights, close) => {
  expect(closeness(meta, words, weights)).toBeCloseTo(close);
});
