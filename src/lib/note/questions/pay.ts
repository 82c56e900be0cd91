import { phrase } from '../phrase.ts';
import { defineQuestion, NEVER, yesIf, type Ask, type Detector } from '../question.ts';
import { fits, matchesIn } from '../sentence.ts';

export const payAsk = {
  id: 'pay',
  rule: 'respect-protocol',
  wanted: NEVER,
  ask: 'Does it raise salary, benefits or time off?',
  why: 'Before there is an offer, money changes the subject from them to you.',
  advice: 'Keep the question for the day an offer comes, or for a separate talk with the recruiter.',
} as const satisfies Ask;

const MONEY =
  '(?:salar(?:y|ies)|remuneration|compensation|pay|wages?|hourly rate|day rate|starting rate|bonus(?:es)?|benefits|benefits package|perks|pension|401k|stock options|equity|health (?:insurance|cover|coverage|plan)|medical (?:insurance|cover|coverage)|dental|paid time off|pto|time off|days off|vacation(?: (?:days|time|allowance))?|annual leave|sick leave|parental leave|maternity leave|holiday allowance|days of ~1(?:leave|holiday|vacation)|overtime|relocation|moving costs|a raise|package)';
/** Money that is the employer's trade, or a noun before another noun. */
const TRADE =
  '(?! (?:team|platform|system|systems|software|product|department|specialist|analyst|manager|administration|administrator|administrators|committee|data|survey|study|law|fund|funds|industry|claims|work|portfolio|provider|consultant|project|rental|rentals|homes|adviser|advisor|attention|off|back|heed|tribute|it))';
const ASKED = /* @__PURE__ */ phrase(
  `(?:what|how much|how many|which|when|whether|about|discuss|know|ask|asking|regarding|on|clarify|confirm|details?|including|include|includes|offer|offers|negotiate|negotiable|with|hoping|hope|expect|expecting|expectations?|need|require|requirements?|want|seeking|looking|ideal|desired|competitive|come|comes) ~6${MONEY}${TRADE}`,
  `my (?:current |present |last |desired |expected |minimum )?(?:salary|pay|wage|compensation|rate)${TRADE}`,
  '(?:salary|pay|compensation|rate) (?:is|range|expectations?|requirements?|band|scale|would|negotiable|package)',
  'i ~4(?:[$£€₹]\\d[^ ]*|\\d[\\d,.]*k)',
  'how much (?:do|does|would|will|is) ~3pay',
);
const OTHERWISE = /* @__PURE__ */ phrase(
  '(?:your|a|the) ~2(?:good|nice|great|lovely|relaxing|wonderful) ~1vacation',
  '(?:enjoy|enjoyed|hope|back from|return from|returned from) ~4(?:vacation|leave|holiday|time off)',
  '(?:benefits|compensation|payroll|pension|pensions|salary|vacation) (?:platform|system|systems|team|department|specialist|analyst|administrator|manager)',
);

/** Raised as the writer's own matter; money as the employer's trade is left alone. */
export const findPay: Detector = ({ sentences, subjectSentences }) =>
  yesIf(
    [...subjectSentences, ...sentences]
      .filter((sentence) => !fits(sentence, OTHERWISE))
      .flatMap((sentence) => matchesIn(sentence, ASKED)),
  );

export const pay = /* @__PURE__ */ defineQuestion(payAsk, {
  find: findPay,
  examples: {
    yes: [
      'What is the salary range for the role?',
      'I would need at least $85,000 a year.',
      'How many vacation days do you offer?',
      'Could we discuss compensation?',
      'Does the job come with health insurance and a pension?',
    ],
    no: [
      'Your benefits platform is used by two million people.',
      'I would pay close attention to the details.',
      'My work on the payroll system paid off.',
      'I hope you had a good vacation.',
      'The change would benefit your patients.',
    ],
    unclear: [],
  },
});
