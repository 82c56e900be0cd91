import { expect, test } from 'vitest';
import { parseExcerpt } from '../../src/components/search/excerpt.ts';

test('words that were found are told from the others', () => {
  expect(parseExcerpt('Call the <mark>recruiter</mark> first, <mark>then</mark> write.')).toEqual([
    { text: 'Call the ', found: false },
    { text: 'recruiter', found: true },
    { text: ' first, ', found: false },
    { text: 'then', found: true },
    { text: ' write.', found: false },
  ]);
});

test('what looks like markup stays text', () => {
  expect(parseExcerpt('&lt;img src=x onerror=alert(1)&gt; <mark>&lt;b&gt;</mark>')).toEqual([
    { text: '<img src=x onerror=alert(1)> ', found: false },
    { text: '<b>', found: true },
  ]);
  expect(parseExcerpt('<script>alert(1)</script>')).toEqual([{ text: '<script>alert(1)</script>', found: false }]);
});

test('nothing gives nothing', () => {
  expect(parseExcerpt('')).toEqual([]);
});
