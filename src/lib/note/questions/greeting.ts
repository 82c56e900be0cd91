import { type Ask, defineQuestion, type Detector, MUST_ALWAYS } from '../question.ts';

export const greetingAsk = {
  id: 'greeting',
  rule: 'paper-or-email',
  wanted: MUST_ALWAYS,
  ask: 'Does it open with a greeting to a named person?',
  why: 'A name tells the reader that this was written to them.',
  advice: 'Open with “Dear” or “Hello” and the name as they gave it to you.',
} as const satisfies Ask;

/** A greeting to nobody in particular, or to a blank, is a no that shows its words. */
export const findGreeting: Detector = ({ greeting }) => {
  if (!greeting) return { answer: 'no', evidence: [] };
  return { answer: greeting.named ? 'yes' : 'no', evidence: [{ start: greeting.start, end: greeting.end }] };
};

export const greeting = /* @__PURE__ */ defineQuestion(greetingAsk, {
  find: findGreeting,
  examples: {
    yes: [
      'Dear Ms. Okonkwo,\n\nThank you.',
      'Hi Ana,\n\nThank you.',
      'Good morning, Ana —\n\nThank you.',
      'Respected Mr. Rao\n\nThank you.',
      'Hello Siobhán and Jürgen, thank you both.',
      'ana ruiz\n12 Elm Street\n\nMay 3, 2026\n\nDear Dr. Nguyễn:\n\nThank you.',
      'Tanaka-san,\n\nThank you.',
      'Respected Rakesh Sir,\n\nThank you.',
    ],
    no: [
      'Dear Hiring Manager,\n\nThank you.',
      'To whom it may concern:\n\nThank you.',
      'Hi team,\n\nThank you.',
      'Dear [Name],\n\nThank you.',
      'Thank you for your time.',
      'Dear Sir or Madam,\n\nThank you.',
      'Good afternoon,\n\nThank you.',
      'Hello there!\n\nThank you.',
      'Dear Ms. Recruiter,\n\nThank you.',
      'Respected Sir,\n\nThank you.',
      'Dear Respected Sir,\n\nThank you.',
      'Dear NAME,\n\nThank you.',
    ],
    unclear: [],
  },
});
