import type { Draft } from '../draft.ts';
import { phrase } from '../phrase.ts';
import { defineQuestion, weigh, type Ask, type Detector, type Span } from '../question.ts';
import { spanOf, type Sentence } from '../sentence.ts';

export const specificAsk = {
  id: 'specific',
  rule: 'keep-on-point',
  wanted: { 'thank-you': 'should', 'check-in': '-', reply: '-' },
  ask: 'Does it name one concrete thing from the conversation, the team or the company?',
  why: 'One detail from the talk shows that you listened, and that this note is for them alone.',
  advice:
    'Recall one thing they told you that you would not have found on the website, and say what it made you think.',
} as const satisfies Ask;

/** What leads up to something that was said, seen or learned. What follows is looked at for concrete words. */
const LEAD = /* @__PURE__ */ phrase(
  {
    TOLD: 'mentioned|said|told|described|explained|showed|raised|spoke|pointed|recommended|shared|talked|drew|brought up|noted|suggested|outlined|named|warned|were honest|were open',
    HEAR: 'hear|hearing|heard|learn|learned|learning|learnt|see|seeing|saw|watch|watching|noticed|shown|discover|read|reading|realised|realized|admire|show',
    MOVED: 'struck|impressed|surprised|moved|fascinated|reassured|intrigued|delighted|amazed|touched|inspired',
    LIKED: 'like|liked|love|loved|enjoyed|appreciate|appreciated|admire|admired',
  },
  '(?:you|she|he|they|who) (?:both |also |all |kindly |have |had )?~1TOLD(?! (?:me )?(?:that )?(?:i|you (?:would|might|will|hoped|expected)))',
  'your ~3(?:story|stories|remark|remarks|plan|plans|example|description|account of|idea|ideas|advice|question|questions|approach|comment|explanation|insights?|vision|demonstration|answer|notes|initiative|policy|habit)',
  '(?:story|stories|idea|tour|demonstration|walk|look|glimpse|thought|fact|problem|questions?|example|conversation|discussion|talk|chat|peek|plan|answer) (?:of|about|that|how|through|round|around|behind|on|to|why|where|in)',
  '(?:HEAR) ~2(?:how|why|what|about|where|of|through|when)',
  '(?:hear|hearing|heard|learn|learned|learning|realised|realized|noticed|see now) that',
  '(?:HEAR) (?:the|your|a|an|for)',
  '(?:talking|talked|talk|discussing|discussed|discuss|spoke|speaking|chatting) ~2(?:about|over|on|of|through)',
  '(?:MOVED|helpful|instructive|impressive|interesting|encouraging|reassuring|refreshing) ~3(?:by|that|to (?:hear|see|learn|know)|with|how)',
  '(?<!would |feel )(?:LIKED) ~1(?:that|how|the|your|hearing|seeing|watching|being|learning|what)(?! (?:you|your) (?:considering|taking|time))',
  'thinking ~4(?:about|of)',
  '(?:thank you|thanks|grateful) [^.!?]{0,60}(?:showing|walking|letting me (?!know)|explaining|telling me|teaching|taking me|tour|walk|look|introducing|sharing|being (?:honest|open|frank)|patience|story|lending|keeping|receiving|trial|session|demonstration)',
  '(?:way|manner) (?:that |in which )?(?:your|you|the)',
  '(?:did|had) not (?:know|expect|realise|realize|expected|known|realized)',
  'i understand now',
  '(?:keep|kept) (?:hearing|thinking|seeing)',
  'will not forget',
  '(?:surprised|struck|impressed|moved|appeals to|fascinated|interested) me',
  '(?:you|your ~1\\w+) (?:run|keep|use|brew|roast|make|grow|share)(?! (?:my|me|any|not|to))',
  'you have (?:\\d+|two|three|four|five|six|ten|twenty|thirty|forty|fifty|eighty|a hundred) (?!minutes)',
  'you asked ~5(?:how|what|why|about)',
  '(?:was|were) news to me',
);
/** From here on the writer speaks of himself. */
const SELF = /* @__PURE__ */ phrase(
  {},
  '(?:and|but|so|,|;|—|that|since|because) i (?:am|have|had|was|would|will|can|could|believe|feel|think|hope|strongly|wanted)',
  '(?<!what |how |if )i would',
);

