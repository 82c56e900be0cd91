import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fingerprint } from '../../../scripts/train-notes.ts';
import { readDraft, withoutHoles } from '../../../src/lib/note/draft.ts';
import { featuresOf } from '../../../src/lib/note/features.ts';
import { bodySentences, readLearned, scoreOf, strongestSpan, type Limits } from '../../../src/lib/note/learned.ts';
import type { Span } from '../../../src/lib/note/question.ts';
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

  test('needs no escape, and two characters for each weight and each 88 places', () => {
    fc.assert(
      fc.property(anyModel, (model) => {
        const { gaps, weights } = encodeModel(model);
        expect(gaps + weights).toMatch(/^[#-[\]-~]*$/);
        expect(weights).toHaveLength(model.steps.filter((weight) => weight !== 0).length);
        expect(gaps.length).toBeLessThanOrEqual(weights.length + SIZE / 88);
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

describe('a model as the reader', () => {
  const read = (limits: Limits, among?: typeof bodySentences) =>
    readLearned('pressure', limits, among)(readDraft(TEXT, SUBJECT), { kind: 'check-in' });
  const TEXT = 'I enjoyed seeing the kiln. I expect your decision by noon and not an hour later.';
  const SUBJECT = 'I demand an answer today';
  const wordsOf = ({ start, end, in: where }: Span) => (where ? SUBJECT : TEXT).slice(start, end);

  test('says yes where it is sure, and shows where', () => {
    const { answer, evidence } = read({ sure: 0, thin: -1 });
    expect(answer).toBe('yes');
    expect(evidence.map(({ in: where }) => where)).toEqual(['subject', undefined]);
    expect(evidence.map(wordsOf).join()).toMatch(/answer today.*expect your decision/);
  });

  test('is unclear where it is less sure, and no where it is not', () => {
    expect(read({ sure: 50, thin: 0 })).toMatchObject({ answer: 'unclear', evidence: [{ in: 'subject' }, {}] });
    expect(read({ sure: 50, thin: 50 })).toEqual({ answer: 'no', evidence: [] });
  });

  test('reads only the sentences that it is given', () => {
    const { evidence } = read({ sure: 0, thin: -1 }, bodySentences);
    expect(evidence).toHaveLength(1);
    expect(evidence.map(wordsOf).join()).toContain('expect your decision');
  });
});

test('a sentence with a blank in it is left out where something must be named', () => {
  const draft = readDraft('I liked your kiln. I liked your [topic]. I have ___ years of experience.');
  expect(withoutHoles(draft).map(({ start, end }) => draft.text.slice(start, end).trim())).toEqual([
    'I liked your kiln.',
  ]);
});
