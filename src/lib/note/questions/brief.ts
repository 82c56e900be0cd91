import { keepOnPointFigures } from '../../rules/keep-on-point.ts';
import { type Ask, defineQuestion, type Detector, MUST_ALWAYS } from '../question.ts';

export const briefAsk = {
  id: 'brief',
  rule: 'keep-on-point',
  wanted: MUST_ALWAYS,
  ask: 'Is it short: a few paragraphs, no more?',
  why: 'A short note is read to the end, and shows judgment.',
  advice: 'Keep thanks, interest, one detail and what you bring; cut the rest.',
} as const satisfies Ask;

/** Yes up to the words and paragraphs that the rule allows. The one answer that needs no words as evidence. */
export const findBrief: Detector = ({ words, paragraphs, body }) => {
  const { mostWords, mostParagraphs } = keepOnPointFigures;
  const isBrief = words <= mostWords.value && paragraphs.length <= mostParagraphs.value;
  return isBrief ? { answer: 'yes', evidence: [] } : { answer: 'no', evidence: [body] };
};

const LONG_NOTE = 'Thank you for the long talk about everything that we talked about. '.repeat(25);

export const brief = /* @__PURE__ */ defineQuestion(briefAsk, {
  find: findBrief,
  examples: {
    yes: ['Thank you for your time.'],
    no: [LONG_NOTE],
    unclear: [],
  },
});
