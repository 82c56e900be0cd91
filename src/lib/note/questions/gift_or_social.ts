import { phrase } from '../phrase.ts';
import { defineQuestion, NEVER, weigh, type Ask, type Detector } from '../question.ts';
import { findIn } from '../sentence.ts';

export const giftOrSocialAsk = {
  id: 'gift_or_social',
  rule: 'dont-go-overboard',
  wanted: NEVER,
  ask: 'Does it offer a gift, or ask to be friends on a private network? LinkedIn is fine.',
  why: 'A present or a friend request puts the reader in a spot, however kindly meant.',
  advice: 'Leave out the gift and the request; your thanks are enough.',
} as const satisfies Ask;

const PARTS = {
  THING:
    'gifts?|presents?|chocolates?|flowers|bouquet|roses|orchid|plant|cookies|biscuits|brownies|donuts?|doughnuts?|cake|cakes|cupcakes|pie|pies|pastries|baklava|fudge|sweets|candy|treats?|wine|champagne|whisky|whiskey|bottle|beer|hamper|basket|voucher|gift cards?|tickets|souvenir|mug|scarf|print|painting|candle|honey|jam|bars|coconut|muffins|bagels|pizza|lunch|coffees?|box of ~2\\w+|tin of ~4\\w+|jar of ~2\\w+|batch of ~4\\w+|token|surprise|little something|small something|something (?:small|little|sweet|special)|keepsake|card and',
  GIVE: 'sent|send|sending|left|leave|leaving|bring|brought|bringing|drop|dropped|dropping|mailed|posted|put|got|getting|bought|buy|made|baked|knitted|ordered|enclosed|enclose|included|asked|arranged|shipped|delivered|have|picked out|wrapped|treat|invite|taking|took',
  NET: 'facebook|instagram|insta|whatsapp|snapchat|snap|tiktok|telegram|twitter|discord|signal|myspace|wechat|threads|bluesky|venmo',
};
const OFFERING = /* @__PURE__ */ phrase(
  PARTS,
  '(?:i|we|will|have|would|to|took the liberty of) ~3GIVE ~9THING ~9(?:for you|to you|your (?:office|desk|team|way|name|receptionist|reception|home|assistant|children|door)|you|the (?:desk|team|office|front desk|door|mail|post|reception)|day one|with you|friday|tomorrow|monday)',
  '(?:GIVE) (?:you|the team|everyone|your team) ~8THING',
  '(?:asked|arranged) [^.!?]{0,60} (?:bring|deliver|send) ~4THING',
  'THING ~6(?:in|on) (?:the|its|their) (?:mail|post|way|envelope)',
  '(?:should|will) ~1(?:reach|arrive at|find) (?:you|your) ~6(?:tomorrow|soon|today|this|by|next)(?<=THING [^.]{0,60})',
  'THING [^.!?]{0,60}(?:should|will) (?:reach|find|arrive|be with) ',
  '(?:enjoy|accept|share|hope (?:you|the team|everyone) ~1(?:like|likes|enjoy|enjoys|enjoyed)) ~1(?:the|this|these|my|a|it and the|enclosed) ~3THING',
  '(?:small|little|tiny|modest) ~1(?:gift|present|token|something|surprise|treat|thank you (?:gift|present))',
  'token of ~3(?:thanks|appreciation|gratitude|esteem|respect)',
  '(?:dinner|lunch|drinks?|breakfast|coffee|beers?|pints?|first round|next round|tickets|it) (?:is|are|will be|would be)(?: all)? (?:on me|my treat)',
  'my treat',
  '(?:buy|treat|shout|stand) you ~2(?:to )?(?:an? )?~1(?:drink|coffee|lunch|dinner|beer|pint|meal|breakfast|round)',
  '(?:take|taking) you ~1(?:out|to (?:lunch|dinner|the)|for (?:an? )?(?:drink|coffee|lunch|dinner|meal))',
  'keep you a table',
  '(?:free|complimentary) ~4(?:for you|for your (?:family|team|wife|husband|kids|children))',
  'name on it(?<=THING [^.]{0,60})',
  'friend request',
  '(?:be|become|as) ~1(?:friends|facebook friends) (?:on|with you)',
  '(?:add|added|adding|friend|friended|friending|follow|followed|following|connect|connected|request|requested|find|found|message|messaged|msg|text|dm|chat|ping|poke|invite|invited|join|write) [^.!?]{0,50}(?:on|through|via|over|by|to) (?:my |your |the )?NET',
  '(?:are|r) you on NET',
  '(?:your|my) (?:NET|private number|personal (?:number|phone|cell|mobile|email)|home (?:number|address)|cell number)',
  '(?:on|my) NET ~3(?:is|at|name|handle|:|@)',
);
/** The employer's or the writer's trade, or thanks for what they gave. */
const TRADE = /* @__PURE__ */ phrase(
  PARTS,
  '(?:thank you|thanks|grateful) (?:so much |again |very much )?for (?:the|your|my|that|letting|lunch|coffee|having) ?~9THING',
  '(?:ran|run|running|grew|grown|managed|manage|built|wrote|led|handled|posted) ~4(?:the|an?|our|your|their|its)? ?~4NET',
);

/** Offered now by the writer to the reader. A gift that the reader gave, or that is the trade, is left alone. */
export const findGiftOrSocial: Detector = (draft) =>
  weigh(findIn([...draft.subjectSentences, ...draft.sentences], OFFERING, TRADE), []);

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
