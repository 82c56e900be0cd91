import { describe, expect, test } from 'vitest';
import { decide } from '../../src/components/practice/decide.ts';
import { stateQuestion } from '../../src/components/practice/state-question.ts';
import { RULES } from '../../src/lib/index.ts';
import { PRACTICE } from '../support/practice.ts';

/** A day or a figure in digits: only the library may say one. */
const DIGIT = /\d/;

test('there are at least fourteen situations, in places counted from 1, and each rule has one', () => {
  expect(PRACTICE.length).toBeGreaterThanOrEqual(14);
  expect(PRACTICE.map(({ place }) => place)).toEqual(PRACTICE.map((_, index) => index + 1));
  expect(RULES.map(({ id }) => id).filter((id) => !PRACTICE.some(({ rule }) => rule === id))).toEqual([]);
});

test('the right answer is not always in the same place', () => {
  const places = PRACTICE.map(({ answer, choices }) => choices.findIndex(({ is }) => is === answer));
  for (const place of [0, 1]) {
    const share = places.filter((each) => each === place).length / places.length;
    expect(share).toBeGreaterThan(0.2);
    expect(share).toBeLessThan(0.7);
  }
});

describe.each(PRACTICE)('$id', (file) => {
  test('states what the library says', async () => {
    const { is } = await decide(file);
    expect(file.answer).toBe(is);
    const { choices } = await stateQuestion(file);
    expect(choices.filter(({ isRight }) => isRight)).toHaveLength(1);
    expect(choices.find(({ isRight }) => isRight)).toBe(choices[file.choices.findIndex((choice) => choice.is === is)]);
  });

  test('leads to the rule that the library gives', async () => {
    const { rule } = await decide(file);
    expect([file.rule, undefined]).toContain(rule);
  });

  test('has two to four choices that differ, and no gap is left open', async () => {
    const { scene, ask, choices } = await stateQuestion(file);
    const texts = choices.map(({ text }) => text);
    expect(texts.length).toBeGreaterThanOrEqual(2);
    expect(texts.length).toBeLessThanOrEqual(4);
    expect(new Set(texts).size).toBe(texts.length);
    expect([scene, ask, ...texts, ...choices.map(({ reply }) => reply)].join(' ')).not.toMatch(/[{}]/);
  });

  test('has every day and every figure from the library', () => {
    const { scene, ask, choices } = file;
    const typed = [scene, ask, ...choices.flatMap(({ text, reply }) => [text, reply])];
    expect(typed.filter((text) => DIGIT.test(text))).toEqual([]);
  });
});

describe('where the library would say something else, the build stops', () => {
  const tuesday = PRACTICE.find(({ id }) => id === 'they-said-tuesday');
  if (!tuesday?.plan) throw new Error('The situation "they-said-tuesday" is gone.');
  const { plan, ...rest } = tuesday;

  test('a week later, waiting is no longer right', async () => {
    const later = { ...rest, plan: { ...plan, now: '2026-11-12T10:00' } };
    expect((await decide(later)).is).toBe('check-in');
    await expect(stateQuestion(later)).rejects.toThrow(/written for "wait", and the library says "check-in"/);
  });

  test('an answer that is no choice is named', async () => {
    const wrong = { ...tuesday, choices: tuesday.choices.filter(({ is }) => is !== 'wait') };
    await expect(stateQuestion(wrong)).rejects.toThrow(/says "wait", and not one choice is that/);
  });

  test('a gap without a value is named', async () => {
    await expect(stateQuestion({ ...tuesday, scene: 'On {someday}.' })).rejects.toThrow(/\{someday\} has no value/);
  });

  test('a case that no planner can read, a year without holidays, and no case at all are refused', async () => {
    const ended = (year: number) => ({ interview: { ended: `${year}-10-20T15:30`, timeZone: 'America/New_York' } });
    await expect(decide({ ...rest, plan: { ...plan, situation: ended(20261) } })).rejects.toThrow(/interview.ended/);
    const unknown = { ...plan, situation: ended(2040), now: '2040-10-20T18:00' };
    await expect(decide({ ...rest, plan: unknown })).rejects.toThrow(/no list of holidays/);
    await expect(decide(rest)).rejects.toThrow(/one case/);
  });
});
