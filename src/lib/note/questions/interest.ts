import { phrase } from '../phrase.ts';
import { defineQuestion, weigh, type Ask, type Detector } from '../question.ts';
import { fits, matchesIn } from '../sentence.ts';

export const interestAsk = {
  id: 'interest',
  rule: 'keep-on-point',
  wanted: { 'thank-you': 'must', 'check-in': 'must', reply: 'should' },
  ask: 'Does it say clearly that you want the job, or would be glad to be asked again?',
  why: 'Your interest is easy to doubt if you never say it.',
  advice: 'Add one plain sentence: you would be glad to do this work, here.',
} as const satisfies Ask;

const PARTS = {
  /** To take part in the work. A person who only wants to hear, to know or to talk says nothing of the job. */
  DO: '(?!hear|know|learn|ask|thank|express|take|say|see|follow|check|receive|discuss|share|mention|add|point|set|provide|schedule|talk|speak|meet|in?quire|enquire|find|confirm|put|remind|emphasi|read (?!it)|send|answer|supply|clarify|connect|wait|understand|get (?:back|an|some)|apolog|write|have (?:an?|any|some|your|had)|arrange|chat|be (?:able|sure|honest|clear|frank|kept|told|informed|notified|of)|tell|offer|congratulate|wish|note|highlight|stress|touch|give|show|explain|come (?:by|back in|in)|look at|you )\\w+',
  GLAD: 'glad|happy|happier|delighted|honou?red|proud|pleased|thrilled|grateful|privileged|overjoyed|over the moon|excited',
  KEEN: 'interested|keen|enthusiastic|excited|eager|enthused|passionate|pumped|psyched|stoked',
  TIE: 'interest|enthusiasm|excitement|desire|wish|eagerness|passion',
  JOY: 'joy|privilege|honou?r|pleasure|dream|treat|delight|thrill|opportunity|adventure',
  JOIN: 'joining|working|becoming|being|contributing|starting|helping|building|serving|coming',
  POST: 'job|role|position|post|place|opportunity|internship|program|programme|residency|fellowship|company|team|work|vacancy|school|shift',
  OPENING:
    'openings?|opportunit(?:y|ies)|vacanc(?:y|ies)|positions?|roles?|posts?|places?|something|anything|cover|sites?|intake|round',
};

const WISHING = /* @__PURE__ */ phrase(
  PARTS,
  '(?:i|am|be|remain|still|very|really|even|as|more|so|truly|over|particularly|[,.]|—|\\() ~2KEEN(?! ~1(?:in|to|about|by|on) ~1(?:hear|learn|know|see|find|read|discover|what|how|whether))',
  '(?:nuts|mad|crazy|dreaming) about',
  '(?:would|should|could|will|shall|really|very) ~3GLAD ~1(?:to|if|of|at|by) DO',
  'would ~4(?:be|consider it|count it|think it) ~2JOY(?! to (?:hear|meet|speak|talk))',
  'JOIN ~7would ~2(?:be|mean)',
  'would mean ~5(?:to me|deal|lot|world|everything)',
  '(?:would|should|do|really|still|very) ~3(?:love|like|enjoy|welcome|wanna) (?:very much )?(?:to|2) DO',
  '(?:would|should|do|really|still) ~2(?:love|enjoy|welcome|relish|cherish|like|want) ~4(?:JOIN|POST|second|being|doing|it|nothing more|running|prospect|chance|up for)',
  '(?:love|like) (?:to|2) (?:work|join|be|come|help)',
  '(?:jump|leap) at',
  'i ~1(?:like|love) the job',
  'forward to ~6(?:JOIN|join|work|doing|beginning|match|career)',
  '(?:hope|hopes|hoping|want|wants|wish|ready|aspire|aim|longing|itching|dream(?:ing)? of|prefer|determined|rather|willing|hearts? set on) ~4(?:to |can |may |could |might |will |of |i |we |on )?~2(?:join|joining|work(?! out)|working|be (?:part|a part|considered|chosen|your|with|working|there|in|selected|offered|hired|at)|become|come|serve|contribute|have (?:the|this) POST|help you|help your|belong|spend|stay|do (?:this|that|the|it)|train|apply|play a part)',
  '(?:set on|to be at) your',
  'i ~3(?:want|wanted) (?:it|in|(?:this|the|that) ~2POST|this|to (?:be|stay))(?! to)',
  'my ~2(?:first|top|preferred) (?:choice|preference)',
  '(?:dream|perfect|ideal|exactly|just) ~2POST ~5(?:me|i)',
  '(?:POST|idea|prospect|ward|lab|studio) ~5(?:appeals?|excites?|attracts?|interests?|inspires?|fascinates?|thrills?|suits?|intrigues?) (?:to )?~1me',
  '(?:appeals to|attracts|excites|draws) me',
  '(?:my|continued|continuing|strong|sincere|keen|great|deep|genuine) TIE(?! from)',
  '(?:strengthened|reinforced|renewed|increased|deepened|reiterate|express|confirmed|confirm|affirm|reaffirm|convey|state|underline|restate|stress) ~3TIE',
  '(?:convinced|certain|sure|clear|know|believe) ~8(?:where i|place for me|right (?:place|step|move) ~2for me|(?:i|to) want)',
  '(?:possibility|prospect|idea|thought|chance|opportunity) (?:of|to) ~2(?:JOIN|join|work|be part|come)',
  'i ~3(?:hope|trust) ~3(?:you|we) (?:will|would|can|may|might|could|shall) ~2(?:consider|choose|think of|pick|select|hire|work|let me|have me)',
  '(?:should|if) you ~1(?:will )?(?:choose|hire|pick|take|want|have) me',
  'rank (?:it|you|your) ~3(?:first|top|high|number)',
  '(?:would|could) not be (?:happier|more)',
  '(?:count me|i am ~1) in(?= [.,!]| if)',
  'would (?:gladly|happily|eagerly)',
  'would come',
  'hear a yes',
  'can not wait to (?:join|start|be|work|get started|begin)',
);

