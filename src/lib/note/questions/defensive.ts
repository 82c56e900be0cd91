import { readRough } from '../manners.ts';
import { readOver } from '../learned.ts';
import { phrase } from '../phrase.ts';
import { defineQuestion, NEVER, tally, weigh, type Ask, type Detector } from '../question.ts';
import { findIn, hintsIn } from '../sentence.ts';

export const defensiveAsk = {
  id: 'defensive',
  rule: 'listen-to-feedback',
  wanted: NEVER,
  ask: 'Does it argue with a decision or with feedback, or resent it?',
  why: 'No decision was ever turned by a reply, but many later ones were spoiled by it.',
  advice: 'Thank them, keep what is useful, and leave the rest unsaid.',
} as const satisfies Ask;

const ARGUING = /* @__PURE__ */ phrase(`
  (i|must|have to|strongly|respectfully) ~1(disagree(?! with people)|object|dispute|contest|differ|protest|push back)
  (can not|could not|do not|will not|hard to|fail to|at a loss to) ~2(accept|agree|understand|see|believe|follow|buy) ~3(decision|assessment|feedback|it|that|this|what|why|how (you|any*)|i lack)(?! ~4(me|busy))
  unfair*|unjust*|bias(ed)?|rigged|ridiculous|insult*|offended|outrag*|appalled|disgust*|nonsense|farce|sham|discriminat*|favou?ritism|nepotism|untrue|mistaken|misjudg*|misled|baffl*|bewilder*|astonish*|stunned|(badly|poorly) designed|box ticking|through the motions|made up (his|her|their|your) mind*|foregone
  (wrong|worst) (decision|choice|person|candidate|hire)|mistake has|you (are making|made|are making) a mistake|(making|made) a (big|huge|serious|terrible) mistake
  (your|their) loss|to be sorry|i (think i )?deserve* (better|more|a|the|to know)|threw away
  (what|why|how|who|grounds|basis) .. (that i do not|wrong with|i was ~3(not|rejected|turned|unsuit*)|was ignored|got the|your ~3(hired|chose)|so special)
  has that i|the real reason|whoever made
  wast* ~1(my|a day|hours|people)
  (clear(ly)?|obvious*|evident*|apparent*|no doubt|i (suppose|guess|gather|suspect)|suspect|it seems|seems to me|feel* that|as (though|if)) ~1(that |in the .. )?(?!i ) (promised|decided|before i|already|never|insider*|internal|listen*|attention|age|name|cousin|cheap*|nothing|little|count|much|start|moment|mind)
  (promised|decided|intended|knew|rigged|chosen|given|hired?|hires) .. (from the (start|beginning|moment)|all along|before i|insider|internal|your (cousin|friend|nephew|son))
  internal candidate|gave it to|never ~1intended
  i was (never|not) (given|told|asked|sent)|not given a|no time to prepare|no one could|(no|any) \\w+ \\w* could have
  (could|can|did|chose) not ~1(see|recogni[sz]e|appreciate|value|hear|listen|bother*) ~1(what|talent|me|my|it|to)(?<!i (can|could|did) [^.]{0,20})
  not what i(?! (wanted|hoped|expected|wished))|for the record|in my defen[cs]e|had i (been|known)|form letter|funny ,|how disappointing|due respect|no business|written explanation|for nothing|shove it|screw you|whatever|classy|a joke|really \\?|how little|enjoy your|safe choice|passed over|overlook*|revisit|not wish you|says otherwise|the truth|next time (maybe|you might)|pity|shame (that )?you|more respect for you|good enough to explain
  would have (been (different|nice|good|decent)|appreciated being)
  because (you|your) (colleague*|panel|interviewer*|recruiter*)
  says ~2(more|everything|volumes) about
  luck (explaining|finding|with that)
  you ~3(told|said|assured|promised) .. (front ?runner|as good as|certain|no experience|best)
  (confused|puzzled|shocked) ~1(though|since|as to|why|that|two)
  eye on some*|look .. application again|reconsider(?= [.]| your)|was not enough|not worth(?! time)|glad not to|(matter|this|it) further
  any(one|body) .. (would understand|knows it)
  least ~4(you|they) can
  you (are|were) ~4BAD
  you (have|just) ~2(let|lost|missed|rejected|passed)
`);
/** In a reply, what they did or are, with a no in it. */
const BLAMING = /* @__PURE__ */ phrase(`
  (THEM) .. (NEGATED)
  (NEGATED) .. (THEM)
  (why|how come|since when) .. \\?
  if .. , why
  would have been (more|better)
  (odd|strange|rich|convenient|interesting) that
  whatever (you|your|the)
  under the impression|merit|robbed|set up to|what more i|thought .. counted|in my view|exception to|proper explanation
`);
/** A no that blames nobody. */
const GRACE = /* @__PURE__ */ phrase(`
  (thank*|grateful|glad|understand|easy|hesitate|less|matter|hoped|hard feelings|congratul*|wish|fair|agree|hope|hoping|right|well|appreciate|if you|could you|would you|love|help*|advice|another|future|sad|sorry|enjoy*|learn*|chose well|not as|good enough|i always)
`);
const GRUMBLING = /* @__PURE__ */ phrase(`
  differently|out of interest|makes you wonder|i do wish|rules are rules|rude shock|brushed aside|the fault|did any* actually|mediocre|in fact|misunderstood|both know|can not help (feeling|thinking)|let down|bitter|frustrated|upset|annoyed|surprised (that|by)|i figured|was it (about|because)|will agree|even though i|despite my|i must say|perhaps you|not surprised|experience \\?|still on your|nice [.!]
`);
/** Agreed with, or nobody's fault. */
const MILD = /* @__PURE__ */ phrase(`
  you (are|were) ~2right|no hard feelings|understand the (decision|choice)|i agree|weather|(was|were|is) fair|landlord|spot on|although i am (sad|sorry|disappointed)
`);

const byPhrases: Detector = (draft, context) => {
  const all = [...draft.subjectSentences, ...draft.sentences];
  const sure = findIn(all, ARGUING, MILD);
  const hints = hintsIn(all, GRUMBLING, MILD);
  // Before a decision there is little to argue with: one such phrase alone is more often innocent.
  if (context && context.kind !== 'reply') return weigh(sure.length > 1 ? sure : [], [...sure, ...hints]);
  const { spans, ofOthers, of } = readRough(draft, 'reply');
  const isRough = spans.length > 1 && ofOthers > 0;
  return tally(
    [...sure, ...(isRough && spans.length >= 0.6 * of ? spans : [])],
    [...hints, ...hintsIn(all, BLAMING, GRACE), ...(isRough && spans.length >= 0.5 * of ? spans.slice(0, 1) : [])],
  );
};

/** By phrases, with the model that was trained for it as a second reader. */
export const findDefensive = /* @__PURE__ */ readOver('defensive', byPhrases, { believed: -1, sure: 2 });

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
