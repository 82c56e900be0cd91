import { phrase } from '../phrase.ts';
import { defineQuestion, NEVER, weigh, type Ask, type Detector } from '../question.ts';
import { findIn } from '../sentence.ts';

export const boastingAsk = {
  id: 'boasting',
  rule: 'dont-go-overboard',
  wanted: NEVER,
  ask: 'Does it over-sell: superlatives, made-up scores, or a comparison with other candidates?',
  why: 'Praise sounds true when others say it; from you it raises doubt.',
  advice: 'Trade the superlative for one fact that can be checked.',
} as const satisfies Ask;

const PARTS = {
  BEST: 'best|strongest|finest|greatest|smartest|brightest|hardest working|most \\w+|ideal|number one|top|only',
  WHO: 'candidate|candidates|applicant|person|one|choice|hire|fit|man|woman|decision|engineer|agent|salesman|salesperson|seller|developer|teacher|nurse|writer|manager|designer|leader|student|worker|employee|professional|you (?:will|could|can)|thing|in the|at what i|on the|around|there is|of the best|asset|addition|\\w+ (?:you|in the)',
  ALL: 'anyone|anybody|any other|everyone|everybody|all the|most people|most candidates|other people|others|the other|the rest|your other|the competition|the people|any of the|any candidate|another',
  GRAND:
    'rock ?star|rockstar|ninja|guru|visionary|genius|superstar|wizard|unicorn|prodigy|game changer|go getter extraordinaire|natural leader|natural born|born (?:leader|closer|salesman|seller|winner|teacher)|legend|powerhouse|force of nature|winner|high flyer|a ten|perfectionist|closer|total package|whole package|complete package|one in a million|one of a kind',
};
const SELLING = /* @__PURE__ */ phrase(
  PARTS,
  '(?:i am|i was|i will be|i would be|me|myself|am|getting|hiring|hire|get) ~6(?:the|your|one of the|simply) ~1(?:very |single |absolute )?BEST ~2WHO',
  '(?:i am|am) ~3(?:by far|hands down|easily|without (?:a )?(?:doubt|question)|undoubtedly|simply|far and away) ~2(?:the|more|better)',
  'best ~1(?:hire|decision|candidate|person|thing|choice) ~2(?:you|that you|she|he|they) ~3(?:ever|make|made|meet|see|do|find)',
  '(?:smartest|best|wisest) ~1(?:thing|decision|move|hire) ~4(?:you|this year)',
  '(?:no one|nobody|no other|none|not anyone|not any|never|hardly anyone|few|not many|nowhere) ~9(?:better|more|like me|as (?:well|good|much|hard|qualified) as|my|as i|than (?:me|i)|close|come close|anyone like|match)(?! (?:to say|time|of your|information|questions|in (?:sympathy|love)))(?<!i (?:had|have|was) [^.]{0,60})(?= [^.]*(?:i|me|my|mine|candidate) )',
  '(?:nobody|no one|none of ~3(?:candidates|applicants|people)|no other ~1(?:candidate|applicant|person)) ~6(?:me|my|i|than|as|has|can|could|wants|will)',
  '(?:not|never|hard pressed to|won|struggle to|hard to|difficult to|impossible to) ~1(?:find|meet|see|get) ~2(?:anyone|anybody|someone|somebody|a (?:better|more|stronger|harder)|another|any one) ~7(?:better|more|like me|than me|of my|as|who|with my|harder|stronger)',
  'not find ~2(?:better|my|a better|a more)',
  '(?:i|me|my|and|am|work|works|worked|want|wants|know|knows) ~6(?:better|more|harder|smarter|stronger|faster|further|longer)(?: \\w+)? than ALL',
  '(?:unlike|not like|above|ahead of|stand out from|outshine|outperform|outclass|than) ~1(?:the |any of the |all the |your |most |many )?(?:other|rest|others|competition|average|typical) ?~2(?:candidates|applicants|people|contenders)?(?= [^.]*(?:candidates|applicants|people|competition|others|contenders|ones) )',
  'what (?:the )?other ~4(?:candidates|applicants|people) ~4(?:have|lack)',
  '(?:as|like) i do(?= [.!,])(?<=(?:nobody|no one|anyone|none|few|anybody) [^.]{0,80})',
  '(?:i|my|me|is|a|and|am|give|giving|put in) ~4(?:1[0-9][1-9]|1[1-9]\\d|[2-9]\\d\\d|1,?000)(?:%| percent| per cent)',
  '(?:i|me|my|myself) [^.!?]{0,40}(?:in |among )?(?:the )?top (?:\\d+|one|two|five|ten|1) ?(?:%|percent|per cent)',
  '(?:in|of) the top (?:\\d+%|(?:one|two|five|ten) percent)',
  'iq of',
  '(?:rate|rated|rank|ranked|score|scored|give|gave|given) ~1(?:myself|my own)',
  '(?:10|ten) out of (?:10|ten)',
  '(?:i am|am|was|as|being|call me|called|me|i) ~5(?:an? |the |your )?~3GRAND',
  '(?:twice|ten times|three times|double) the \\w+ (?:that )?(?:anyone|anybody|any|they|he|she|you|of)',
  '(?:i|my \\w+) (?:have |has |am )?(?:never|always) ~2(?:failed|fail|missed|miss|lost|lose|been wrong|met|won|win|wins|exceed|exceeded|outperform|outperformed|made a mistake|disappoint|disappointed|first in every)',
  'i (?:win|excel at everything|can do anything|do not fail|never fail)',
  '(?:you|they|any (?:company|employer)) ~3(?:would|will|should|are|must) ~3(?:lucky|fortunate|foolish|crazy|mad|fool|thanking|kick yourself|kicking yourself) ~3(?:to|not|me|for|if)',
  '(?:my|of) ~3(?:calib(?:er|re)|genius|unmatched|unrivall?ed|unparallell?ed|unsurpassed|exceptional|extraordinary|outstanding|stellar|world class|superior|second to none|impeccable|incomparable|phenomenal|remarkable) ~2(?:skills|talent|talents|abilities|ability|track|record|results|experience|performance|intellect|work|qualifications|expertise|numbers|instincts?)',
  'of my calib(?:er|re)',
  '(?:qualified|fine|exceptional|outstanding|extraordinary) ~1(?:person|asset|candidate|applicant|employee) ~6(?:outstanding|exceptional|who would)',
  '(?:nothing|no (?:task|problem|challenge|job)) ~4(?:i can not|too (?:hard|big|difficult) for me)',
  '(?:like me|someone like me|somebody like me|people like me) ~3(?:go|come|slip|do not|are (?:rare|hard))',
);
const HINTING = /* @__PURE__ */ phrase(
  {},
  '(?:i am|i would be|me) ~4(?:the )?(?:perfect|ideal|right|best|exceptional) (?:candidate|person|fit|match|choice)',
  '(?:possess|have) (?:all|every|each) (?:of )?the ~3(?:experience|skills|attributes|qualities|qualifications)',
  '(?:highly|extremely|exceptionally|uniquely|well|eminently|perfectly) (?:motivated|qualified|skilled|talented|accomplished|suited) ~3(?:applicant|candidate|person|team|professional|with|and)?(?= [^.]*(?:excellent|outstanding|exceptional|proven|unique) )',
);
/** Praise of them, or of what they have. */
const THEIRS = /* @__PURE__ */ phrase(
  {},
  '(?:you|your|they|their|she|he) ~6(?:are|is|run|have|has|was|were) ~4(?:the )?(?:best|finest|greatest|visionary|legend|genius)',
);

export const findBoasting: Detector = ({ sentences, subjectSentences }) => {
  const all = [...subjectSentences, ...sentences];
  return weigh(findIn(all, SELLING, THEIRS), findIn(all, HINTING, THEIRS));
};

export const boasting = /* @__PURE__ */ defineQuestion(boastingAsk, {
  find: findBoasting,
  examples: {
    yes: [
      'I am by far the best candidate you will meet.',
      'You will not find anyone more qualified than me.',
      'I give 110% in everything I do.',
      'None of the other applicants has my vision.',
    ],
    no: [
      'We cut the waiting time by 12% in a year.',
      'You have the best range in the country.',
      'I did my best with the case study.',
      'I was one of two nurses on the ward.',
    ],
    unclear: [],
  },
});
