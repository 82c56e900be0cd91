import { readOver } from '../learned.ts';
import { phrase } from '../phrase.ts';
import { defineQuestion, NEVER, type Ask, type Detector, yesIf } from '../question.ts';
import { findIn } from '../sentence.ts';

export const payAsk = {
  id: 'pay',
  rule: 'respect-protocol',
  wanted: NEVER,
  ask: 'Does it raise salary, benefits or time off?',
  why: 'Before there is an offer, money changes the subject from them to you.',
  advice: 'Keep the question for the day an offer comes, or for a separate talk with the recruiter.',
} as const satisfies Ask;

const RAISING = /* @__PURE__ */ phrase(`
  (what|how|which|when|whether|if|is|are|will|do|does|about|discuss|know|ask*|regarding|on|clarify|details?|offer|negotia*|hop*|expect*|need*|want|take|plus|with|of) ((?!(your \\w+ \\w+|we|our|my last) )[^ .;!?]+ ){0,7}MONEY(?! HEAD)(?= .*\\?| .*(my|me) | .* (i|you|first year) )
  (say|said|mention*|discuss*|spoke) .. MONEY(?! HEAD)(?=(?! your).*)
  (i|wouldn't) .. (less|under|lower) than \\d+|\\d,000 less|the salary i|company car|(cover|pay for) my (relocation|move|children|family)|(rate|salary|pay) (you|is|was|seems)|below (six figures|SUM)|currently on SUM|an uplift|cover my children|insurance cover
  i ~2(need|want|require|take|expect|like|looking|hoping for) ~6(MONEY|SUM|weeks? in|the high \\w+)(?! (HEAD|to|until))
  i .. (comes? with|at least|only) .. MONEY(?! HEAD)
  my ~2(salary|wages|compensation|pay|package) (is|was|would|plus)
  (salary|pay) (expectations?|requirements?|range|scale|negotiable|reflect*)(?! data)
  (position|job|role|post) pays?|on your scale|(\\d+|thirty|twenty) days off|friday afternoons|on top at|shift (premium|pay|allowance)|(vacation|holiday|leave|overtime) ~1(is|are|be|gets?) paid|private medical|flexibility on the SUM|(nearer|closer to|at least|around|about) SUM|on the SUM
  how much .. (hour|making|earn|paid)|MONEY .. included
  i ~6(earn|make|paid|getting|get|for|at|ask*|accept|down to|said|take) ~6SUM
  (now|i|is) .. SUM ~2(base|a year|plus)
  (how much|what) (do|does|would|will) ~3pay|you pay per|paying considerably|unpaid for|first .. unpaid|for half|up the bonus|the money(?= [.?])|overtime ~3paid|(cover|match) (dental|retirement)
  (want|need|have|keep|could) ~5((fridays?|mondays?|weeks?|half of \\w+) (free|off)|four days a week)
  (trip|holiday|vacation) ~2booked
`);
/** A good holiday wished, the trade itself, a day of leave taken for the interview. */
const OTHERWISE = /* @__PURE__ */ phrase(`
  (enjoy*|hope ~2(you|the|your)|back from|return*|on) ~5(vacation|leave|holidays?|time off)
  (took|take|taken) ~4(leave|day off|time off)
  (holiday|vacation) (menu*|season*|card*|party|parties|rush|trade|special*|shift*|crowd*|orders?|weekends?)
  (helpful|interested|news|interesting|good|struck|impressed) ~1(to|me) (hear|me|learn|see)
  cost(s|ing)? you
  (paid|pay) (off|attention|back|close)|impressed me
  (wrote|built|handled|compared|ran|have run|in charge|look after) ~6MONEY
`);

/** Raised as the writer's own matter; money as the employer's trade is left alone. */
const byPhrases: Detector = ({ sentences, subjectSentences }) =>
  yesIf(findIn([...subjectSentences, ...sentences], RAISING, OTHERWISE));

/** By phrases, with the model that was trained for it as a second reader. */
export const findPay = /* @__PURE__ */ readOver('pay', byPhrases, { believed: -3, sure: 2 });

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
      "I took a day's leave to come to you.",
      'I have run salary and holiday pay for three hundred people.',
    ],
    unclear: [],
  },
});
