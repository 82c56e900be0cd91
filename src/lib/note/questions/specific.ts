import { withoutHoles } from '../draft.ts';
import { readLearned } from '../learned.ts';
import { defineQuestion, type Ask } from '../question.ts';

export const specificAsk = {
  id: 'specific',
  rule: 'keep-on-point',
  wanted: { 'thank-you': 'should', 'check-in': '-', reply: '-' },
  ask: 'Does it name one concrete thing from the conversation, the team or the company?',
  why: 'One detail from the talk shows that you listened, and that this note is for them alone.',
  advice:
    'Recall one thing they told you that you would not have found on the website, and say what it made you think.',
} as const satisfies Ask;

/** Read by the model that was trained for it. A sentence with a blank in it names nothing. Praise of what every employer has scores near to it. */
export const findSpecific = /* @__PURE__ */ readLearned('specific', { sure: -0.25, thin: -1.75 }, withoutHoles);

export const specific = /* @__PURE__ */ defineQuestion(specificAsk, {
  find: findSpecific,
  examples: {
    yes: [
      'Your story about moving the night shift to four long days stayed with me.',
      'I have been thinking about the delays at the Rotterdam depot that you mentioned.',
      'Hearing how your nurses pair up for the first six weeks was reassuring.',
      'The way the kiln is shared between three studios surprised me.',
    ],
    no: [
      'I enjoyed learning more about the position and the company.',
      'Thank you for telling me about the Account Manager role.',
      'It was great to meet the team.',
      'I liked hearing about [topic].',
      'I was impressed by your company culture.',
    ],
    unclear: [],
  },
});
