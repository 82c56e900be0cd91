import { readLearned } from '../learned.ts';
import { defineQuestion, NEVER, type Ask } from '../question.ts';

export const giftOrSocialAsk = {
  id: 'gift_or_social',
  rule: 'dont-go-overboard',
  wanted: NEVER,
  ask: 'Does it offer a gift, or ask to be friends on a private network? LinkedIn is fine.',
  why: 'A present or a friend request puts the reader in a spot, however kindly meant.',
  advice: 'Leave out the gift and the request; your thanks are enough.',
} as const satisfies Ask;

/** Read by the model that was trained for it. */
export const findGiftOrSocial = /* @__PURE__ */ readLearned('gift_or_social', { sure: 0, thin: -1 });

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
