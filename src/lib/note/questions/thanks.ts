import { phrase } from '../phrase.ts';
import { defineQuestion, weigh, type Ask, type Detector } from '../question.ts';
import { findIn, fits } from '../sentence.ts';

export const thanksAsk = {
  id: 'thanks',
  rule: 'send-a-thank-you',
  wanted: { 'thank-you': 'must', 'check-in': '-', reply: 'must' },
  ask: 'Does it thank the reader for their time, the interview or the chance?',
  why: 'Thanks are the reason for the note, and the part that is remembered.',
  advice: 'Say thank you in the first sentence, and say what for.',
} as const satisfies Ask;

const THANKING = /* @__PURE__ */ phrase(
  '(many |my |our )?thank*( you| u)?|grateful|gratitude|appreciat*|obliged|indebted|cheers for',
);
/** Words of thanks that thank nobody: a cause, a refusal, a request dressed as thanks, somebody else. */
const THANKLESS = /* @__PURE__ */ phrase(`
  thanks to(?! (you|all|everyone|the|both))
  no ,? ?thank*
  thank* (you )?(,? ?but no|for (nothing|wasting))
  thank* ~3in advance
  (would|will|should|could) (be )?~2(appreciat*|grateful|thankful|obliged)
  (appreciat*|grateful|thankful) (for )?(any|an update|hearing|it|if|that you are)
  please thank(?! you)|need to thank|thank me
`);
/** What they gave. */
const GIVEN = /* @__PURE__ */ phrase(
  '(interview*|me+t*|convers*|chat*|talk*|speak*|opportunit*|invit*|visit*|welcom*|consider*|time|seeing|chance|tour|day|afternoon|process|having (me|us)|coffee|lunch|tea|care|help|gave me|morning)',
);
/** Thanks that say more than the bare word. */
const NAMED = /* @__PURE__ */ phrase(
  'for|again|4|that|so much|very much|to thank|grateful*|appreciat*|gratitude|obliged|to you|indebted',
);
/** Only an answer: polite, but no thanks for what they gave. */
const ANSWERED = /* @__PURE__ */ phrase(
  '(letting (me|us) know|getting back|telling|writing|message|email|letter|note|repl*|respon*|answer*|updat*|feedback|news|decision|honesty|inform*|explain*|being ~1(honest|quick|straight))',
);

/** Thanks for an answer or for feedback alone are unclear. */
export const findThanks: Detector = ({ sentences }) => {
  const thanking = sentences.filter((sentence) => !fits(sentence, THANKLESS) || fits(sentence, FOR_TIME));
  const sure = thanking.filter(
    (sentence) => fits(sentence, GIVEN) || (fits(sentence, NAMED) && !fits(sentence, ANSWERED)),
  );
  return weigh(findIn(sure, THANKING), findIn(thanking, THANKING));
};
/** Thanks said outright outweigh a request in the same sentence. */
const FOR_TIME = /* @__PURE__ */ phrase(
  'thank* (you )?~2for (?!wasting|nothing)~5(time|interview|meeting|chance|opportunity|yesterday|today)',
);

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
    unclear: ['Thank you for letting me know.', 'Thanks for the honest feedback.'],
  },
});
