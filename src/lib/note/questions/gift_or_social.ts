import { phrase } from '../phrase.ts';
import { defineQuestion, NEVER, type Ask, type Detector, yesIf } from '../question.ts';
import { findIn } from '../sentence.ts';

export const giftOrSocialAsk = {
  id: 'gift_or_social',
  rule: 'dont-go-overboard',
  wanted: NEVER,
  ask: 'Does it offer a gift, or ask to be friends on a private network? LinkedIn is fine.',
  why: 'A present or a friend request puts the reader in a spot, however kindly meant.',
  advice: 'Leave out the gift and the request; your thanks are enough.',
} as const satisfies Ask;

const OFFERING = /* @__PURE__ */ phrase(`
  (i|we|will|have|would|to|just) ~4(sent|send*|left|leav*|bring*|brought|drop*|mail*|post*|put|got|buy|bought|made|bak*|knit*|order*|enclos*|asked|arrang*|offer|have|had|treat|take|picked) .. THING .. (you|your|the (desk|team|office|front|door|mail|reception*)|tomorrow|day one)
  (sent|left|bring*|brought|got|getting|buy|bought|made|bake*|take|treat) (you|everyone) .. THING
  THING .. ((in|on) (the|its|their) (mail|post|way|envelope)|(should|will) (reach|find|arrive|be with)|(in|with) your name|on me)
  (enjoy|accept|share|liked?) ~2(the|this|these|my) ~3THING
  (small|little|modest) (gift|token|something|gesture)|token of ~3(thanks|appreciation|gratitude)
  (bottle|box|basket|parcel|THING) .. waiting for you|treated you to|(have|take) you (over|out|to (the|dinner|lunch|an?))|in your name(?= [.,])
  (one|round|drinks?|dinner|lunch|coffee) ~1(is |are |'s )?on me|(on|via|through|over) NET|us a follow|keep you a table|(left|set|brought|bought|got) ~3(one|some|it|them|crate|aside) ~3for you|my treat|friend request|my compliments|to your home|enclosed ~3card
  be ~1friends (on|with you)
  (add*|friend*|follow*|connect*|request*|find|message*|msg|text|chat) .. (on|through|via|over|by) (my |your )?NET
  (you on|your|my) NET
  your (private|personal|home|cell) (number|phone|address)
`);
/** Thanks for what they gave, or the writer's trade. */
const TRADE = /* @__PURE__ */ phrase(`
  (thank*|grateful) ~3for (the|your|my|that|lunch|coffee) .. THING
  (ran|run*|gr(ew|own)|manag*|built|wrote|led) ~6NET
  my (references|portfolio)|linkedin
`);

/** Offered now by the writer to the reader. A gift that the reader gave, or that is the trade, is left alone. */
export const findGiftOrSocial: Detector = ({ sentences, subjectSentences }) =>
  yesIf(findIn([...subjectSentences, ...sentences], OFFERING, TRADE));

export const giftOrSocial = /* @__PURE__ */ defineQuestion(giftOrSocialAsk, {
  find: findGiftOrSocial,
  examples: {
    yes: [
      'I have left a box of chocolates for you at the front desk.',
      'I sent you a friend request on Facebook.',
      'Lunch is on me when you are next in town.',
      'A little something from my bakery should reach you tomorrow.',
      'Can I add you on WhatsApp?',
    ],
    no: [
      'I would like to connect on LinkedIn.',
      'Your gift cards reach two million shoppers.',
      'I ran the Instagram account of the museum.',
      'Thank you for the mug and the tour.',
    ],
    unclear: [],
  },
});
