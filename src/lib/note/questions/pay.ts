import { phrase } from '../phrase.ts';
import { defineQuestion, NEVER, weigh, type Ask, type Detector } from '../question.ts';
import { findIn } from '../sentence.ts';

export const payAsk = {
  id: 'pay',
  rule: 'respect-protocol',
  wanted: NEVER,
  ask: 'Does it raise salary, benefits or time off?',
  why: 'Before there is an offer, money changes the subject from them to you.',
  advice: 'Keep the question for the day an offer comes, or for a separate talk with the recruiter.',
} as const satisfies Ask;

const PARTS = {
  MONEY:
    'salar(?:y|ies)|remuneration|compensation|pay|wages?|(?:hourly|day|starting|daily|weekly) rate|bonus(?:es)?|commission|benefits(?: package)?|perks|pension|retirement (?:contributions?|plan|match)|401k|stock(?: options)?|equity|shares|(?:health|medical|family medical|private health|dental|life) (?:insurance|cover|coverage|plan|care)|dental|(?:paid )?time off|pto|days off|weeks off|vacation(?: (?:days|time|allowance|policy))?|(?:annual|sick|parental|maternity|paternity|paid|unpaid) leave|sick days|sick pay|holiday(?:s)?|overtime|relocation(?: (?:costs?|allowance|package|help))?|moving (?:costs|expenses)|raise|package|expenses|per hour|an hour|allowance|money|sign(?:ing)? (?:on )?bonus|flexible hours|days a week from home',
  HEAD: 'team|teams|platform|platforms|systems?|software|products?|departments?|specialist|analyst|manager|management|administration|administrators?|committee|data|survey|surveys|study|law|funds?|industry|claims|work|portfolio|provider|consultant|project|rentals?|homes|advis[eo]r|attention|off|back|heed|tribute|slips|stub|role|position|bands|scheme|schemes|structure|structures|module|calendar|office|officer|clerk|questions from|season|party|weekend|period|shop|park|resort|reviews?|plan to a|gap|rounding|error|website|cards?|firm|design|enrollment|fraud|exchange',
  SUM: '[$£€₹]\\d[^ ]*|\\d[\\d,.]*k|\\d[\\d,]* (?:pounds|dollars|euros|rupees|quid|bucks)|\\d\\d,?000',
};
const RAISING = /* @__PURE__ */ phrase(
  PARTS,
  '(?:what|how much|how many|how|which|when|whether|if|about|discuss|know|ask|asking|regarding|on|clarify|confirm|details?|range|is there|offer|offers|pay|paid|negotiate|negotiable|hoping|hope|expect|expecting|need|require|seeking|looking|comes?|low|cover|covers|include|includes) (?:(?!your [^ ]+ (?:team|reps)|we |our )[^ .;!?]+ ){0,7}?MONEY(?! (?:HEAD))(?= [^.]*\\?| [^.]*(?:i|me|my) )',
  '(?:my|the|starting|your) (?:current |present |last |desired |expected |minimum |starting |base |full )?(?:salary|wages?|compensation|rate|pay)(?= (?:is|was|range|expectations?|requirements?|would|negotiable|you (?:named|offer|mentioned)|for (?:the|this) (?:role|position|job|post)|on offer|and (?:benefits|holiday|conditions)|[?]))',
  'salary (?:expectations?|requirements?|range|history|negotiat\\w+)(?! (?:data|survey|tool|module|project))',
  'i ~6(?:earn|make|made|earned|paid|getting|get|want|need|expect|hoping for|looking for|looking at|ask|asking|accept|consider|go (?:under|below|down to)|worth|said|take) ~6(?:SUM)',
  'SUM ~3(?:base|a year|per year|per annum|an hour|per hour|plus|salary|to start|or more|minimum)(?<=i [^.]{0,80}|my [^.]{0,80}|me [^.]{0,80}|now [^.]{0,40})',
  '(?:how much|what) (?:do|does|would|will|is|are) ~4(?:pay|paid|earn|make)(?! off| attention)',
  '(?:pay|paid|get|is|are|be) (?:for )?(?:overtime|per hour|by the hour)(?= [^.]*\\?| [^.]*before i )',
  'overtime ~3(?:paid|pay)',
  '(?:want|need|like|have|keep|take|consider|only) ~5(?:fridays?|mondays?|weekends|first half of \\w+|\\w+ weeks?|school holidays|august|july|december|mornings?|afternoons?) (?:free|off)',
  '(?:was it|is it|it is|it was) (?:about|all about|down to) the money',
  '(?:unpaid|for (?:half|less|the same)) ~2(?:the )?(?:salary|pay|money)?(?<=i [^.]{0,80}(?:work|start|come|do)[^.]{0,60})',
  '(?:give up|waive|forgo|drop) (?:the|my|a|any) (?:bonus|salary|pay|benefits|pension)',
  'work ~5(?:unpaid|for free|without pay|for nothing)(?<=i [^.]{0,60})',
  '(?:the|your) (?:benefits|pay|salary|compensation|holiday|vacation|pto|bonus|leave|pension|relocation) (?:package|policy|allowance|entitlement)(?= [^.]*\\?)',
  '(?:trip|holiday|vacation|wedding|honeymoon) ~2booked',
);
/** A good holiday wished, the trade itself, a day of leave taken for the interview. */
const OTHERWISE = /* @__PURE__ */ phrase(
  {},
  '(?:enjoy|enjoyed|hope|back from|return from|returned from|during|over) ~5(?:vacation|leave|holidays?|time off)',
  '(?:took|take|taken) ~4(?:leave|day off|time off) to (?:come|attend|be)',
  '(?:helpful|interested|news|interesting|good|fascinating) ~1to (?:hear|me|learn|see)',
  '(?:at|for) (?:my|the|a) (?:last|previous|former|current)',
  'paid (?:off|attention|back)',
);

/** Raised as the writer's own matter; money as the employer's trade is left alone. */
export const findPay: Detector = ({ sentences, subjectSentences }) =>
  weigh(findIn([...subjectSentences, ...sentences], RAISING, OTHERWISE), []);

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