/** A reply looks ahead: to be kept in mind, to apply again. */
const FUTURE = /* @__PURE__ */ phrase(
  PARTS,
  '(?:keep|bear|have|hold|bearing|keeping) me ~2in (?:mind|view)',
  '(?:think|thought) of me',
  '(?:consider|considered|considering) ~3(?:me )?for ~3(?:OPENING|future|winter|spring|summer|autumn|fall)',
  '(?:be|being) considered (?:if|when|again|should|next)',
  '(?:if|should|when|whenever|in case|as|as soon as) ~4OPENING ~4(?:opens?|comes?|come up|arises?|arise|open|becomes?|become|does|available|vacant)',
  '(?:if|should|when|whenever) (?:you|anything|something|there) ~3(?:(?:have|has|is|need) ~2(?:opening|vacancy|position|help)|look again|opens|changes)',
  '(?:apply|try|applying|ask|come back|interview|reapply) ~1(?:again|in a year|once more)',
  '(?:future|other|further|later|upcoming|new) ~2(?:openings|opportunities|vacancies|roles|positions|posts)',
  '(?:future|other|later) (?:opening|opportunity|role|position)',
  'paths ~2cross',
  '(?:keep|hold|have|leave) ~3(?:details|résumé|resume|cv|number|application|name|profile) ~2(?:on|for|in) (?:file|the|record|your)',
  'you have my number',
  'eye on your',
  '(?:stronger|better) candidate ~4(?:next|when|in)',
  'reapply',
  'door (?:is |stays |remains )~1open',
);
/** The writer is out, or the interest lies elsewhere. */
const AWAY = /* @__PURE__ */ phrase(
  {},
  '(?:no longer|not|never|nor|hardly) ~2(?:interested|keen|excited|want|wish|love|like) (?!only|just|merely)',
  '(?:would|will|should) (?:not|never) (?!only|be more|be happier)~2(?:work|want|join|apply|be interested|like)',
  'withdraw(?:ing)?',
  'glad (?:not|i was not|i did not)',
);
/** Fitness for the job, or hope for an answer: near to interest, and not said. */
const NEARLY = /* @__PURE__ */ phrase(
  {},
  '(?:good|great|strong|excellent|perfect|right|ideal|natural|solid) ~1(?:fit|match|candidate|addition|person|choice)',
  '(?:hope|hoping|look forward|looking forward|love|excited|eager) to (?:hear|hearing) ~2(?:good|positive|favou?rable)',
  'positive (?:reply|response|answer)',
  '(?:further|more) about (?:the|this) (?:role|position|job|opportunity)',
  '(?:chance|opportunity|look(?:ing)? forward) ~3(?:talk|discuss|discussing|speak|learn|learning|talking|explore|exploring) ~2(?:further|more|again)',
  '(?:excel|thrive|succeed|do well|contribute) ~2(?:in|to)',
  '(?:interested|excited|eager|keen) (?:in|to|about) (?:learn|learning|hear|hearing|see|know)',
  'next steps?',
  'prove myself',
);

/** Fitness alone, or a hope for the next talk, is unclear. */
export const findInterest: Detector = ({ sentences }) => {
  const open = sentences.filter((sentence) => !fits(sentence, AWAY));
  const find = (pattern: RegExp) => open.flatMap((sentence) => matchesIn(sentence, pattern));
  return weigh([...find(WISHING), ...find(FUTURE)], find(NEARLY));
};

export const interest = /* @__PURE__ */ defineQuestion(interestAsk, {
  find: findInterest,
  examples: {
    yes: [
      'I would be very glad to join the team.',
      'I remain keen on the position.',
      'Our talk left me even more excited about the role.',
      'If another opening comes up, please keep me in mind.',
      'I look forward to working with you.',
    ],
    no: [
      'I look forward to hearing from you.',
      'It was interesting to see the plant.',
      'I have an interest in birds.',
      'I am no longer interested in the role.',
    ],
    unclear: ['I believe I would be a good fit for the position.'],
  },
});
