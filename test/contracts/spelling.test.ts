import { globSync, readFileSync } from 'node:fs';
import dictionary from 'dictionary-en';
import nspell from 'nspell';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { PROSE, plainText } from '../support/prose.ts';

/** Names, and words that the American dictionary lacks, one a line. */
const OWN_WORDS = readFileSync('test/support/words.txt', 'utf8').split('\n').filter(Boolean);
/** Fields that are read by people; the others are ids. */
const READ = new Set(
  'title description subject text template templateSubject comment words asked reading label said by scene ask reply'.split(
    ' ',
  ),
);

const speller = nspell(dictionary);
const texts = [
  ...PROSE.map(({ file, body }) => ({ file, text: `${plainText(body)} ${headOf(file)}` })),
  ...globSync('src/content/{samples,evidence,practice}/*.yaml')
    .sort()
    .map((file) => ({ file, text: readValues(parse(readFileSync(file, 'utf8')), '').join(' ') })),
].map(({ file, text }) => ({ file, words: wordsOf(text) }));

describe.each(texts)('$file', ({ words }) => {
  test('is spelled as the dictionary and our own list of words have it', () => {
    expect([...new Set(words)].filter((word) => !OWN_WORDS.includes(word) && !isKnown(word))).toEqual([]);
  });
});

test('our own list has no word that is not used or that the dictionary knows', () => {
  const used = new Set(texts.flatMap(({ words }) => words));
  expect(OWN_WORDS.filter((word) => !used.has(word) || isKnown(word))).toEqual([]);
});

test('a British spelling and a slip are found', () => {
  expect(['colour', 'recieve', 'color'].filter(isKnown)).toEqual(['color']);
});

function isKnown(word: string): boolean {
  return speller.correct(word) || speller.correct(word.toLowerCase());
}

function wordsOf(text: string): readonly string[] {
  const words = text.replace(/\d+(?:st|nd|rd|th)\b|\{[^}]*\}/g, '').match(/\p{L}+(?:['’]\p{L}+)*/gu) ?? [];
  return words.map((word) => word.replaceAll('’', "'").replace(/'s$/, ''));
}

/** The fields of a page's head that people read. */
function headOf(file: string): string {
  const head: unknown = parse(/^---\n(.*?)\n---/s.exec(readFileSync(file, 'utf8'))?.[1] ?? '');
  return readValues(head, '').join(' ');
}

function readValues(value: unknown, field: string): readonly string[] {
  if (typeof value === 'string') return READ.has(field) ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((one) => readValues(one, field));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, one]) => readValues(one, name));
}
