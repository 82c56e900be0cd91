import { phrase } from '../phrase.ts';
import { defineQuestion, NEVER, weigh, type Ask, type Detector } from '../question.ts';
import { findIn } from '../sentence.ts';

export const negativeAsk = {
  id: 'negative',
  rule: 'dont-despair',
  wanted: NEVER,
  ask: 'Does it speak badly of an employer, an interviewer, or yourself?',
  why: 'What you say of others, or of yourself, is what the reader remembers.',
  advice: 'Leave the complaint or the apology out, or cut it to one calm line.',
} as const satisfies Ask;

const PARTS = {
  /** Those of whom one speaks badly. */
  WHOM: '(?:my|your|the|our|that|their|former|previous|last|old|current|present|so called|second|first|other) ~3(?:boss|bosses|manager|managers|supervisor|employer|employers|company|firm|office|place|team|interviewers?|recruiters?|panel|colleagues?|coworkers?|gentleman|lady|woman|man|people|staff|head of ~1\\w+|director|receptionist|owner|management|leadership|department|juniors|lot|hiring manager|ceo|workplace|job)',
  BAD: 'rude|rudely|unprofessional|unprofessionalism|arrogant|condescending|patroni[sz]ing|unpleasant|incompetent|ignorant|disorgani[sz]ed|dismissive|hostile|cold|terrible|awful|horrible|horrendous|dreadful|disgrace|disgraceful|pathetic|joke|nightmare|toxic|sinking ship|shambles|circus|disaster|bully|bullies|bullying|idiots?|moron|morons|tyrant|liar|liars|lied|lies|lying|crook|crooks|clueless|hopeless|useless|lazy|stupid|abusive|sexist|racist|dishonest|unfair|petty|micromanag\\w+|screams?|screamed|shouts?|shouted|yells?|yelled|sneered|sneers|rolled their eyes|rolled (?:his|her) eyes|mocked|laughed at|falling apart|chaotic|chaos|mess|badly run|going under|stabs?|backstabb\\w+|hate|hated|despise|smelled of|stank|hell|hellhole|treats? (?:us|me|people) like|did not (?:bother|care|listen|even)|no idea|not a clue|had not read|had not even|bored|looked at (?:his|her|their) phone|on (?:his|her|their) phone|an? hour late|turned up late|takes? (?:all the )?credit|cheats?|cheated|exploit\\w*|underpaid|overworked|burn(?:ed|t)? (?:us|me) out|worst|poorly run|incompetence|ate their|dragon|monster|jerk|fool|fools|vile|bitter',
  POOR: 'terrible|awful|horrible|dreadful|useless|hopeless|stupid|an idiot|idiot|a mess|a complete mess|a disaster|disaster|pathetic|worthless|a failure|failure|loser|a fool|not (?:good|clever|smart) enough|not cut out|embarrass(?:ed|ing)|ashamed|a wreck|wreck|abysmal|a joke|incoherent|so bad|bad at|rubbish|hideous|atrocious|unprepared|a nervous wreck|lousy|clumsy|poor|incapable|no good|a burden|an embarrassment|tongue tied|all over the place|off my game|at my worst|not at my best|never good enough|beneath',
};
const ILL = /* @__PURE__ */ phrase(
  PARTS,
  'WHOM [^.!?;]{0,60}(?: |, )BAD',
  '(?:BAD) ~2(?:boss|manager|supervisor|employer|company|firm|workplace|interviewers?|recruiters?|colleagues|management|place to work|office|people|organi[sz]ation|experience with)',
  '(?:under|from|for|with|by) (?:a|an) ~2(?:manager|boss|supervisor|employer|director|company|firm) who ~4BAD',
  '(?:he|she|they) ~6(?:was|were|is|are|had|looked|kept|did) ~4(?:rude|unprofessional|arrogant|condescending|patroni[sz]ing|unpleasant|incompetent|dismissive|hostile|on (?:his|her|their) phone|at (?:his|her|their) phone|bored|late and|sneer\\w*)',
  'you people',
  '(?:unprofessional|unprofessionalism|professional courtesy|common courtesy|basic courtesy|common decency|basic decency|lack of (?:respect|professionalism|courtesy|manners)|how you run|no manners)',
  '(?:is|are|was|were) a (?:disgrace|joke|shambles|circus|farce|sinking ship)',
  '(?:you|recruiter|manager) ~3(?:lied|liars?|cheated)',
  'so called (?:manager|professional|boss|leader|team|expert)',
  'avoid that lot',
  '(?:reflects|speaks) (?:badly|poorly) on',
  'tells me everything',
  '(?:treated|rolled|glad i am not) ~4(?:with ~3more respect|like dirt|eyes)',
  'can not (?:even )?be bothered',
);
const SELF = /* @__PURE__ */ phrase(
  PARTS,
  '(?:i|i know i|that i) (?:am|was|were|have been|feel|felt|must have (?:seemed|looked|sounded)|came across as|sounded|looked|seemed) (?!glad|happy|sure|pleased|sorry (?:to|that you)|not (?:a )?(?:hopeless|useless))~3POOR(?! (?:to|for) (?:hear|miss))',
  'i ~3(?:blew|botched|bombed|messed (?:it|up|everything)|mess up|screwed|ruined|choked|froze|blanked|babbled|rambled|fluffed|flunked|tanked|stammered|stumbled through|let (?:you|myself|everyone) down|fell apart|panicked|wasted|made a (?:fool|mess|hash))',
  'i go blank',
  '(?:my|the) ~2(?:interview|performance|answers?|presentation|answer) ~1(?:was|were|went) ~3(?:terrible|awful|horrible|dreadful|poor|bad|badly|weak|terribly|a disaster|a mess|embarrassing|not good)(?! weather)',
  '(?:made|make|making) (?:such )?a (?:complete |total )?(?:fool|idiot|mess) (?:of|out of) (?:myself|it|things)',
  '(?:sorry|apologi[sz]e|apologies|forgive me|excuse me) ~3(?:for|about|that|if) ~6(?:interview|performance|answers?|mess|nerves|rambling|behaviou?r|terrible|wasted|wasting|such a|sit through|myself|fool|nervous)',
  '(?:sorry|apologi[sz]e|apologies|embarrassed|ashamed) [^.!?]{0,60}(?:interview|performance|my answers|wasted|wasting|sit through|so (?:badly|poorly)|(?:fool|mess) of)',
  'please forgive me',
  '(?:do not|did not) know (?:what came over me|why i (?:even )?(?:applied|bother|try|said))',
  '(?:everybody|everyone|anybody|anyone|others|they) ~6(?:much |far |so much )?(?:better|smarter|more qualified) than (?:me|i)',
  '(?:not|never|no) ~2(?:good enough|smart enough|cut out|deserve|worthy|fit to)(?<=i (?:am |was |do |would |clearly |obviously |will |could )[^.]{0,50})',
  '(?:always|usually) (?:mess|screw|fail|so stupid|this bad)',
  'could not ~1(?:answer|remember|string|think of) ~2(?:the simplest|even|my own|a single|a sentence|anything)',
  '(?:stupid|silly|dumb|foolish|pathetic) of me',
  'my own (?:stupidity|incompetence|failings|worst enemy)',
  'i (?:am|was) (?:so |such |really |a bit )?(?:bad|hopeless|terrible|useless|rubbish|no good|awful) (?:at|with|in)',
);
const MILD = /* @__PURE__ */ phrase(
  {},
  'i (?:was|am|got|felt|get) ~3(?:nervous|anxious|tongue tied|rushed)',
  '(?:sorry|apologi[sz]e|apologies) (?:to bother|for (?:bothering|disturbing|troubling|the trouble|being))',
  'sick of me',
  '(?:not|was not|were not) at (?:my|his|her|their) best',
  '(?:insulted|offended|courtesy|disrespect\\w*|no respect|little respect)',
);
/** Hard times and hard cases that are nobody's fault, or the trade itself. */
const NOBODY = /* @__PURE__ */ phrase(
  {},
  '(?:weather|storm|winter|traffic|train|flood|news|flu|rain|hail|cold|market|year|pandemic) ~4(?:was|were|is|terrible|awful|bad|horrible|dreadful|hopeless)',
  '(?:terrible|awful|bad|horrible|dreadful) ~1(?:weather|storm|winter|traffic|flood|rain|cold|line|connection|news|habit|pun|joke)',
  'no hard feelings',
);

export const findNegative: Detector = ({ sentences, subjectSentences }) => {
  const all = [...subjectSentences, ...sentences];
  const sorry = findIn(all, SORRY);
  return weigh(
    [...findIn(all, ILL, NOBODY), ...findIn(all, SELF, NOBODY), ...(sorry.length > 2 ? sorry : [])],
    findIn(all, MILD, NOBODY),
  );
};

/** Once is polite; three times in a note is a long apology. */
const SORRY = /* @__PURE__ */ phrase(
  {},
  '(?:so |very |really )?(?:sorry|apologi[sz]e|apologies|forgive)(?! (?:to hear|that you))',
);

export const negative = /* @__PURE__ */ defineQuestion(negativeAsk, {
  find: findNegative,
  examples: {
    yes: [
      'My current boss is a nightmare.',
      'I know that I was terrible on Tuesday.',
      'Your interviewer was rude and had not read my résumé.',
      'I am sorry that I made such a fool of myself.',
    ],
    no: [
      'Sorry for the late reply.',
      'The storm was terrible, so thank you for waiting.',
      'We talked about how hard the bad winter of 2021 was on the fleet.',
    ],
    unclear: [],
  },
});
