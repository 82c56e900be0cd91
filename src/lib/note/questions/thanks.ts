import { phrase } from '../phrase.ts';
import { defineQuestion, weigh, type Ask, type Detector } from '../question.ts';
import { fits, matchesIn } from '../sentence.ts';

export const thanksAsk = {
  id: 'thanks',
  rule: 'send-a-thank-you',
  wanted: { 'thank-you': 'must', 'check-in': '-', reply: 'must' },
  ask: 'Does it thank the reader for their time, the interview or the chance?',
  why: 'Thanks are the reason for the note, and the part that is remembered.',
  advice: 'Say thank you in the first sentence, and say what for.',
} as const satisfies Ask;

const THANKING = /* @__PURE__ */ phrase(
  {},
  '(?:thanks|thank you|thanking you|thank u|ty)',
  '(?:like|want(?:ed)?|wish|writing|write|love|ought|allow me|let me|this|chance|opportunity|moment|line|note|email) to ~3thank ~2(?:you|everyone|all|both|the)',
  'i ~1thank you',
  '(?:i|we) ~3(?:appreciate|appreciated|am ~2(?:grateful|thankful|obliged|indebted)|was ~2(?:grateful|thankful)|feel ~1grateful|remain ~1grateful)',
  '(?:my|our|with|much|great|sincere|sincerest|deepest|heartfelt|express|in) ~2(?:thanks|gratitude|appreciation)',
  'filled with gratitude',
  '(?:kind|good|generous|gracious|nice) of (?:you|everyone|the team) ~1to',
  '(?:is|are|was|were) ~2appreciated',
);
/** Words of thanks that thank nobody: a cause, a refusal, a request dressed as thanks, somebody else. */
const NO_THANKS = /* @__PURE__ */ phrase(
  {},
  'thanks to',
  'no ,? ?(?:thanks|thank you)',
  '(?:thanks|thank you) ,? ?but no',
  '(?:thanks|thank you) for nothing',
  '(?:thanks|thank you) for wasting',
  '(?:thanks|thank you|thanking you) ~3in (?:advance|anticipation)',
  '(?:would|will|shall|should) ~3(?:appreciate|grateful|thankful|obliged|appreciated)',
  '(?:appreciate|grateful for|thankful for) (?:any|an update|a reply|a response|hearing|it if|that you (?:are|have a))',
  '(?:appreciate|understand) ~1(?:that )?(?:you|these|this|things|how busy)~3(?:busy|is not|are not|take time|takes time)',
);
/** What they gave: thanks for it are the thanks we look for. */
const GIVEN = /* @__PURE__ */ phrase(
  {},
  '(?:time|times|interview\\w*|meet|meeting|met|conversations?|chat|chatting|talk|talking|talked|call|speak|speaking|spoke|seeing|opportunity|opportunities|chance|invit\\w+|tour|visit|welcom\\w+|hospitality|kindness|generosity|insights?|consider\\w+|patience|effort|trouble|discuss\\w*|sharing|shared|show\\w*|introduc\\w+|having me|having us|hosting|lunch|coffee|advice|help|support|day|morning|afternoon|yesterday|today|monday|tuesday|wednesday|thursday|friday|attention|courtesy|courtesies|process|walk\\w*|iview|experience|flying|fitting|making)',
);
/** Only an answer: polite, but not thanks for what they gave. */
const ANSWERED = /* @__PURE__ */ phrase(
  {},
  '(?:letting (?:me|us) know|getting back|writing back|telling (?:me|us)|your ~2(?:reply|response|answer|email|mail|message|letter|note|update|feedback|news|honesty|candor|candour|decision)|(?:the|this|such) ~3(?:reply|response|answer|email|mail|message|letter|note|update|feedback|news)|repl(?:y|ying)|respond\\w*|inform\\w*|being (?:so )?(?:honest|quick|straight|candid|open|frank)|updat\\w+|notify\\w*|answering|explain\\w*)',
);

/** Thanks for an answer or for feedback alone are unclear. */
export const findThanks: Detector = ({ sentences }) => {
  const thanking = sentences.filter((sentence) => fits(sentence, THANKING) && !fits(sentence, NO_THANKS));
  const sure = thanking.filter((sentence) => fits(sentence, GIVEN) || !fits(sentence, ANSWERED));
  return weigh(
    sure.flatMap((sentence) => matchesIn(sentence, THANKING)),
    thanking.flatMap((sentence) => matchesIn(sentence, THANKING)),
  );
};

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
