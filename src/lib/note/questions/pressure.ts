import { readRough } from '../manners.ts';
import { readOver } from '../learned.ts';
import { phrase } from '../phrase.ts';
import { defineQuestion, NEVER, tally, type Ask, type Detector } from '../question.ts';
import { findIn, hintsIn } from '../sentence.ts';

export const pressureAsk = {
  id: 'pressure',
  rule: 'dont-be-impatient',
  wanted: NEVER,
  ask: 'Does it push: a deadline for them, a complaint about silence, a threat with other offers?',
  why: 'A push from you is easier to answer with no.',
  advice: 'Ask once, as a question, and leave the date to them.',
} as const satisfies Ask;

const PUSHING = /* @__PURE__ */ phrase(`
  (please|kindly (?!said)|must|have to|had better|urge|request*|insist|demand|(i|we|will) ~2(need|require|expect|want)) .. (REPLY|let me (know|have)|tell|inform|get* back|revert|confirm|act|sign|commit|make up|know where|speak to) .. (by|before|within|no later than|until|over) ~2DAY(?! .*\\?)
  (please|kindly|must|need*|have to|want|demand) .. (REPLY|let me (know|have)|back to me|inform me|speak to) .. (at once|right away|straight away|immediately|asap|without delay|promptly|urgently|by return|at the earliest|today|now)(?! that)(?! .*\\?)
  (?<!(when|what|might|may|can|should|not|how|than) )(i|we|and|think) (would |will |do |now |really |just |think i |am |have to |simply |must |can |trust i )*(must|need|expect|require|demand|insist*|deserve*|owed) ~4(REPLY|to know)(?! (what|how|which|more|if you|whether|or from|from you or))
  (would have|did|had) ~2(expected|hoped|think|thought|assumed) .. (REPLY|silence|owed|least|manners)
  expedit*|speed* (it|things|up)|speeding|hurry (up|things|it)|(better|should|must|need to|have to|to) (move|act) ~1(fast*|quick*|soon)
  you have until|hereby|giving you|at the latest|kept dangling|nobody (will|would) talk|(please ,? ?){2}|misplaced|reminders|no action|clock is|one way or the|yes or ~1no|too much to ask|(ten|five|thirty) seconds|how much longer|over your head|serious about me|what (did )?i (did|do) wrong|if i were you|own interest|put me out of|(?<!in )the least|nobody bothered|forgotten (about )?me|your failure|you hesitate|this how you treat|not that hard|are we doing this
  (los*|running out of|run out of|tr(y|ied|ying)) ~1patience
  (prompt|swift|immediate|speedy) REPLY
  (not|never|nobody|nothing|no one) .. (so much as|single word|one (word|line)|courtesy|decency|bother*|a word|in over|for weeks|been received)
  (can not|refuse to|hard to) ~3(believe|understand|manage) .. (REPLY|phone|email|busy|line)
  (could|would) have cost you
  (been|being|am) ignored|ignor* (me|my|us)|ghost(ed|ing)?|go(ing|ne) (dark|quiet|silent)|vanish*|silence|in (suspense|limbo)|on (hold|tenterhooks)|(left|ke(ep|pt)|leav*) ~2(hanging|waiting|in the dark|stranded|dangling)(?<!nobody|anybody [^.]{0,20})
  explain (the|this|your) delay
  (third|fourth|fifth|previous \\w+) (email|message|letter|call|note)
  (called|phoned|emailed|written|tried) ~2(twice|three|four|five|several|repeatedly)(?! voicemail)
  (emailed|called|written) ,
  (is|are) (anyone|anybody) (there|home)|what is going on|first (message|email) did not
  (rival*|competitor*|companies|firms|offers?|others) .. (after me|press*|chas*|compet*|both want|want me|move fast|got back to me|off much|on the table|if you)(?! .*\\?)
  (unless|if (i|you|not)|otherwise|or|then) .. i (will|would|shall|sign|may|take|accept|must|suggest) ~3(accept|take|sign|go (to|with)|withdraw|move on|on with|elsewhere|write to|look)
  (if you|to) (want|keep) me ~5(you|in the)
  lose out|in (high |great )?demand|doubt .. around|phone .. (stopped|ringing)
  (not|never) ~2(stay|last|remain|wait|hold) ~3(market|board|available|for ?ever|longer|off|waiting)
  (every|each) (day|week) ~1you
  (counting|depending) on (you|me|this)
  (can not|hardly|could not|barely|not) (even )?(sleep*|slept|eat|eaten|breathe|concentrate) ~2(since|properly|because|until|[.,])
  (passed on|turn* down) .. (because|on the strength|for (you|this))
  (told|tell) (my|her|him) ~2(boss|landlord|wife|husband|family)|my (wife|husband|family) (is|keeps)
  (bills|rent|mortgage) ~1(to pay|due)|family to feed|heads up that|definitive answer|i am gone|can not guarantee|take your sweet|find it extraordinary|loyalty (to this|can)|further delay|advise making|(really|badly|desperately) need (this|the job|to (hear|know))|desperate*|begging|beg you|my nerves|awake|only hope
  imagine what (this|these|it)|by (the|my) phone|(mail|phone|inbox) every|like a crazy
  already (given|arranged|told|resigned)|hand in my notice
  i (will|shall) ~1(assume|take (it|that)) ~4(hired|mine|yes|no|silence)
  i (will|shall|am going to) ~1(be )?(call*|phon*|ring*|com*|stop* by|drop by|try(ing)? (you|your)|wait*|keep (try|call|ring)ing|outside) .. (until|through|every|hear your|finali[sz]e|your decision|answer|calling|ringing|face)
  (waited|sat|stood) ~1(in|outside) (the|your) .. (again|until|you|tomorrow)
  (writ*|email*|call*) (you )?every ~1(day|hour|few)
  going to chase|to reconsider|let us (down|wrap|stop)|wrap this
  (was told|you said|promised) NUM( (days|weeks?))?(?= [.!,])
`);
const HINTING = /* @__PURE__ */ phrase(`
  you(r \\w+)? (must(?! (be|think|have))|have to|should|owe|had better|need to|have had|ought)
  (if i (have not|do not|hear)|unless|only until|past|or else) .. (i|you) .. (DAY|will|have to)
  or not \\?|at least|at last|get your act|to act|put off|the third time|been patient|enough time|surely|crush*|shaking|going to (come|pop|drop|stop)
  NUM (days|weeks|months) (is|are)
  (sorry|hate) to ~1(bother|chase|bug)|remind you
  call me(?= !)|did (you|you guys) decide|(tried|called|left) ~5(twice|voicemail)|asap|urgent*|disappointing|waiting|since you (said|promised)|by DAY .* \\?
  (it|that) (is|was|has been|has now been) (now )?(NUM|a|the|over|nearly) ~2(\\d+th|\\d+st|weeks|days|months?|today)
  you (said|told me|promised) .. (by the|would hear|a week|within)
  your promise
`);
/** In a check-in, what they did or are, with a no in it. */
const COMPLAINING = /* @__PURE__ */ phrase(`
  (THEM) ~5(NEGATED)(?! (possible|yet|without|mind))
  (NEGATED) ~5(THEM) .. (decision|answer|reply|call*|word|promise*|time)
`);
/** The date of an offer of one's own, told plainly; patience. */
const PLAIN = /* @__PURE__ */ phrase(`
  (asked|given|have|need|until|want*|must|like) ~6(my (answer|decision|reply)|me to (answer|decide|reply)|an answer by|(to )?(answer|decide|reply to|reply by) (it|them|by|before|on)?)(?! (to me|you))
  no (hurry|rush|pressure|need)|take your time|(happy|content) to wait|quite understand|not rush|urgent calls|thank* ~2for|understand* that
`);
/** A polite question about the timeline is no push; `could you … by Friday?` alone is unclear. */
const byPhrases: Detector = (draft, context) => {
  const all = [...draft.subjectSentences, ...draft.sentences];
  const kind = context?.kind ?? 'check-in';
  const sure = findIn(all, PUSHING, PLAIN);
  if (kind === 'reply') return tally(sure, []);
  const hints = hintsIn(all, HINTING, PLAIN);
  if (kind === 'thank-you') return tally(sure, hints);
  const { spans, ofOthers, of } = readRough(draft, kind);
  const isRough = spans.length > 1 && ofOthers > 0;
  return tally(sure, [
    ...hints,
    ...hintsIn(all, COMPLAINING, PLAIN),
    ...(isRough && spans.length >= 0.6 * of ? spans.slice(0, 1) : []),
  ]);
};

/** By phrases, with the model that was trained for it as a second reader. */
export const findPressure = /* @__PURE__ */ readOver('pressure', byPhrases, { believed: -3, sure: 1.25 });

export const pressure = /* @__PURE__ */ defineQuestion(pressureAsk, {
  find: findPressure,
  examples: {
    yes: [
      'Please decide by Friday.',
      'I expect an answer this week.',
      'I have called three times and nobody has had the courtesy to reply.',
      'Other companies are after me, so you had better move quickly.',
    ],
    no: [
      'Could you share the timeline?',
      'I have an offer that I need to answer by Friday 4 December. Do you expect to decide before then?',
      'I liked how the team meets the project deadline.',
      'Is there any news on the role?',
    ],
    unclear: [],
  },
});
