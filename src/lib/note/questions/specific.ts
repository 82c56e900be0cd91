import type { Draft } from '../draft.ts';
import { phrase } from '../phrase.ts';
import { defineQuestion, weigh, type Ask, type Detector, type Span } from '../question.ts';
import { fits, spanOf, type Sentence } from '../sentence.ts';

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
const LEAD = /* @__PURE__ */ phrase(`
  (you|she|he|they|who) (both |also |all |kindly |have |had )?~1(SAID|asked ~5(how|what|why|about))(?! (me )?(that )?(i|you (would|might|will|hoped|expected)))
  your ~3(stor*|point about|remark*|plans?|example|descri*|account of|ideas?|advice|questions?|approach|comment|compar*|explanation|insights?|demonstration|answer|notes|initiative|policy|habit|rule)
  (the|an?|your|our|,|for|and) ~1(stor*|idea|tour|demonstration|walk|look|glimpse|thought|fact|problem|questions?|example|conversation|discussion|talk|chat|peek|plan|answer|mural|way) (of|about|that|how|through|round|around|behind|on|to|at|why|where|in|your|you)
  way the
  HEARD ~2(how|why|what|about|where|of|through|when|the|your|an?|for)
  (HEARD|see now) (that|why|how|what)|see (why|how)
  (talk*|discuss*|spoke|speaking|chatting) ~2(about|over|on|of|through)
  (?<!would be |be )(pleasure|joy|treat|fun|struck|impressed|surprised|moved|fascinated|reassured|intrigued|delighted|amazed|touched|inspired|glad|helpful|instructive|impressive|interesting|encouraging|refreshing) ~3(by|that|to (hear|see|learn)|with|how)
  (?<!would |feel )(like|liked|love|loved|enjoyed|appreciate*|admire*) ~1(that|how|the|your|HEARD|being|what)(?! (you|your) (consider*|tak*|time))
  thinking ~4(about|of)|good to (hear|see|learn)|(was|is) ~3to (hear|see|learn) (that|how|why|about)|imagined ~2at|no idea that|pleasure .. to see
  guessed that
  (thank*|grateful) .. (show*|walk*|letting me(?! know)|explain*|telling me|teaching|tak* me|tour|look|introduc*|sharing|honest|open|frank|patience|story|lending|keeping|receiving|trial|session|demonstration)
  (did|had) not (known?|expect*|reali[sz]ed?)
  (keep|kept) (hear|see|think)ing
  not forget|understand now|rang true|in my mind
  (surprised|struck|impressed|moved|appeals to|fascinated|was news to|made|told) me
  (you|your ~1\\w+) (run|keep|use|brew|roast|make|grow|share)(?! (my|me|any|not|to))
  you have (NUM|forty|fifty|a hundred)(?! minutes)
`);
/** What was told may stand first: `the study that you recommended`, `what you said about …`. */
const TOLD = /* @__PURE__ */ phrase(
  '(that|which|what|papers|article|book) you (have |had |both )?(SAID|gave|lent|drew|meant)(?! (me )?(that )?(i|you|we|it) )|the (\\w+ ){1,3}you (SAID|drew)',
);
/** From here on the writer speaks of himself. */
const SELF = /* @__PURE__ */ phrase(`
  (and|but|so|,|;|—|that|since|because) i (am|have|had|was|would|will|can|could|believe|feel|think|hope|strongly|wanted)
  (?<!what |how |if )i would
  (show|let) ~1my
`);
/** Words that could stand in a note to anybody: short ones, abstract ones, and those of the genre. */
const ANYBODY =
  /^(?:.{1,3}|.*n't|.*(?:[ft]u?mations?|positions?|zations?|sations?|[sc]ussions?|[dp]erations?|cisions?|ications?|[cu]ations?|essions?|missions?|ments?|ities|ity|ness|[ae]nces?|ly|day)|(?:meet|hear|learn|see|talk|look|tak|giv|tell|hav|mak|com|hir|feel|know|shar|speak|help|find|follow|discuss|gett|go|do|say|ask|lett|hop|want|show|think|be|work|spend|join|interview|consider|explain|train|reach|excit|happen)ing|(?:with|your|that|this|have|from|what|when|were|been|more|most|much|many|such|some|also|only|than|then|them|they|into|over|both|each|even|ever|well|very|just|time|role|jobs?|post|team|work|need|want|hope|wish|know|feel|felt|like|love|made?|make|take|took|give|gave|come|came|tell|told|said|says|hear|talk|look|seen|meet|week|next|last|firm|part|long|good|nice|warm|kind|sure|able|best|help|call|news|mind|back|soon|will|here|once|goal|area|life|line|real|full|free|easy|hard|high|open|must|turn|find|keep|kept|left|same|side|true|used|view|went|days|hour|lots|does|done|else|idea|less|none|note|read|send|sent|show|sort|upon|wait|whom|tour|chat|care|mean|away|half|saw)|(?:interest|impress|excit|profession|dedicat|commit|passion|enjoy|apprecia|thank|consider|possib|learn|discuss|mention|expla|interview|compan|position|colleague|member|experience|challeng|program|project|strateg|success|person|start|answer|customer|client|patient|student|regard|understand|honest|select|reference|wonder|expect|point|stor|offer|opportunit|appli|vacanc|qualif|require|impor|business|employ|benefi|candidat|decid|describ|hospital|manager|director|welcom|number|question|thought|board)\w*|th[eo]se|there|their|about|which|while|where|would|could|should|might|every|other|after|again|before|since|until|though|through|between|another|still|really|quite|rather|never|always|great|wonderful|pleasant|helpful|friendly|grateful|heard|found|think|talked|spoke|speak|share[ds]?|known|month|weeks?|hours?|years|minutes?|today|tomorrow|later|earlier|recent|teams|office|staff|people|everyone|group|process|details|things?|worke?[drs]*|needs|skills|goals?|mission|values?|cultures?|atmosphere|products?|services?|plans|vision|future|growth|place|panel|bring|hiring|choose|chosen|joined|better|further|email|message|phone|contact|update|status|feedback|response|steps?|visit|insights?|advice|helped|support|industry|field|level|right|first|final|second|whole|little|sense|ideas?|campus|wider|together|myself|please|outcome|result|courtesy|short|seem(?:s|ed)|lovely|brilliant|three|seven|eight|using|happy|proud|pleased|glad|filled|letter|dated|written|hoped|holds?|ideal|liked|loved|surely|esteemed|reputed|precious|comments|others|doubt|different|problem|search|afternoon|morning|evening|option|addition|direction|section|reception|attention|action|motivation|selection|position|information|rewarding|dynamic|setting|strengthen\w*|chord|struck|pleasure|shown|some(?:body|one)|admired?|delayed|above|busy|stand|noon|latest|single|likely|long(?:er)?|became|involve[sd]?|convinced?|twice|trying|early|openings|whether|happen|going|forward|taken|given|lucky|career|around)$/u;
const MONTH = /^(?:jan|feb|mar|apr|ju[nl]|aug|sep|oct|nov|dec|thank)/;
/** Close to concrete: theirs, but anybody might have it. */
const SOFT =
  /^(?:cultures?|products?|mission|values?|atmosphere|services?|projects?|plans|vision|goals?|challenges?|program(?:me)?|environment|approach)$/;
/** A job's title is known from the advertisement. */
const TITLE = /* @__PURE__ */ phrase(`
  (the|an?|your|this|my|of|for) ((?!(you|your|that|of|for|how|what|and your) )[^ .,;:!?]+ ){0,5}(position|role|job|post|opening|vacancy|internship|interview|fellowship|program|programme)
  (role|post|position|job|interview(ed|ing)?|opening) (of|as|for) (an? |the )?([^ .,;:!?]+ ){0,3}[^ .,;:!?]+
`);

/** Yes where something said or seen is told with words of its own; unclear where the words would fit any employer. */
export const findSpecific: Detector = (draft, context) => {
  const known = `${context?.role ?? ''} ${context?.company ?? ''}`.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  // A check-in or a reply tells of other things; there it takes more to be sure.
  const enough = context && context.kind !== 'thank-you' ? 3 : 2;
  const sure: Span[] = [];
  const thin: Span[] = [];
  for (const sentence of draft.sentences) {
    const isTold = fits(sentence, TOLD);
    const lead = isTold ? 0 : sentence.plain.search(LEAD);
    if (lead < 0) continue;
    const self = sentence.plain.slice(lead).search(SELF);
    const end = self > 0 && !isTold ? lead + self : sentence.plain.length;
    const { concrete, soft } = weighWords(sentence, lead, end, draft, known);
    const span = spanOf(sentence, lead, end);
    if (concrete >= enough) sure.push(span);
    else if (concrete + soft > 0) thin.push(span);
  }
  return weigh(sure, thin);
};

function weighWords({ plain, tokens }: Sentence, lead: number, end: number, draft: Draft, known: readonly string[]) {
  const titles = Array.from(plain.matchAll(TITLE), ({ 0: match, index }) => [index, index + match.length] as const);
  let named = 0;
  let concrete = 0;
  let soft = 0;
  for (const { raw, at, start, end: last } of tokens) {
    const word = raw.toLowerCase();
    if (at < lead || at >= end || known.includes(word)) continue;
    if (titles.some(([from, to]) => at >= from && at < to)) continue;
    if (draft.placeholders.some((hole) => !hole.in && hole.start < last && start < hole.end)) continue;
    if (SOFT.test(word)) soft += 1;
    else if (/^\p{Lu}\p{Ll}/u.test(raw)) named ||= Number(at > 1 && !ANYBODY.test(word) && !MONTH.test(word));
    else if (/^\p{L}/u.test(raw) && !ANYBODY.test(word)) concrete += 1;
  }
  return { concrete: concrete && concrete + named, soft };
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
