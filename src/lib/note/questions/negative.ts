import { phrase } from '../phrase.ts';
import { defineQuestion, NEVER, tally, type Ask, type Detector } from '../question.ts';
import { findIn, hintsIn } from '../sentence.ts';

export const negativeAsk = {
  id: 'negative',
  rule: 'dont-despair',
  wanted: NEVER,
  ask: 'Does it speak badly of an employer, an interviewer, or yourself?',
  why: 'What you say of others, or of yourself, is what the reader remembers.',
  advice: 'Leave the complaint or the apology out, or cut it to one calm line.',
} as const satisfies Ask;

const ILL = /* @__PURE__ */ phrase(`
  (my|your|the|our|that|their|current|former|last) ~3(AMONG) .. BAD
  BAD ~2(AMONG)(?! (door|room))
  (manager|boss|director|company|firm) who ~2BAD
  (run by|bunch of|pack of|lot of) ~1BAD
  (he|she|they) ~2(have |has )?(never|barely|hardly|could not|did not|not) ~2(looked|paid|listen*|read|find|bother*|let me|care*|manage)
  (AMONG) ~2(could not|never|not (once|even|bother*))
  (he|she|they|who|management|the \\w+) ~1(is|are|was|were|plays?|blames?|treats?|takes|yells?|have not|has not|had not|could not|do not|does not) ~5(BAD|me like|clue|favou?rites|us for|my|listen(s|ing)?|care|idea)(?! (team|idea|part|first|favou?rite))
  (my|the) (boss|manager|agency|firm|company) ~3(spends?|is on its|keeps?|makes? us|told us|lies?|ran|drinks?)|on its last legs|told to lie|get out(?= [.])|could do with some training|got my name wrong
  (half|everyone) .. (sick|quit|left|leaving|scared|afraid)
  (treated|like) ~1(like )?an? (servant|dog|slave|child|criminal|fool)
  (yawn*|texted|laughed|smirked|slept|dozed) ~2(through|during|at|while)|sexist|racist|poisonous|worst place|better than where i|had enough of
  on (his|her|their) phone|hour late|turned up late|had not (even )?read|no idea what|how you run(?! (it|your))|you people|so called|avoid that|you lied|and lied|be bothered|(professional|common|basic) (courtesy|decency)|unprofessional*|(lack of|little) (respect|professionalism)|reflects badly|can not stand|no business|(badly|poorly) (designed|run)|typical
  you (are|were) ~4BAD
`);
const SELF = /* @__PURE__ */ phrase(`
  i (am|was|were|must have|felt|sounded) (?!glad|happy|sure|not a (hopeless|useless))~4(BAD|a ~2(failure|loser|wreck|bundle)|worthless|awkward|rubbish|no good|not (very )?(bright|clever)|(good|smart|clever) enough|cut out)(?! (to|for|that|you))
  i ~3(blew|botched|bombed|mess(ed)? (it |everything )?up|screw*|ruined|choked|froze|babbled|rambled|stumbled|mumbled|waffled|fluffed|go blank|went (blank|to pieces)|fell apart|panicked|let myself|kicked myself)|messed up
  (my|the) ~2(interview*|performance|answers?|presentation) ~1(was|were|went|you) ~3(BAD|poor*|bad|badly|weak|all over)
  BAD (interview*|performance|answers?|of me)|(fool|idiot|mess) of myself|forgive me(?! if)|came over me|why i (even )?applied|bundle of nerves|think i am an? BAD|not have hired me
  (sorry|apologi*|forgive|ashamed) .. (interview|performance|my answers|wast*|sit through|nerves|rambling|how i|i was|took up|BAD)(?! .* (late|delay|storm))
  every(body|one) .. (better|smarter) than me
  i .. (not|never) ~3((any )?good (enough|at)|smart enough|cut out|worthy)
  i (am|was) too \\w+(?! (to|for|late|busy))|i (am|was) (just )?not very (good|interesting|bright|clever|quick|confident)|wanting to cry|(my|the) mind ~2(empt*|blank|went)|gibberish|beating myself|kick myself|(?<!(not|never) )let you down|disappointing people|hands were (trembling|shaking)|(always been|i am) the one who|i am (useless|nobody|nothing)
  could not ~2(answer the simplest|even|remember my|a sentence)
`);
/** Once is polite; three times in a note is a long apology. */
const SORRY = /* @__PURE__ */ phrase(
  '(sorry|apologi*|forgive)(?! (to hear|that (i missed|you)|for (the|my) (delay|late)))',
);
const MILD = /* @__PURE__ */ phrase(`
  (my|your) ~1(AMONG) ~3(could not|can not|does not|did not|never|takes)
  (texting|asleep|yawn*|full of himself|full of herself|rock bottom|care less|dead end|slackers|downhill|ripped off|cowards?|morgue|fired me|left hand)
  (hate|forgive|hopeless|disappointment) ~2(myself|at|i)|as clever as|should never have|talked .. rubbish
  i (was|am|got|felt|get) ~3(nervous|anxious)|sorry to bother|sick of me|not at my best|insulted|offended|shove it|wasted my time|waste people|strung me|classy|how little|out of work|sinking|(worst|last) place
`);
/** Hard times and hard cases that are nobody's fault. */
const NOBODY = /* @__PURE__ */ phrase(`
  (weather|storm|winter|traffic|train|flood|rain|market|year|customers|drivers|system|people who were|complaints?) .. BAD
  BAD ~2(weather|storm|winter|traffic|flood|line|connection|news|pun|part|customers|drivers|hands|chain|store|room)
`);

export const findNegative: Detector = ({ sentences, subjectSentences }) => {
  const all = [...subjectSentences, ...sentences];
  const find = (pattern: RegExp) => findIn(all, pattern, NOBODY);
  const sorry = find(SORRY);
  return tally([...find(ILL), ...find(SELF), ...(sorry.length > 2 ? sorry : [])], hintsIn(all, MILD, NOBODY));
};

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
      'The role is still my first choice.',
      'I will not let you down.',
    ],
    unclear: [],
  },
});
