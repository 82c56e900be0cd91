import { phrase } from '../phrase.ts';
import { defineQuestion, NEVER, tally, type Ask, type Detector } from '../question.ts';
import { findIn } from '../sentence.ts';

export const pressureAsk = {
  id: 'pressure',
  rule: 'dont-be-impatient',
  wanted: NEVER,
  ask: 'Does it push: a deadline for them, a complaint about silence, a threat with other offers?',
  why: 'A push from you is easier to answer with no.',
  advice: 'Ask once, as a question, and leave the date to them.',
} as const satisfies Ask;

const PUSHING = /* @__PURE__ */ phrase(`
  (please|kindly (?!said)|must|(i|we|will) ~2(need|require|expect)) .. (REPLY|let me know|inform|get* back|gets back|revert|confirm|act|sign|know where) .. (by|before|within|no later than|until) ~2DAY(?! .*\\?)
  (REPLY|let me know|back to me|wrap this up) ~4(at once|right away|immediately|asap|without delay|promptly|today)(?! .*\\?)
  (?<!(when|what|might|may|can|should|not|how|than) )(i|we|and|think) (would |will |do |really |just |think i |am |have to |simply |must )*(must|need|expect|require|demand|insist*|deserve*|owed) ~4(REPLY|to know)(?! (what|how|which|more|if you|whether|or from|from you or))
  (would have|did|had) ~2(expected|hoped|think|thought|assumed) .. (REPLY|silence|owed|least)
  you have until|giving you|at the latest|hereby|clock is|one way or|yes or ~1no|too much to ask|ten seconds|how much longer|over your head|serious about me|as a no|us down|what i did wrong|if i were you|own interest|by return|put me out of|the least|nobody bothered|forgotten about|when that did not|your failure|your attention|family to feed|on hold|awake|only hope|make me wait|or else|you hesitate|snap me|better move
  (prompt|swift|immediate|speedy) REPLY
  (wrap|get) (this|the contract|it|things) (up|signed|done)
  (not|never|nobody|nothing) .. (single word|one (word|line)|courtesy|decency|bother*|a word|minutes|in over|for weeks)
  (can not|refuse to|hard to) ~3(believe|understand|manage) .. (REPLY|phone|email|busy|line)
  (could|would) have cost you
  ignor*|ghosted|vanish*|silence|(left|ke(ep|pt)|leave) ~2(hanging|waiting|in the dark|stranded)(?<!nobody|anybody [^.]{0,20})|candidates in the dark
  explain (the|this|your) delay
  (third|fourth|fifth|previous \\w+) (email|message|letter|call|note)
  (called|phoned|emailed|written|tried) ~2(twice|three|four|five|several|repeatedly)(?! voicemail)
  (emailed|called|written) ,|written to you , to
  (is|are) (anyone|anybody) (there|home)|what is going on|first (message|email) did not
  (rival*|competitor*|companies|firms|offers?|others) .. (after me|press*|chas*|compet*|both want|want me|moved?|got back to me|off much|on the table)
  (unless|if (i|you|not)|otherwise|or|then) .. i (will|would|shall|sign|may|take|accept|must) ~3(accept|take|sign|go (to|with)|withdraw|move on|on with|elsewhere|write to)
  lose out|in (high |great )?demand|doubt .. around|phone .. (stopped|ringing)
  (not|never) ~2(stay|last|remain|wait|hold) ~3(market|board|available|for ?ever|longer|off|waiting)
  (better|should|must|need to|urge you to) (move|act|hurry) ~1(fast*|quick*|soon)
  (every|each) (day|week) ~1you
  (counting|depending) on (you|me|this)
  (can not|hardly|could not|barely) (even )?(sleep*|eat|breathe|concentrate)
  (passed on|turn* down) .. (because|on the strength|for (you|this))
  (told|tell) (my|her|him) ~2(boss|landlord|wife|husband|family)|my (wife|husband|family) (is|keeps)
  (bills|rent|mortgage) ~1(to pay|due)|(really|badly|desperately) need|desperate*|begging|beg you
  imagine what (this|these|it)|by (the|my) phone|(mail|phone|inbox) every|like a crazy
  already (given|arranged|told|resigned)|hand in my notice
  i (will|shall) ~1(assume|take (it|that)) ~4(hired|mine|yes|no|silence)
  i (will|shall|am going to) ~1(call|phone|ring|come|stop by|drop by|try|wait|keep|be outside) .. (until|again|through|hear your|finali[sz]e|your decision|answer|calling|ringing|face)
  (waited|sat|stood) ~1(in|outside) (the|your) .. (again|until|you|tomorrow)
  (writ*|email*|call*) (you )?every ~1(day|hour|few)
  going to chase|to reconsider
  (was told|you said|promised) NUM( (days|weeks?))?(?= [.!,])
`);
const HINTING = /* @__PURE__ */ phrase(`
  (sorry|hate) to ~1(bother|chase|bug)
  call me(?= [!.])|did (you|you guys) decide|(tried|called|left) ~5(twice|voicemail)|asap|urgent|disappointing|waiting|since you (said|promised)|has now been|by DAY .* \\?
`);
/** The date of an offer of one's own, told plainly; patience. */
const PLAIN = /* @__PURE__ */ phrase(`
  (asked|given|have|need|until|want*|must|like) ~6(my (answer|decision|reply)|me to (answer|decide|reply)|an answer by|(to )?(answer|decide|reply to) (it|them|by|before|on))(?! (to me|you))
  no (hurry|rush|pressure|need)|take your time|(happy|content) to wait|quite understand|not rush|urgent calls|thank* for
`);

/** A polite question about the timeline is no push; `could you … by Friday?` alone is unclear. */
export const findPressure: Detector = ({ sentences, subjectSentences }) => {
  const all = [...subjectSentences, ...sentences];
  return tally(findIn(all, PUSHING, PLAIN), findIn(all, HINTING, PLAIN));
};

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
