import { phrase } from '../phrase.ts';
import { defineQuestion, weigh, type Ask, type Detector } from '../question.ts';
import { matchesIn } from '../sentence.ts';

export const valueAsk = {
  id: 'value',
  rule: 'keep-on-point',
  wanted: { 'thank-you': 'should', 'check-in': '-', reply: '-' },
  ask: 'Does it say what you bring: a skill, an experience, how you would help?',
  why: 'A busy reader should not have to look up your résumé to remember why you.',
  advice: 'Tie one thing you have done to one thing they need, in a sentence.',
} as const satisfies Ask;

const PARTS = {
  NUM: '\\d[\\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|several|many|few',
  YEARS: '(?:\\w+ )?(?:years?|seasons|winters|summers|decades?|months)',
  /** What people do for a living, done. */
  DID: 'ran|have run|led|managed|built|rebuilt|designed|developed|handled|taught|trained|worked|coordinated|organi[sz]ed|launched|grew|grown|written|wrote|created|shipped|sold|planned|planted|restored|raised|reduced|increased|improved|looked after|answered|reared|taken care of|supervised|oversaw|overseen|introduced|brought in|delivered|implemented|catalogued|cataloged|counted|driven|drove|sailed|flown|flew|nursed|cooked|baked|repaired|mended|maintained|installed|translated|edited|subbed|operated|coached|mentored|negotiated|analy[sz]ed|researched|published|guided|trained|reared|cut|fitted|untangled|replaced|programmed|administered|audited|cared for|moved|kept (?:an? )?~1\\w+ (?:gardens|team|together|books|accounts|records)|headed|automated|migrated|treated|closed \\d+',
  CARD: 'degree|certificate|certification|certificates|license|licence|diploma|qualification|ticket|phd|mba|doctorate|level \\d|clean record|fluency',
  ABLE: 'experience|background|training|expertise|knowledge|fluency|track record|skills|work',
  VAGUE:
    'lack|no|without|less|my|the|and|of|or|relevant|necessary|required|right|your|our|extensive|some|vast|work|professional|previous|past|own|this|that|great|good|an|a|any|enough|user|customer|patient|more|of|valuable|wonderful|pleasant|whole|interview|learning|new|such|these|their|strong|combined|with|best|as',
};

const BRINGING = /* @__PURE__ */ phrase(
  PARTS,
  '(?:i|we) ~9for ~3NUM YEARS',
  'for ~3NUM YEARS ~1(?:,|—|in|at|as|before|with)? ~4i(?! have (?:not|never))',
  '(?<!your )NUM YEARS ~3(?:of|in|as|on|at|with|experience|behind|teaching|nursing|before|running|selling|working)(?! (?:being|under|waiting|silence))',
  '(?:i|we|and) (?:have |had |also |once |personally |then |both )*(?:DID)',
  'i hand reared',
  'i have been (?:an?|the) (?!candidate|fan|finalist|mess)\\w+',
  'having ~1DID',
  '(?:i|we) (?:have|had) ~2(?:since |recently |just |now )?(?:passed|completed|earned|obtained|finished|gained) ~5(?:CARD|course|exam|exams|paper|training)',
  'at (?!the (?:interview|end|moment|time|start|beginning)|first|least|that|once)~4,? ?(?:i|we) (?!was|were|met|saw|heard|felt|enjoyed|learned|noticed|would|will|am|interviewed|applied|hope|do|did|want|thought)\\w+',
  '(?:hold|have|my|passed|with|and|got|earned) (?:an? |my |the )?~3CARD',
  'ABLE (?:in|with|as|on|from|at)(?! (?:this|the|your|that|a) (?:field|area|role|position|job|industry|company|team|it))(?! (?:you|your|mine|it|these)) ',
  '(?:experience|skills|background|training) ~1(?:\\w+ing)(?! (?:me|and|make))',
  '(?!VAGUE )\\w+ (?:experience|skills|background)(?! (?:day|of (?:the|my|meeting)|was))',
  'i ~1(?:speak|am fluent)(?! (?:to|with|for|about|of|as|again|soon))',
  'i (?:can|know how to|am able to) (?!start|call|wait|imagine|see|understand|only|assume|say|tell|not|be|hardly|do|help|offer|provide|send|answer|share|come|make|hope|appreciate|reach|also|honestly|assure|think|get|find|bring|expect|learn|go|speak|meet|talk|really|still|supply|give|promise|and|stop|sit|feel|hear|forward)\\w+',
  'i (?:am|was|have been) (?:an? )?(?!twice)~3(?:qualified|registered|certified|licensed|trained|experienced|chartered|fluent|skilled|nurse|teacher|engineer|policeman|developer|graduate)',
  'as an? ~4(?:,|for)? ?(?:i (?:have|led|ran|built|managed|would|could|know|saw|handled)|,? i)',
  'i (?:spent|have spent) ~3(?:years|winters|summers|seasons|holidays|career) ~1(?:in|at|as|on|inside|with|under)',
  'i (?:have )?(?:trained|qualified|apprenticed|specialised|specialized|graduated) ~1(?:at|in|as|with|under|from)',
  '(?:would|will|could|can) (?:let|allow|enable) me (?:to )?\\w+',
  'i ~1(?:would|can|could|will) bring (?!it|you|this|them|a copy)',
  'i ~2bring (?:NUM|with|to)',
  'my ~6(?:would|will|could|can) ~2(?:help|benefit|serve|let|be of|allow|enable|support|strengthen) ~2(?:you|your|the|me|use)',
  '(?:i|we) (?:got|kept|brought|took|saved|won|made) [^.!?]{0,50}(?:%|percent|\\d+|within|under budget|on time|a year|a month)',
  '(?:quick|good|patient|careful|experienced|comfortable) (?:with|at)',
  '(?:led|managing|leading|running) ~1a team of',
  'my ~2(?:degree|thesis|dissertation|doctorate|apprenticeship|studies|coursework|internship|military service)',
  'graduated from',
  'i learn (?:fast|quickly)',
);
const CLAIMING = /* @__PURE__ */ phrase(
  {},
  '(?:my|the|relevant|necessary|right|required) ~2(?:skills?|experience|background|qualifications|abilities|strengths|expertise|training|knowledge|credentials|talents?)',
  'i ~3(?:asset|contribute|contribution|add value|difference|hit the ground running)',
  'i am ~2(?:reliable|hard working|hardworking|motivated|organi[sz]ed|patient|punctual|calm|dedicated|flexible)',
);

/** A named skill or experience is a yes; skills and experience as such are unclear. */
export const findValue: Detector = ({ sentences }) => {
  const find = (pattern: RegExp) => sentences.flatMap((sentence) => matchesIn(sentence, pattern));
  return weigh(find(BRINGING), find(CLAIMING));
};

export const value = /* @__PURE__ */ defineQuestion(valueAsk, {
  find: findValue,
  examples: {
    yes: [
      'My five years in a busy emergency ward would help on your night shift.',
      'At Brightwell I ran the payroll for two hundred people.',
      'I speak Polish and Russian, which would be of use with your carriers.',
      'Having rebuilt two booking systems, I could take on the move to the new one.',
    ],
    no: [
      'The role is a great match for my skills.',
      'I would love to work with you.',
      'I learned a lot from our talk.',
      'Your ten years of experience with looms were plain to see.',
    ],
    unclear: ['I believe my skills and experience would be an asset to your team.'],
  },
});
