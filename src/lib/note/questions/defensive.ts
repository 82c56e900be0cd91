import { phrase } from '../phrase.ts';
import { defineQuestion, NEVER, weigh, type Ask, type Detector } from '../question.ts';
import { findIn } from '../sentence.ts';

export const defensiveAsk = {
  id: 'defensive',
  rule: 'listen-to-feedback',
  wanted: NEVER,
  ask: 'Does it argue with a decision or with feedback, or resent it?',
  why: 'No decision was ever turned by a reply, but many later ones were spoiled by it.',
  advice: 'Thank them, keep what is useful, and leave the rest unsaid.',
} as const satisfies Ask;

const PARTS = {
  THEM: 'you|your|they|the panel|the committee|the team|the interviewer|the company',
  RULING:
    'decision|choice|assessment|feedback|rejection|verdict|judge?ment|conclusion|evaluation|view|remark|remarks|comment|comments|process|outcome|reason|reasons|it|that|what was said|criticism|letter|scoring|score',
  WRONG:
    'unfair|unfairly|unjust|unjustified|biased|bias|rigged|absurd|ridiculous|laughable|insulting|insult|insulted|offended|offensive|outraged|appalled|disgusted|disgraceful|hurtful|baffling|baffled|inexplicable|nonsense|a joke|a farce|a sham|shameful|wrong|short sighted|a mistake|discriminat\\w+|nepotism|favou?ritism|hypocrit\\w+|slap in the face',
};
const ARGUING = /* @__PURE__ */ phrase(
  PARTS,
  '(?:i|must|have to|strongly|respectfully|firmly|beg to) ~3(?:disagree|object|take issue|take exception|protest|dispute|contest|reject|refute|challenge)(?! (?:of|area|you mentioned))',
  '(?:can not|could not|do not|will not|unable to|refuse to|hard to|difficult to|struggle to) ~2(?:accept|agree|understand|see|fathom|comprehend|believe|follow|let) ~4(?:RULING|why i|how you|how i|that i (?:was|lack)|you)(?! (?:are|is) (?:busy|so))',
  '(?:the|your|this|that|RULING|it|felt|feel|was|is|were|found|am|seems?|be|which) ~5WRONG(?! (?:number|address|side|crate|end|time|place|way|turn|room|train|bus|building|order|dialect|miles|answers?|with you))',
  '(?:made|making|make) ~2(?:an?|the) ~2(?:mistake|error|wrong (?:decision|choice)|misjudge?ment)(?<!i (?:had |have )?(?:made|making|make) [^.]{0,30})',
  'mistake has been made',
  '(?:wrong|worst|worse|poor|bad) ~1(?:decision|choice|person|candidate|hire) ?~3(?:you|of your|for|will|was)?',
  '(?:reconsider|reverse|overturn|revisit|rethink|look at my application again|review) ~2(?:your |the |this )?(?:decision|application|verdict|rejection)?(?<=(?:reconsider|reverse|overturn|revisit|rethink|again|review (?:your|the|this) decision)[^.]{0,30})',
  '(?:your|their) loss',
  '(?:will|would|may|might|to) ~1(?:regret|rue|be sorry|live to regret)(?! (?:it )?(?:hiring|choosing|giving))',
  '(?:deserve|deserved|owed|entitled to|merit|merited) ~3(?:better|explanation|answer|to know|more|chance|reason|the (?:job|role|position)|it|at least)',
  '(?:explain|tell me|know|ask|asking|wonder|understand|clarify) ~4(?:what|why|how) ~8(?:that i do not|wrong with|(?:was|am|were) (?:rejected|passed|turned|not)|i was|have over|has over|worth|better than|(?:hired|chose|picked|selected) (?:someone|somebody|her|him|them))',
  'what [^.!?]{0,60}(?:has|have|had) that i (?:do|did) not',
  '(?:wasted|waste of|wasting) ~1(?:my|our|a (?:day|week)|everyone|hours|time|people)',
  '(?:clearly|obviously|evidently|apparently|plainly|no doubt|of course|surely|it seems|seems to me|i suppose|i gather|i can only (?:assume|conclude)|obvious|suspect|sure that|as though|as if|feel(?:ing)?|felt) ~3(?:that )?(?:THEM|nobody|no one|it|this|the (?:job|role|position|decision|post)|somebody|someone|my (?:age|face|accent)|an? (?:insider|friend)|certain people|loyalty|experience|qualifications) ~7(?:promised|decided|before|already|never|intended|mind|insider|inside|internal|listening|listened|interested in|age|friend|cousin|relative|favou?rite|cheap|cheaper|count|counts|mean|matter|nothing|little|not (?:read|listen|see|look|even|bother|want|care|fit)|foregone|settled|made up|from the (?:start|beginning|outset))',
  '(?:from the (?:start|beginning|outset)|all along|in advance|before i (?:sat|came|walked|even)|from the moment) ?(?<=(?:promised|decided|intended|made|obvious|knew|rigged|had|settled|chosen|given|meant|went|clear|never) [^.]{0,60})',
  '(?:never|not) (?:really |even |once |actually )?(?:intended|meant|planned|wanted|bothered|looked|read|listened|gave me|given) ~5(?:to|me|my|at|a chance|someone|the brief)(?<!i (?:had |have |was |am )?(?:never|not) [^.]{0,50})',
  'i was never (?:given|told|asked|sent|offered|shown|allowed)',
  '(?:gave|given|giving|went|gone|go|promised|hire|hired|hires|chose|chosen|picked|handed) [^.!?]{0,30}(?:an insider|a friend|your (?:cousin|friend|nephew|son|niece|brother|sister|mate)|somebody (?:cheaper|younger)|someone (?:cheaper|younger|less)|internal|a relative|cheap|less (?:qualified|experienced))',
  'cheap hire',
  '(?:could|can|did|would) not ~1(?:see|recogni[sz]e|appreciate|value|spot|be bothered|bother)(?! (?:why|how|the whole|you|it coming)) ~3(?:what|talent|value|me|my|real|ability|i|past|it)',
  'shame ~2(?:that )?(?:you|on|your|the panel|nobody|no one)',
  '(?:hope|trust) (?:you|that you|you all|they) (?:are|is|can|will) ~2(?:happy|proud|pleased|satisfied|sleep|ashamed|regret|think)',
  'for the record',
  'in my (?:defen[cs]e|own defen[cs]e)',
  'had i (?:been|known|had)',
  '(?:would have|might have) been (?:different|another|better) ?(?<=(?:if|had|were|result|outcome) [^.]{0,80})',
  'says ~2(?:more|a lot|everything|volumes|all|something) ~2about',
  '(?:thanks|thank you) for (?:nothing|wasting)',
  '(?:shove it|screw (?:you|this|that)|go to hell|get lost|whatever|up yours|good riddance|big deal|classy|what a (?:joke|farce|surprise|shame that|waste))',
  '(?:good|best of) luck (?:explaining|finding|with that|replacing|getting|without)',
  '(?:passed|looked|skipped) over|overlooked',
  '(?:strung|led|messed) (?:me|us) (?:along|on|around|about)',
  '(?:you|recruiter|manager|she|he|they|colleague) ~4(?:told|said|assured|promised|led me|gave me to understand) [^.!?]{0,60}(?:front runner|frontrunner|finalist|as good as|certain|in the bag|guaranteed|mine|great chance|shoo in|lied|no experience)',
  '(?:confused|puzzled|surprised|astonished|stunned|at a loss|shocked|mystified) ~4(?:though|since|because|as to|why|that (?:you|the)|by (?:your|the) (?:decision|rejection|feedback|outcome))',
  'how disappointing',
  '(?:had|with) (?:your|an) eye on (?:somebody|someone|another)',
  'you had already',
  'funny ,',
  '(?:with all due|with due) respect',
  'you will see(?= [.!])',
  'i (?:have to|must) say ~6(?:unfair|disappointed in|wrong|disagree|surprised|found|thought)',
  '(?:would|could) have been (?:nice|good|decent|kind|honest) (?:to|if|of)',
  'before i (?:spent|wasted|took|travell?ed|drove)',
  'no business (?:judging|telling|interviewing)',
  '(?:someone|somebody|anyone|a person|people) (?:of )?my (?:age|background|race|sex|accent|gender|religion)',
  '(?:it|that|this) is not legal',
  '(?:what was it|was it) really',
  'glad (?:not to|i was not|that i (?:was|did) not|i did not)',
  'take (?:the matter|this|it) (?:further|up with|to)',
  'written explanation',
  'form (?:letter|rejection|email)',
  'not (?:worth|thought worth|good enough for you|deemed)(?! (?:it|much|the))',
  '(?:hope|trust) that next time',
  '(?:anyone|everyone|everybody) ~4would (?:understand|agree|see|have)',
  'you chose not to',
);
const GRUMBLING = /* @__PURE__ */ phrase(
  {},
  '(?:i see|see) (?:it|things|this) differently',
  '(?:can not|could not) help (?:feeling|thinking|wondering)',
  '(?:let down|bitter|frustrated|upset|annoyed|angry|hurt)',
  'was it (?:about|because)',
  'feel certain you will agree',
);
/** Agreed with, or told of somebody else. */
const MILD = /* @__PURE__ */ phrase(
  {},
  '(?:fair|you (?:are|were) (?:quite |absolutely )?right|quite right|no hard feelings|my (?:own )?mistake|i was wrong|understand (?:and|your|the) (?:decision|choice))',
);

export const findDefensive: Detector = ({ sentences, subjectSentences }) => {
  const all = [...subjectSentences, ...sentences];
  return weigh(findIn(all, ARGUING, MILD), findIn(all, GRUMBLING, MILD));
};

export const defensive = /* @__PURE__ */ defineQuestion(defensiveAsk, {
  find: findDefensive,
  examples: {
    yes: [
      'I do not agree with your assessment of my presentation.',
      'You are making a mistake.',
      'It is a shame that you could not see what I offer.',
      'Clearly the job was promised to somebody else from the start.',
    ],
    no: [
      'I understand your decision and wish the team well.',
      'Your point about my presentation was fair, and I will work on it.',
      'I was disappointed, of course, but I am glad to have met you.',
    ],
    unclear: [],
  },
});
