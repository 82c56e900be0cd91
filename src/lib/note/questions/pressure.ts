import { readLearned } from '../learned.ts';
import { defineQuestion, NEVER, type Ask } from '../question.ts';

export const pressureAsk = {
  id: 'pressure',
  rule: 'dont-be-impatient',
  wanted: NEVER,
  ask: 'Does it push: a deadline for them, a complaint about silence, a threat with other offers?',
  why: 'A push from you is easier to answer with no.',
  advice: 'Ask once, as a question, and leave the date to them.',
} as const satisfies Ask;

/** Read by the model that was trained for it. */
export const findPressure = /* @__PURE__ */ readLearned('pressure', { sure: 0.75, thin: -0.5 });

export const pressure = /* @__PURE__ */ defineQuestion(pressureAsk, {
  find: findPressure,
  examples: {
    yes: [
      'Please decide by Friday.',
      'I expect an answer this week.',
      'I have called three times and nobody has had the courtesy to reply.',
      'Other companies are after me, so you had better move quickly.',
    ],
    no: [
      'Could you share the timeline?',
      'I have an offer that I need to answer by Friday 4 December. Do you expect to decide before then?',
      'I liked how the team meets the project deadline.',
      'Is there any news on the role?',
    ],
    unclear: ['Please let me know soon.'],
  },
});
