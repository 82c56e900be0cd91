import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { QUESTIONS, QUIZ, RULES, type Question } from '../../src/lib/index.ts';

const FOLDER = new URL('../../src/lib/note/questions/', import.meta.url);
const WANTED = ['must', 'should', 'never', '-'];

test('every file in the folder is in the list, and the other way round', () => {
  const files = readdirSync(FOLDER).filter((file) => file !== 'index.ts');
  expect(files.sort()).toEqual(QUESTIONS.map(({ id }) => `${id}.ts`).sort());
});

test('the quiz asks the same questions in the same order', () => {
  for (const [index, question] of QUESTIONS.entries()) expect(question).toMatchObject(QUIZ[index] ?? {});
  expect(QUIZ).toHaveLength(QUESTIONS.length);
});

describe.each<Question>(QUESTIONS)('$id', ({ rule, wanted, ask, why, advice, examples }) => {
  test('names a rule that exists', () => {
    expect(RULES.map(({ id }) => id as string)).toContain(rule);
  });

  test('says what is wanted of each kind of note', () => {
    expect(Object.keys(wanted).sort()).toEqual(['check-in', 'reply', 'thank-you']);
    for (const each of Object.values(wanted)) expect(WANTED).toContain(each);
  });

  test('is asked, explained and mended in one plain sentence each', () => {
    expect(ask.at(-1)).toMatch(/[?.]/);
    expect(ask).toContain('?');
    for (const sentence of [why, advice]) expect(sentence).toMatch(/^[A-Z][^!]{20,160}\.$/);
  });

  test('has examples that are seen and examples that are left alone', () => {
    expect(examples.yes.length).toBeGreaterThan(0);
    expect(examples.no.length).toBeGreaterThan(0);
    const all = [...examples.yes, ...examples.no, ...examples.unclear];
    expect(new Set(all).size).toBe(all.length);
  });
});
