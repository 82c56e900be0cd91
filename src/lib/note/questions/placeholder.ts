import { type Ask, defineQuestion, type Detector, NEVER, yesIf } from '../question.ts';

export const placeholderAsk = {
  id: 'placeholder',
  rule: 'send-a-thank-you',
  wanted: NEVER,
  ask: 'Is there still a blank to fill in, such as [name] or XXX?',
  why: 'One blank left open tells the reader that the rest is a form letter.',
  advice: 'Fill in each marked blank or take its sentence out.',
} as const satisfies Ask;

export const findPlaceholder: Detector = ({ placeholders }) => yesIf(placeholders);

export const placeholder = /* @__PURE__ */ defineQuestion(placeholderAsk, {
  find: findPlaceholder,
  examples: {
    yes: [
      'Dear [Name], thank you.',
      'Thank you for the talk about the (job title) role.',
      'I liked hearing about ______.',
      'Dear {first_name}, thank you.',
      'Thank you for your time at Company Name.',
      'Thank you for meeting me on XX.',
      'Sincerely,\nYour Name',
      'July 8, 20xx\n\nThank you.',
      'Thank you for the interview on xx.xx. at xxxxx.',
      'Dear NAME,\n\nThank you.',
    ],
    no: [
      'Thank you (and Ravi) for your time.',
      'The result was 40% [sic] better.',
      'Hmm... I had not thought of that.',
      'There is a coconut in the mail with your name on it.',
      'Love, Jo xx',
      'I wear an XXL, if there is a team shirt.',
    ],
    unclear: [],
  },
});
