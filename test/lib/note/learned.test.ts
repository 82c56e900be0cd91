import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fingerprint } from '../../../scripts/train-notes.ts';
import { readDraft, withoutHoles } from '../../../src/lib/note/draft.ts';
import { featuresOf } from '../../../src/lib/note/features.ts';
import { readOver, scoreOf, strongestSpan } from '../../../src/lib/note/learned.ts';
import type { Detector } from '../../../src/lib/note/question.ts';
import { decodeModel, encodeModel, MOST_STEPS } from '../../../src/lib/note/model-text.ts';

const SIZE = 1000;
const anyModel = fc
  .record({
    bias: fc.integer({ min: -100, max: 100 }),
    weights: fc.dictionary(
      fc.integer({ min: 0, max: SIZE - 1 }).map(String),
      fc.integer({ min: -MOST_STEPS, max: MOST_STEPS }),
    ),
  })
  .map(({ bias, weights }) => {
    const steps = new Int8Array(SIZE);
    for (const [place, weight] of Object.entries(weights)) steps[Number(place)] = weight;
    return { bias, steps };
  });

describe('a model as text', () => {
  test('is read back as it was', () => {
    fc.assert(
      fc.property(anyModel, (model) => {
        expect(decodeModel(encodeModel(model), SIZE)).toEqual(model);
      }),
    );
  });

  test('needs no escape, and two characters for each weight and each 64 places', () => {
    fc.assert(
      fc.property(anyModel, (model) => {
        const { gaps, weights } = encodeModel(model);
        expect(gaps + weights).toMatch(/^[#-[\]-~]*$/);
        expect(weights).toHaveLength(model.steps.filter((weight) => weight !== 0).length);
        expect(gaps.length).toBeLessThanOrEqual(weights.length + SIZE / 64);
      }),
    );
  });

  test('that does not fit its places is refused', () => {
    const steps = new Int8Array(SIZE);
    steps[SIZE - 1] = 1;
    expect(() => decodeModel(encodeModel({ bias: 0, steps }), SIZE - 1)).toThrow(RangeError);
  });
});

test('the models are made of the data and by the method as they are now: `npm run train:notes` makes them anew', () => {
  const source = readFileSync(new URL('../../../src/lib/note/models.ts', import.meta.url), 'utf8');
  expect(source).toContain(fingerprint());
});

describe('the features of a sentence', () => {
  const sentenceOf = (text: string) => {
    const [sentence] = readDraft(text).sentences;
    if (!sentence) throw new Error(`There is no sentence in "${text}".`);
    return sentence;
  };

  test('are the same for other names and numbers, and for the same stems', () => {
    const of = (text: string) => featuresOf(sentenceOf(text), undefined);
    expect(of('I met Marta and 3 nurses on Monday.')).toEqual(of('I met Bogdan and 12 nurses on Friday.'));
    expect(of('I met Ana and the nurses.')).not.toEqual(of('I met Ana and the cooks.'));
  });

  test('are places each told once, on tokens that are there', () => {
    const sentence = sentenceOf('The kiln, the kiln, and again the kiln: I would be glad to fire it.');
    const features = featuresOf(sentence, 'thank-you');
    const places = features.filter((_, at) => at % 3 === 0);
    expect(new Set(places).size).toBe(places.length);
    for (let at = 0; at < features.length; at += 3) {
      const [, from = 0, to = 0] = features.slice(at, at + 3);
      expect(from).toBeGreaterThanOrEqual(0);
      expect(to).toBeLessThan(sentence.tokens.length);
    }
  });

  test('lead to the words that speak for the answer', () => {
    const text = 'When you have decided, and whatever you decide, I would love to join your team.';
    const sentence = sentenceOf(text);
    expect(scoreOf('interest', sentence, 'thank-you')).toBeGreaterThan(0);
    const { start, end } = strongestSpan('interest', sentence, 'thank-you');
    expect(text.slice(start, end)).toContain('love to join');
  });
});

describe('a model as the second reader', () => {
  const findNothing: Detector = () => ({ answer: 'no', evidence: [] });
  const findStart: Detector = () => ({ answer: 'yes', evidence: [{ start: 0, end: 5 }] });
  const read = (byPhrases: Detector, text: string) =>
    readOver('pressure', byPhrases, { believed: -3, sure: 1 })(readDraft(text), { kind: 'check-in' });

  test('believes what may well be so', () => {
    expect(read(findStart, 'I need your decision by Friday.').answer).toBe('yes');
  });

  test('doubts what is most unlikely, and keeps the words', () => {
    expect(read(findStart, 'I enjoyed seeing the kiln.')).toEqual({
      answer: 'unclear',
      evidence: [{ start: 0, end: 5 }],
    });
  });

  test('says yes alone where it is sure, and shows where', () => {
    const text = 'I enjoyed seeing the kiln. I expect your decision by noon and not an hour later.';
    const { answer, evidence } = read(findNothing, text);
    expect(answer).toBe('yes');
    expect(evidence.map(({ start, end }) => text.slice(start, end)).join()).toContain('expect your decision');
  });

  test('leaves a no alone otherwise', () => {
    expect(read(findNothing, 'I enjoyed seeing the kiln.')).toEqual({ answer: 'no', evidence: [] });
  });
});

test('a sentence with a blank in it is left out where something must be named', () => {
  const draft = readDraft('I liked your kiln. I liked your [topic]. I have ___ years of experience.');
  expect(withoutHoles(draft).map(({ start, end }) => draft.text.slice(start, end).trim())).toEqual([
    'I liked your kiln.',
  ]);
});
