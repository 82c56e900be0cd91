import { readOver } from '../learned.ts';
import { phrase } from '../phrase.ts';
import { defineQuestion, NEVER, tally, type Ask, type Detector } from '../question.ts';
import { findIn, hintsIn } from '../sentence.ts';

export const boastingAsk = {
  id: 'boasting',
  rule: 'dont-go-overboard',
  wanted: NEVER,
  ask: 'Does it over-sell: superlatives, made-up scores, or a comparison with other candidates?',
  why: 'Praise sounds true when others say it; from you it raises doubt.',
  advice: 'Trade the superlative for one fact that can be checked.',
} as const satisfies Ask;

const SELLING = /* @__PURE__ */ phrase(`
  (i|getting|hiring|hire|myself) ~6(the|simply|your|probably) ~3BEST ~3(candidate*|applicant*|person|one|choice|hire|worker|expert|at what|in (the|this|that|my)|on the|\\w+(er|or|ist) (you|in|on))
  (most|so|exceptionally|uniquely) (capable|talented|gifted|brilliant|qualified) ~2(applicant|candidate|person|you)
  by far|hands down|far and away|head and shoulders|(different|another) league|(league|class) of (my|their) own|cut above|speak for themselves|second to none|once in a|one (in a million|of a kind)|(complete|total|whole) package|no weakness*|(iq of|my iq)|i win|above average|of my calib*|my (calib*|pedigree|genius|brilliance)|(10|ten) out of|irreplaceable|indispensable|unbeatable|unmatched|unrivall?ed|no (real )?(contest|comparison|competition)|(smash*|crush*|dominat*) ~3(target*|quota*|record*|it)|natural talent
  (best|smartest) ~1(hire|decision|thing|person|student) ~3(you|she|he|they) (will |have |had )?(ever |make|made|do|taught)
  (no one|nobody|none|few|not|never|doubt) .. (better|more \\w+|stronger|harder|close|match|like|as|half) .. (me|my|mine|i|can|candidate|applicant|numbers)(?= [.!,])
  (not|never|hard|struggle|pressed to|impossible to) ~2(find|meet|see) ~6(better|harder|like me|of my|with my|stronger)
  (i|my|and|am|work|want*|know) ~6(better|more|harder|smarter|stronger|faster)( \\w+)? than ~1OTHERS
  unlike ~1OTHERS|nobody has ever
  doubt .. OTHERS .. (half|match|like|my)
  (other|rest of the|usual) ~2(candidates|applicants|applicant|people) .. (have|lack|has|had)
  half my (experience|skill|talent)
  (i|my|me|am|give|bring) ~4(1[0-9][1-9]|1[1-9]\\d|[2-9]\\d\\d|1,?000)(%| percent| per cent)
  (i|me|my) .. top (\\d+%|one percent|\\d+ percent)
  (rate|rank|score|gave|give|ranked|rated) (myself|my own)
  (am|was|as|me|called) ~4(rock ?star|ninja|guru|visionary|genius|superstar|wizard|unicorn|prodigy|born \\w+|legend|winner|the answer)
  (twice|ten times) the \\w+
  i (have |has )?(never|always) ~3(failed|missed a target|lost (a|any) (case|client|customer|deal|sale|match|game)|been wrong|win|exceed*|disappoint*)
  i (am|was|have been) ~4(the )?(?!(interest|honest|modest|latest|old|young|clos|near|fast)\\w*)\\w{3,}est ~3(of|in|you|on|lawyer|\\w+er)
  (nobody|no one|anyone) (else )?~2(out\\w+|can|could|does) ~3(me|i|what)|out(work|perform|class|smart|shine|sell)\\w*|(superior|worth) ~2(to|three|two|ten) .. (other|any*|of)|perfect candidate|obvious choice|make it look easy|(you )?can not lose|best thing to happen|of my generation|rare (combination|gift|talent)|uncanny|modesty aside|never wrong|rings around|than your other|more about \\w+ than|overqualified
  be (lucky|fool*|crazy|mad) ~3(to|not|if)
  my (unmatched|exceptional|extraordinary|outstanding|stellar|superior)|qualified person .. outstanding
`);
const HINTING = /* @__PURE__ */ phrase(`
  (people|clients|customers|everyone|colleagues|everybody|patients) (follow|adore|love|admire|trust|worship) me
  (i|i have|my) .. (every|any|all) ~3(i (have )?ever|i (walk|touch*|enter|meet|met)|\\w+ i)
  (different|another|higher|own) (level|league|planet)
  (others|anyone else|the (average|rest|usual|ordinary)|ordinary|average) .. (i|me|my)
  (i|me|my) .. than the (average|rest|usual|ordinary|others)
  found your person|headhunted|others (do not|can not|never)|even come close|ruined|falls apart
  in my sleep|machine|unstoppable|game over|unique|can not be taught|gifted|charism*|sought after|look far and wide|pick anyone else|light up|great people|adore|instinct
  (i am|i would be|me) ~4(perfect|ideal|right|exceptional) (candidate|person|fit|match|choice)
  all ~2the ~3(experience|skills|attributes|qualities)
  (highly|extremely|uniquely) (motivated|qualified|skilled)
  trust me|every single
  everybody knows|someone like me
`);
/** Praise of them, or modesty. */
const THEIRS = /* @__PURE__ */ phrase(`
  (you|your|they|it) .. (are|is|run|was|were) ~4(BEST|by far)
  (learn*|appreciate*) more|stronger candidate|no one on my
  not (the|like) .. but
`);

const byPhrases: Detector = ({ sentences, subjectSentences }) => {
  const all = [...subjectSentences, ...sentences];
  return tally(findIn(all, SELLING, THEIRS), hintsIn(all, HINTING, THEIRS));
};

/** By phrases, with the model that was trained for it as a second reader. */
export const findBoasting = /* @__PURE__ */ readOver('boasting', byPhrases, { believed: -3, sure: 2 });

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
