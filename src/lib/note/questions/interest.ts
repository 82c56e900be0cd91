import { phrase } from '../phrase.ts';
import { defineQuestion, weigh, type Ask, type Detector } from '../question.ts';
import { findIn } from '../sentence.ts';

export const interestAsk = {
  id: 'interest',
  rule: 'keep-on-point',
  wanted: { 'thank-you': 'must', 'check-in': 'must', reply: 'should' },
  ask: 'Does it say clearly that you want the job, or would be glad to be asked again?',
  why: 'Your interest is easy to doubt if you never say it.',
  advice: 'Add one plain sentence: you would be glad to do this work, here.',
} as const satisfies Ask;

/** A person who only wants to hear, to know or to talk says nothing of the job: `to DO` leaves those verbs out. */
const WISHING = /* @__PURE__ */ phrase(`
  (?<!you (are|were) ~1)(i|am|be|remain|a|me|still|very|really|even|as|more|so|truly|[,.]|—|[(]) ~2KEEN(?! ~1(in|to|about|by) ~1(hear|learn|know|see|find|read|tell|what|how|whether))
  (nuts|mad|crazy) about
  (would|should) ~3GLAD ~1(to|if|at|by) (?!hear|know|learn|answer|provide|send|share|talk|speak|meet|discuss|come (by|in)|be (told|informed)|supply|explain|arrange|receive|give|show|see|do so|help with any|clarify|have any|call|in?quire|assist|elaborate|connect)\\w+
  (would|should|could|will|very) ~3(love|like|enjoy|welcome|relish|treasure) (very much )?~1((to|2) (?!hear|know|learn|ask|thank|express|take this|say|see|follow|check|discuss|share|mention|add|point|provide|schedule|talk|speak|meet|find|confirm|put|remind|send|wait|apolog|write|be (able|sure|clear|frank|told)|tell|offer|wish|note|show|explain|come (by|back)|look|you |have (an|any|some)|set|begin by|start by|touch|connect|in?quire|point|give|receive|reiterate my)\\w+|(the |a |this )?(JOIN|POST|chance|second|doing))
  (love|like) (to|2) (work|join|be|come|help)
  (love|like|glad|happy|eager) to learn ~3(on|with|in|at) your (team|group|crew|shop|kitchen|ward|office|school|lab|company|department)
  love nothing more
  (jump|leap) at
  i ~2(like|love|want) (the job|it|in|this|(this|the|that) ~2POST|to (be|stay|spend))(?! to)
  forward to ~6(JOIN|doing|match|career)
  (hope*|hoping|want*|wish|longing|dream*|prefer|determined|rather|willing|set on) ~4(to |can |may |could |might |will |of |i |we |on )?~2(join*|work*(?! out)|be ~2(part|considered|chosen|with|there|in|hired|at|one)|become|come|serve|contribute|help|belong|stay|apply|train|take me|do (this|that|the|it|them|both))
  set on your|to be (a )?part of your|hear a yes|(am in|take me) if|exactly what i|what i am after|first choice|one i would (choose|pick)|will be back
  enjoy finding
  would (gladly|happily|come|accept)
  (would be|would mean|consider it) ~5(joy|privilege|honou?r|pleasure|dream|treat|delight|opportunity|me|deal|lot|world)(?! to (hear|meet|speak))
  (?<!(further|more|about|with) the )(POST) ~5(appeal*|excit*|attract*|interests?|inspir*|fascinat*|suits?|grown on) ~2me
  (appeals to|attracts|excites|draws) me
  (my|continued|strong|sincere|keen|great|express|confirm*) ~2(interest|enthusiasm|excitement|desire|wish|eagerness)(?! from)
  (convinced|certain|sure|know|believe) ~8(where i|place for me|right ~3for me|(i|to) want)
  (job|role|place|work|position|post) i have been (looking|hoping)
  (possibility|prospect|thought|chance|opportunity) (of|to) ~2JOIN
  i ~3(hope|trust) ~3you (will|would|can|might|could) ~2(consider|choose|think of|pick|hire|let me|have me|take me)
  rank* (it|you|your)
  can not wait to JOIN|picture myself|keen to learn the
  (fancy|wanting|want) (the|this|that|your) ~2POST(?! to)
  (strengthened|confirmed|deepened) my wish|(left|leave|made|makes) me want(ing)? to
  where i (want|would like|hope) to (be|begin|start|work|teach)
  (would|will) mean ~3to (work|join|teach|serve|be)
  forward to ~1(resuming|joining|starting) ~1(with|at|in|your)
  if i am ~2(selected|chosen|found worthy)
`);
/** A reply looks ahead: to be kept in mind, to apply again. */
const FUTURE = /* @__PURE__ */ phrase(`
  (keep|bear|have|hold) me ~2in mind
  (think|thought) of me
  consider* ~3(me )?(for|if|when|again) ~3(POST|anything|future|winter|spring|summer|fall)
  (if|should|when*|in case|as) ~4(POST|something|anything|cover|site|intake|there|you) ~4(open*|come*|arise*|become*|does|available|vacant|have (an|another)|is (an|another)|look again|changes)
  (apply|try|ask|come back) ~1(again|in a year)
  any(thing|where) else that (comes|opens)
  (?<!have )(future|other|later|upcoming|new) ~2(openings?|opportunit*|vacanc*|roles|positions|posts)
  (think|keep thinking) of me|call me(?= [.])|(ever|do) need an extra|up for another go|write to you again|remember me(?= [.])|if (anyone|anybody|someone) drops out|paths ~2cross|on (file|your record)|you have my number|eye on your|stronger candidate
`);
/** The writer is out, or the interest lies elsewhere. */
const AWAY = /* @__PURE__ */ phrase(`
  (no longer|not|never) (?!only|just)~2(interested|keen|excited|want|like)
  would (not|never) (?!only|be more|be happier)~2(work|want|join|apply|like)
  withdraw*|another job|glad (not|i was not)|off your list
`);
/** Fitness for the job, or hope for an answer: near to interest, and not said. */
const NEARLY = /* @__PURE__ */ phrase(`
  (good|great|strong|excellent|perfect|right|ideal) ~1(fit|match|candidate|addition|person)
  (hope|hoping|forward|excited|eager|keen|interested) (in |to |about )?~1(hear*|learn*) ~1(good|positive|more|what)
  positive REPLY|next steps?|further about
  (excel|thrive|succeed|contribute) ~2(in|to)
`);

/** Fitness alone, or a hope for the next talk, is unclear. */
export const findInterest: Detector = ({ sentences }) =>
  weigh([...findIn(sentences, WISHING, AWAY), ...findIn(sentences, FUTURE, AWAY)], findIn(sentences, NEARLY, AWAY));

export const interest = /* @__PURE__ */ defineQuestion(interestAsk, {
  find: findInterest,
  examples: {
    yes: [
      'I would be very glad to join the team.',
      'I remain keen on the position.',
      'Our talk left me even more excited about the role.',
      'If another opening comes up, please keep me in mind.',
      'I look forward to working with you.',
      'I left wanting the job more than when I came in.',
      'I would be up for another go next year.',
    ],
    no: [
      'I look forward to hearing from you.',
      'It was interesting to see the plant.',
      'I have an interest in birds.',
      'I am no longer interested in the role.',
      'Please take me off your list for other vacancies.',
    ],
    unclear: ['I believe I would be a good fit for the position.'],
  },
});
