import { type Ask, defineQuestion, type Detector, MUST_ALWAYS } from '../question.ts';

export const signoffAsk = {
  id: 'signoff',
  rule: 'paper-or-email',
  wanted: MUST_ALWAYS,
  ask: 'Does it close with a sign-off and your name?',
  why: 'The reader saw several people that week: sign, so that nobody has to guess.',
  advice: 'End with a plain closing, such as “Kind regards”, and your full name.',
} as const satisfies Ask;

/** A bare name without a closing phrase is unclear; a closing without a name is no. */
export const findSignOff: Detector = ({ signOff }) => {
  if (!signOff) return { answer: 'no', evidence: [] };
  const { start, end, closing, name } = signOff;
  return { answer: !name ? 'no' : closing ? 'yes' : 'unclear', evidence: [{ start, end }] };
};

export const signoff = /* @__PURE__ */ defineQuestion(signoffAsk, {
  find: findSignOff,
  examples: {
    yes: [
      'Thank you for today.\n\nKind regards,\nAna Ruiz',
      'Thank you for today.\n\nBest,\nJ. K. Rao, PhD\n555-0134 | linkedin.com/in/jkrao',
      'Thank you for today.\n\nYours sincerely\n\nMarieke de Vos',
      'Thank you for today.\n\nUntil the spring,\nBao Nguyễn',
      'Thank you for today. Best, Ana',
    ],
    no: [
      'Thank you for today.',
      'Thank you for today.\n\nSincerely,',
      'Thank you for today.\n\nBest regards,\n[Your Name]',
      'Thank you for today.\n\nSincerely,\nYour Name',
    ],
    unclear: ['Thank you for today.\n\nAna Ruiz', 'Thank you for today.\n\n-Jared'],
  },
});
