import { readLearned } from '../learned.ts';
import { defineQuestion, NEVER, type Ask } from '../question.ts';

export const payAsk = {
  id: 'pay',
  rule: 'respect-protocol',
  wanted: NEVER,
  ask: 'Does it raise salary, benefits or time off?',
  why: 'Before there is an offer, money changes the subject from them to you.',
  advice: 'Keep the question for the day an offer comes, or for a separate talk with the recruiter.',
} as const satisfies Ask;

/** Read by the model that was trained for it. */
export const findPay = /* @__PURE__ */ readLearned('pay', { sure: 0.5, thin: -0.75 });

export const pay = /* @__PURE__ */ defineQuestion(payAsk, {
  find: findPay,
  examples: {
    yes: [
      'What is the salary range for the role?',
      'I would need at least $85,000 a year.',
      'How many vacation days do you offer?',
      'Could we discuss compensation?',
      'Does the job come with health insurance and a pension?',
    ],
    no: [
      'Your benefits platform is used by two million people.',
      'I would pay close attention to the details.',
      'My work on the payroll system paid off.',
      'I hope you had a good vacation.',
      'The change would benefit your patients.',
      "I took a day's leave to come to you.",
      'I have run salary and holiday pay for three hundred people.',
    ],
    unclear: [],
  },
});
