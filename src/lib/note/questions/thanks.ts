import { bodySentences, readLearned } from '../learned.ts';
import { defineQuestion, type Ask } from '../question.ts';

export const thanksAsk = {
  id: 'thanks',
  rule: 'send-a-thank-you',
  wanted: { 'thank-you': 'must', 'check-in': '-', reply: 'must' },
  ask: 'Does it thank the reader for their time, the interview or the chance?',
  why: 'Thanks are the reason for the note, and the part that is remembered.',
  advice: 'Say thank you in the first sentence, and say what for.',
} as const satisfies Ask;

/** Read by the model that was trained for it. */
export const findThanks = /* @__PURE__ */ readLearned('thanks', { sure: -1.25, thin: -2 }, bodySentences);

export const thanks = /* @__PURE__ */ defineQuestion(thanksAsk, {
  find: findThanks,
  examples: {
    yes: [
      'Thank you for taking the time to meet me on Tuesday.',
      'I really appreciated the chance to see the workshop.',
      'I am grateful to you and Priya for such a thoughtful conversation.',
      'Thanks so much for having me in yesterday, Ana.',
      'It was kind of you to fit me in before your flight. Many thanks for that.',
    ],
    no: [
      'I enjoyed our talk about the archive.',
      'Thanks to my training in Leeds, I can start without help.',
      'I would appreciate an update when you have one.',
      'Thanks in advance for a quick answer.',
      'I would be grateful if you could send me the address.',
    ],
    unclear: [],
  },
});
