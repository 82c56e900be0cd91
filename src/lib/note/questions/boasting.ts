import { readLearned } from '../learned.ts';
import { defineQuestion, NEVER, type Ask } from '../question.ts';

export const boastingAsk = {
  id: 'boasting',
  rule: 'dont-go-overboard',
  wanted: NEVER,
  ask: 'Does it over-sell: superlatives, made-up scores, or a comparison with other candidates?',
  why: 'Praise sounds true when others say it; from you it raises doubt.',
  advice: 'Trade the superlative for one fact that can be checked.',
} as const satisfies Ask;

/** Read by the model that was trained for it. */
export const findBoasting = /* @__PURE__ */ readLearned('boasting', { sure: 1, thin: -0.5 });

export const boasting = /* @__PURE__ */ defineQuestion(boastingAsk, {
  find: findBoasting,
  examples: {
    yes: [
      'I am by far the best candidate you will meet.',
      'You will not find anyone more qualified than me.',
      'I give 110% in everything I do.',
      'None of the other applicants has my vision.',
    ],
    no: [
      'We cut the waiting time by 12% in a year.',
      'You have the best range in the country.',
      'I did my best with the case study.',
      'I was one of two nurses on the ward.',
    ],
    unclear: ['I am an excellent nurse.'],
  },
});