/** Words that could stand in a note to anybody. */
const ANYBODY =
  /^(?:[\p{P}\p{S}]+|.{1,2}|(?:the|and|for|with|your|you|our|that|this|these|those|there|here|have|has|had|was|were|are|been|being|from|about|how|what|why|when|where|which|who|would|will|could|can|should|may|might|more|most|very|really|much|many|such|some|any|all|also|just|only|not|but|than|then|them|they|their|its|his|her|him|she|into|over|out|off|one|two|both|each|every|other|even|still|well|too|again|once|now|yet|ever|never|always|so|if|as|on|at|by|do|did|does|make|made|take|taking|took|give|gave|giving|get|getting|got|let|see|seeing|know|think|feel|felt|feeling|like|want|hope|wish|need|come|came|go|going|say|said|tell|told|ask|asked|hear|heard|hearing|learn|learned|learning|find|found|talk|talked|talking|speak|speaking|spoke|discuss|discussed|discussing|mention|mentioned|explain|explained|share|shared|sharing|describe|described|meet|meeting|met|met|time|times|today|yesterday|tomorrow|day|days|week|weeks|month|morning|afternoon|evening|earlier|last|next|recent|recently|interview\w*|opportunit\w+|chance|position\w*|role|roles|job|jobs|post|opening|vacancy|career|compan\w+|organi[sz]ation\w*|firm|business|employer|team|teams|department|office|staff|people|colleagues?|members?|everyone|everybody|group|hiring|process|decision|candidates?|details?|information|thing|things|work|working|worked|works|needs?|requirements?|responsibilit\w+|expectations?|expect|duties|qualifications?|skills?|abilities|experiences?|background|knowledge|goals?|objectives?|challenges?|challenging|mission|values?|culture|environment|atmosphere|products?|services?|program|programme|plans?|projects?|strateg\w+|vision|future|growth|success\w*|place|great|nice|good|wonderful|pleasant|interesting|helpful|informative|impressive|exciting|excited|amazing|fantastic|warm|kind|kindness|friendly|professional\w*|dedicat\w+|commit\w+|passion\w*|enjoy\w*|appreciat\w+|thank\w*|grateful|consider\w*|possib\w+|part|join\w*|contribut\w+|fit|conversation|chat|questions?|answer\w*|better|best|further|additional|able|sure|confident|believe|interest\w*|impressed|pleasure|delighted|looking|forward|look|back|soon|reply|email|message|call|phone|contact|hear|news|update|status|application|applied|apply|feedback|response|timeline|step|steps|welcome|visit|tour|generous\w*|patience|insights?|advice|thoughts?|thought\w*|help|helping|support|assist|assistance|industry|field|area|level|right|new|first|final|second|whole|long|lot|little|bit|sense|idea|ideas|facilit\w+|campus|building|customers?|clients?|patients|students|quality|reputation|success|together|myself|yourself|me|my|am|is|be|we|us|an|of|in|to|or|it|he|no|up|after|before|during|since|until|while|because|though|although|however|through|between|another|am|pm|please|free|hesitate|minutes?|hours?|year|years|busy|schedule|willing\w*|eager|keen|regarding|concerning|outcome|result|close|wider|clearer|deeper|understanding|kindly|honest\w*|open\w*|candid|courtesy|hospitality|enough|quick|quickly|short|kept|keep|keeping|put|seemed|seems|seem|show\w*|walking|walk|letting|left|leave|way|truly|especially|particularly|absolutely|extremely|greatly|deeply|quite|rather|fact|point|points|stor(?:y|ies)|person|panel|set|start|starting|best|lovely|brilliant|nine|three|four|five|six|seven|eight|ten|half|half|bring|brings|offer|hire|hiring|choose|deal|kind|kinds|sort|type|forms?|using|used|use|happy|glad|proud|honou?red|serve|benefit|decided|filled|chosen|selected|notified|delayed|letter|dated|write|written|references?|board|committee|end|holiday|search|expected|hoped|comments|others|doubt|different|delay|delayed|problem|holds?|ideal|wonder\w*|liked?|loved?))$/u;
