import { type Ask, defineQuestion, undecided } from '../question.ts';

export const interestAsk = {
  id: 'interest',
  rule: 'keep-on-point',
  wanted: { 'thank-you': 'must', 'check-in': 'must', reply: 'should' },
  ask: 'Does it say clearly that you want the job, or would be glad to be asked again?',
  why: 'Your interest is easy to doubt if you never say it.',
  advice: 'Add one plain sentence: you would be glad to do this work, here.',
} as const satisfies Ask;

export const findInterest = undecided;

export const interest = /* @__PURE__ */ defineQuestion(interestAsk, {
  find: findInterest,
  examples: {
    yes: [
      'I would be very glad to join the team.',
      'I remain keen on the position.',
      'Our talk left me even more excited about the role.',
      'If another opening comes up, please keep me in mind.',
      'I look forward to working with you.',
    ],
    no: [
      'I look forward to hearing from you.',
      'It was interesting to see the plant.',
      'I have an interest in birds.',
      'I am no longer interested in the role.',
    ],
    unclear: ['I believe I would be a good fit for the position.'],
  },
});
