import { readLearned } from '../learned.ts';
import { defineQuestion, NEVER, type Ask } from '../question.ts';

export const negativeAsk = {
  id: 'negative',
  rule: 'dont-despair',
  wanted: NEVER,
  ask: 'Does it speak badly of an employer, an interviewer, or yourself?',
  why: 'What you say of others, or of yourself, is what the reader remembers.',
  advice: 'Leave the complaint or the apology out, or cut it to one calm line.',
} as const satisfies Ask;

/** Read by the model that was trained for it. */
export const findNegative = /* @__PURE__ */ readLearned('negative', { sure: 0.5, thin: -1.25 });

export const negative = /* @__PURE__ */ defineQuestion(negativeAsk, {
  find: findNegative,
  examples: {
    yes: [
      'My current boss is a nightmare.',
      'I know that I was terrible on Tuesday.',
      'Your interviewer was rude and had not read my résumé.',
      'I am sorry that I made such a fool of myself.',
    ],
    no: [
      'Sorry for the late reply.',
      'The storm was terrible, so thank you for waiting.',
      'We talked about how hard the bad winter of 2021 was on the fleet.',
      'The role is still my first choice.',
      'I will not let you down.',
    ],
    unclear: ['My boss is difficult.'],
  },
});
