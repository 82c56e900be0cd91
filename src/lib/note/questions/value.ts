import { withoutHoles } from '../draft.ts';
import { readLearned } from '../learned.ts';
import { defineQuestion, type Ask } from '../question.ts';

export const valueAsk = {
  id: 'value',
  rule: 'keep-on-point',
  wanted: { 'thank-you': 'should', 'check-in': '-', reply: '-' },
  ask: 'Does it say what you bring: a skill, an experience, how you would help?',
  why: 'A busy reader should not have to look up your résumé to remember why you.',
  advice: 'Tie one thing you have done to one thing they need, in a sentence.',
} as const satisfies Ask;

/** Read by the model that was trained for it. A sentence with a blank in it names nothing. Skills and experience as such, without a name, score near to it. */
export const findValue = /* @__PURE__ */ readLearned('value', { sure: -0.5, thin: -2 }, withoutHoles);

export const value = /* @__PURE__ */ defineQuestion(valueAsk, {
  find: findValue,
  examples: {
    yes: [
      'My five years in a busy emergency ward would help on your night shift.',
      'At Brightwell I ran the payroll for two hundred people.',
      'I speak Polish and Russian, which would be of use with your carriers.',
      'Having rebuilt two booking systems, I could take on the move to the new one.',
    ],
    no: [
      'The role is a great match for my skills.',
      'I would love to work with you.',
      'I learned a lot from our talk.',
      'In my last job I was easily twice as good as the others.',
      'Your ten years of experience with looms were plain to see.',
    ],
    unclear: ['My skills would help you.'],
  },
});
