import { withoutHoles } from '../draft.ts';
import { learnedIn } from '../learned.ts';
import { defineQuestion, weigh, type Ask, type Detector } from '../question.ts';

export const specificAsk = {
  id: 'specific',
  rule: 'keep-on-point',
  wanted: { 'thank-you': 'should', 'check-in': '-', reply: '-' },
  ask: 'Does it name one concrete thing from the conversation, the team or the company?',
  why: 'One detail from the talk shows that you listened, and that this note is for them alone.',
  advice:
    'Recall one thing they told you that you would not have found on the website, and say what it made you think.',
} as const satisfies Ask;

/** Log-odds of one sentence. A reply tells of other things, so its rare detail scores lower. */
const SURE = { 'thank-you': -1, 'check-in': -1, reply: -1.25 } as const;
/** Praise of what every employer has scores near to it. */
const THIN = -2;

/** Read by the model that was trained for it. A sentence with a blank in it names nothing. */
export const findSpecific: Detector = (draft, context) => {
  const sentences = withoutHoles(draft);
  return weigh(
    learnedIn('specific', sentences, context?.kind, SURE[context?.kind ?? 'thank-you']),
    learnedIn('specific', sentences, context?.kind, THIN),
  );
};

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
    unclear: ['I liked what you said about training.'],
  },
});