/** Close to concrete: theirs, but anybody might have it. */
const SOFT =
  /^(?:culture|products?|mission|values?|environment|atmosphere|services?|facilit\w+|projects?|plans?|vision|strategy|goals?|challenges?|reputation|program|programme|customers|clients|patients|students|approach|technology|software|research)$/;
/** A job's title is known from the advertisement. */
const TITLE = /* @__PURE__ */ phrase(
  {},
  '(?:the|a|an|your|this|my|of|for) (?:(?!you |your |that |of |for |how |what |and your )[^ .,;:!?]+ ){0,5}(?:position|role|job|post|opening|vacancy|internship|interview|fellowship|traineeship|program|programme)',
  '(?:role|post|position|job|interview|interviewed|interviewing|opening) (?:of|as|for) (?:an? |the )?(?:[^ .,;:!?]+ ){0,3}[^ .,;:!?]+',
);

/** Yes where something said or seen is told with words of its own; unclear where the words would fit any employer. */
export const findSpecific: Detector = (draft, context) => {
  const known = new Set(
    `${context?.role ?? ''} ${context?.company ?? ''}`.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [],
  );
  const sure: Span[] = [];
  const thin: Span[] = [];
  for (const sentence of draft.sentences) {
    const lead = sentence.plain.search(LEAD);
    if (lead < 0) continue;
    const self = sentence.plain.slice(lead).search(SELF);
    const end = self > 0 ? lead + self : sentence.plain.length;
    const { concrete, soft } = weighWords(sentence, lead, end, draft, known);
    const span = spanOf(sentence, lead, end);
    if (concrete >= 2) sure.push(span);
    else if (concrete + soft > 0) thin.push(span);
  }
  return weigh(sure, thin);
};

function weighWords(sentence: Sentence, lead: number, end: number, draft: Draft, known: ReadonlySet<string>) {
  const titles = Array.from(
    sentence.plain.matchAll(TITLE),
    ({ 0: match, index }) => [index, index + match.length] as const,
  );
  const isHole = ({ start, end }: Span) =>
    draft.placeholders.some((hole) => !hole.in && hole.start < end && start < hole.end);
  let concrete = 0;
  let soft = 0;
  for (const token of sentence.tokens) {
    const word = token.raw.toLowerCase();
    if (token.at < lead || token.at >= end || isHole(token) || known.has(word)) continue;
    if (titles.some(([from, to]) => token.at >= from && token.at < to)) continue;
    if (SOFT.test(word)) soft += 1;
    else if (/^\p{Ll}/u.test(token.raw) && !ANYBODY.test(word)) concrete += 1;
  }
  return { concrete, soft };
}

export const specific = /* @__PURE__ */ defineQuestion(specificAsk, {
  find: findSpecific,
  examples: {
    yes: [
      'Your story about moving the night shift to four long days stayed with me.',
      'I have been thinking about the delays at the Rotterdam depot that you mentioned.',
      'Hearing how your nurses pair up for the first six weeks was reassuring.',
      'The way the kiln is shared between three studios surprised me.',
    ],
    no: [
      'I enjoyed learning more about the position and the company.',
      'Thank you for telling me about the Account Manager role.',
      'It was great to meet the team.',
      'I liked hearing about [topic].',
    ],
    unclear: ['I was impressed by your company culture.'],
  },
});
