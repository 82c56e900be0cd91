import { readLearned } from '../learned.ts';
import { defineQuestion, NEVER, type Ask } from '../question.ts';

export const defensiveAsk = {
  id: 'defensive',
  rule: 'listen-to-feedback',
  wanted: NEVER,
  ask: 'Does it argue with a decision or with feedback, or resent it?',
  why: 'No decision was ever turned by a reply, but many later ones were spoiled by it.',
  advice: 'Thank them, keep what is useful, and leave the rest unsaid.',
} as const satisfies Ask;

/** Read by the model that was trained for it. */
export const findDefensive = /* @__PURE__ */ readLearned('defensive', { sure: 0.5, thin: -0.5 });

export const defensive = /* @__PURE__ */ defineQuestion(defensiveAsk, {
  find: findDefensive,
  examples: {
    yes: [
      'I do not agree with your assessment of my presentation.',
      'You are making a mistake.',
      'It is a shame that you could not see what I offer.',
      'Clearly the job was promised to somebody else from the start.',
    ],
    no: [
      'I understand your decision and wish the team well.',
      'Your point about my presentation was fair, and I will work on it.',
      'I was disappointed, of course, but I am glad to have met you.',
    ],
    unclear: ['That was not my impression.'],
  },
});
