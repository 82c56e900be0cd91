import { phrase } from '../phrase.ts';
import { defineQuestion, NEVER, weigh, type Ask, type Detector } from '../question.ts';
import { findIn, fits } from '../sentence.ts';

export const pressureAsk = {
  id: 'pressure',
  rule: 'dont-be-impatient',
  wanted: NEVER,
  ask: 'Does it push: a deadline for them, a complaint about silence, a threat with other offers?',
  why: 'A push from you is easier to answer with no.',
  advice: 'Ask once, as a question, and leave the date to them.',
} as const satisfies Ask;

const PARTS = {
  DAY: 'today|tonight|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|noon|midnight|(?:the |this |next )?(?:end|close|week|weekend|month|\\d+(?:st|nd|rd|th)?|first|fifth|tenth)|now|then|\\d[^ ]*|(?:january|february|march|april|june|july|august|september|october|november|december)',
  SAY: 'decide|respond|reply|answer|revert|confirm|let me know|get back|gets back|call me|write back|tell me|inform me|advise|come back to me|make (?:a|your|up)|hear from you|offer|contact me|send me|know where i stand|have (?:your|an|a) (?:answer|decision|reply|response)|wrap this up|finali[sz]e|sign|act|close this',
  WORD: 'answer|reply|response|decision|call|explanation|courtesy|feedback|update|email|yes or ~1no|word|written',
  OTHERS:
    '(?:other|another|several|two|three|multiple|rival|competing|your) (?:of your )?(?:firms|companies|employers|offers?|competitors?|parties|recruiters|places|company|schools|hospitals|employer|job offers?|interviews|agencies)',
};
const PUSHING = /* @__PURE__ */ phrase(
  PARTS,
  // A time limit set on the reader.
  '(?:please|kindly|you|must|need|needs|expect|require|want|would like|somebody|someone|let us|hope|ask|insist|trust) ~5SAY ~9(?:by|before|within|no later than|not later than|latest|until|immediately|at once|right away|straight away|asap|as soon as possible|without delay|this week|in the next) ?~3(?:DAY|hours|days|week)?',
  '(?:please|kindly|must|you|let me know|decide|respond|reply|answer) ~5(?:immediately|at once|right away|straight away|asap|without (?:further )?delay|today|now|promptly)(?! (?:that|and then))',
  'SAY (?:today|now|this week|immediately|at once)',
  '(?:need|want|require|expect|demand|deserve|have the right to|must have|insist on|am owed|was owed|be owed|owe me|due) ~4(?:WORD|to know)(?! (?:what|how|which|more|if you need|whether (?:you|to bring)))(?<!no [^.]{0,30})',
  '(?:would have|had|did) ~3(?:expected|hoped|thought|assumed) ~6(?:WORD|hear|heard|received|reply)',
  'you have until',
  '(?:hereby|kindly) (?:requested|request|asked)',
  '(?:prompt|swift|immediate|speedy|early) (?:reply|response|answer|attention)',
  'return of (?:email|mail|post)',
  'at the latest',
  '(?:give|giving) you (?:until|till|one more|a last|a final|\\d+)',
  '(?:last|final|one more) (?:chance|warning|notice|time i)',
  '(?:wrap|get|sign|finali[sz]e|close|settle) (?:this|the contract|it|things) ~1(?:up|signed|done|over with|finali[sz]ed|settled)',
  // Silence held against the reader.
  '(?:not|never|nothing|without|nobody|no one|none) [^.!?;]{0,40}(?:a single|single word|one word|one line|one email|the courtesy|had the decency|bothered|bother|even a|so much as|since (?:then|that|my)|in (?:over|more than|all) |for (?:over|more than|weeks|months)|has (?:called|bothered|replied|answered|got back)|any feedback from)',
  '(?:can not|could not|can you not|refuse to|find it hard to|hard to) ~3(?:be bothered|bother|believe|understand|manage) ~9(?:WORD|phone|answer|email|busy|line|reply|call)',
  '(?:bothered|bother|could have|would have|the least) ~5(?:to (?:contact|reply|answer|write|call|tell|respond|inform)|cost you|you (?:can|could) do)',
  '(?:ignored|ignoring|ignore|ghosted|ghosting|ghost|vanish|vanished|stonewall\\w*|gone silent|gone quiet|radio silence|dead silence|left (?:me )?(?:hanging|in the dark|dangling|waiting)|candidates in the dark|strung along|keep me waiting|kept (?:me )?waiting|kept in the dark|leave me hanging|brushed off|giving me the runaround)(?! (?:for (?:you|me) to))',
  '(?:your|this|the|such|more than|than|complete|total|weeks of|of) ~1silence',
  'no answer is also',
  'when that did not happen',
  '(?:too much to ask|is it (?:really )?(?:so|that|too) (?:hard|much|difficult)|would (?:it )?(?:take|have taken|cost) ~4(?:seconds|minute|minutes|you))',
  '(?:explain|reason for|account for|understand) ~1(?:the|this|your) delay',
  '(?:third|fourth|fifth|sixth|tenth|umpteenth|\\d+(?:th|rd)) ~1(?:email|message|letter|attempt|time|call|note|try)(?! (?:round|interview))(?<=(?:my|this is|the) [^.]{0,30})',
  '(?:i|have) ~2(?:called|phoned|rung|emailed|written|tried|messaged|left|chased|texted) ~6(?:three|four|five|six|several|many|countless|repeatedly|again and again|multiple|\\d+) ~1(?:times|messages|emails|voicemails|calls)?',
  '(?:called|phoned|emailed|written) ~1(?:you )?(?:twice|three times|repeatedly)',
  '(?:emailed|called|written|phoned) , i have',
  '(?:so|how) (?:long|many (?:weeks|days|times)) ~3(?:must|do i have|will|can) ~2(?:i|it|wait)',
  '(?:one way or (?:the other|another)|(?:a )?yes or (?:a )?no)',
  '(?:is|was) (?:any(?:one|body)|some(?:one|body)) (?:there|home|alive|reading|ever)',
  'what is (?:going on|the hold up|taking so long|happening over)',
  'my first (?:message|email|letter|note) did not reach',
  '(?:little|more|some|basic) (?:respect|courtesy) (?:would|is|goes|from)',
  '(?:you said|you told me|you promised|was told|promised) ~3(?:ten days|a week|two weeks|a fortnight|you would call|last week|\\d+ days)(?= [.!,]|(?= and ))',
  '(?:it is|that is|this is) (?:not )?(?:acceptable|unacceptable|disrespectful|outrageous|the way to treat)',
  // A threat with other offers, or with leaving.
  'OTHERS ~9(?:after me|pressing|interested|waiting|chasing|competing|fighting|want me|wanting|on the table|lined up|faster|in two days|got back to me|moving|move|bigger|better|snap)',
  '(?:unless|if (?:i|you|not|there is)|otherwise|or else|or i|or|then|failing that) [^.!?]{0,70}i (?:will|would|shall|am going to|will have to|sign|may have to|might have to|take|accept|must) ~2(?:accept|take|sign|go (?:to|with|elsewhere)|look|walk|withdraw|move on|be forced|be gone|on with|theirs|the (?:other|first)|with the)',
  '(?:lose|losing|miss|missing|lost) (?:out|me|the chance|out on me|your chance|this chance)(?<!(?:not|to|i) (?:want to )?(?:miss|missing) out)',
  '(?:in|high|great) demand(?<=i (?:am|was) [^.]{0,20})',
  '(?:phone|inbox) ~2(?:has |is |does )?(?:not )?~1(?:stopped|stop|ringing|ring|full)',
  '(?:not|never|rarely|will not) ~1(?:stay|be|last|remain|wait) ~2(?:on the (?:market|board)|available|around|for ?ever|free|long|for long|much longer|single)(?<=(?:i|me|like me|people|talent|candidates|upside|does|do|not) [^.]{0,50})',
  '(?:going to|will|can|could) not ~1(?:wait|sit|chase|hold|keep) ~2(?:for ?ever|around|you|on|much longer|any longer|off|out|them waiting|indefinitely)',
  '(?:better|need to|have to|should|must|ought to|want to|would be wise to) (?:move|act|be|decide|hurry)(?: (?:fast|quickly|quick|soon|up|now))',
  '(?:if i were you|in your own interest|at your peril|your loss if)',
  '(?:every|each) (?:day|week|hour) ~1you ~1(?:wait|hesitate|delay|take)',
  '(?:you|your) (?:hesitate|dither|stall|stalling|drag|dragging)',
  '(?:be|go|sign|signing|start|starting) (?:on )?with (?:the|a|your) (?:shipyard|competition|competitor|rival)',
  'to (?:a|your) (?:competitor|rival)',
  'i do not want you to ~6(?:be|lose|miss|regret)',
  // Guilt and need.
  '(?:counting|depending|relying) on (?:you|me|this|it|your)(?<!(?:are|is) counting on me to)',
  '(?:can not|can hardly|could not|barely|not able to|hardly|not|stopped) (?:even )?(?:sleep|sleeping|slept|eat|eating|eaten|breathe|focus on|concentrate|think (?:of|about) anything|apply|bear|stand|take|handle|plan|relax)(?! (?:on|for (?:your|the)|credit|part|the view|it for|it as)) ?(?:~3(?:wait|waiting|it|until|till|properly|anything|anywhere|longer|anymore|this|at all|,|\\.))?(?<=(?:sleep|sleeping|slept|eat|eating|eaten|breathe|concentrate|anything|wait|waiting|longer|apply anywhere)[^.]{0,20})',
  '(?:lie|lying|lay) awake',
  '(?:only|last) hope',
  '(?:please )?do not (?:let|leave) (?:us|me|my family) (?:down|hanging|like)',
  '(?:turned|turning) down ~9(?:because|on the strength|for (?:you|this)|since you|so)',
  '(?:bills|rent|mortgage|children to feed|mouths to feed|kids|my landlord|notice|eviction|savings) ~4(?:to pay|to feed|is due|are due|run(?:ning)? out|given notice|that we are moving|told)?(?<=(?:bills|rent|mortgage|feed|savings|landlord|eviction)[^.]{0,50})(?<=i (?:have|need|can|told|am|must|pay|will)[^.]{0,80})',
  '(?:really |so |badly |desperately )(?:need|needing) (?:this|the|to hear|a job|some)',
  "(?:desperate|begging|beg you|i beg|on my knees|plead|pleading|implore|for (?:god|pity|heaven) (?:'s )?sake)",
  '(?:breaking|broke|break) my heart',
  '(?:you can imagine|imagine) what (?:this|these|it|the)',
  '(?:waiting|sitting|sit) (?:by|next to|at) (?:the|my) (?:phone|inbox|window)',
  '(?:checking|check|checked|refresh|refreshing) my (?:phone|inbox|email|mail) ~2(?:every|all|constantly|like)',
  'i ~2(?:gave|have given|handed in|will hand in|give) ~3notice',
  '(?:my|our) (?:whole |entire )?(?:future|life|family|happiness|career) (?:is |are |depends |hangs |rests )',
  'what (?:did i|i) (?:do|did) wrong',
  // Taking the answer for granted, or standing at the door.
  'i (?:will|shall|am going to) ~1(?:assume|take it|presume|consider) ~5(?:hired|mine|yes|yours|job|that (?:no|you|i)|silence|settled)',
  'i (?:will|shall|am going to|plan to) ~1(?:call|phone|ring|come by|stop by|drop by|come to|be at|try|wait|keep|camp|sit|swing by|pop in|drop in) ~9(?:until|again|through|every|each day|tomorrow|hear your|get your|for your|finali[sz]e|at (?:nine|ten|noon|eight|\\d)|decision|answer|if i have not|if you do not|lobby|trying|calling|writing|emailing)',
  '(?:waited|waiting|sat|stood) ~3(?:in|outside|at) (?:the|your) (?:lobby|office|door|building|reception|car park|parking lot)',
  '(?:writing|emailing|calling|call|email|write) (?:you )?(?:every|each) ~1(?:day|hour|few|week|morning)',
  '(?:just say yes|where do i sign|say the word and|stop (?:dancing|stalling|wasting)|make up your minds?|put me out of)',
  'not (?:going to|gonna) (?:chase|ask again|beg)',
  '(?:expect|demand) ~2(?:a|an|you|your|to (?:hear|receive|be))',
  'you (?:had|have) better',
);
const HINTING = /* @__PURE__ */ phrase(
  PARTS,
  '(?:sorry|hate) to ~1(?:bother|chase|bug|pester|nag)',
  '(?:call|text|phone|answer) me(?= [!.])',
  '(?:did|have|have not) (?:you|you guys) ~1(?:decide|decided)',
  '(?:tried|called|left) ~5(?:twice|voicemail)',
  '(?:still )?(?:have|had) not (?:yet )?(?:heard|received)',
  '(?:asap|urgent|urgently)',
  '(?:going|driving me|like a) crazy',
  'OTHERS',
  '(?:hope|want|need) (?:this|that) (?:is going to|will) happen',
);
/** A question, or the date of an offer of one's own, told plainly. */
const PLAIN = /* @__PURE__ */ phrase(
  {},
  '(?:asked|given|have|need|need to|want|wants|require|required|must) ~6(?:my (?:answer|decision|reply|response)|me to (?:answer|decide|reply|respond)|(?:to )?(?:answer|decide|reply to|respond to) (?:it|them|by|before))(?! (?:to me|you))',
  'if (?:that|it|this) ~3(?:not|no) ~2(?:possible|trouble|convenient|suit)',
  '(?:no (?:hurry|rush|pressure)|whenever (?:you|it)|take your time|happy to wait|content to wait|quite understand|in no hurry)',
);

/** A polite question about the timeline is no push; `could you … by Friday?` alone is unclear. */
export const findPressure: Detector = ({ sentences, subjectSentences }) => {
  const all = [...subjectSentences, ...sentences];
  return weigh(findIn(all, PUSHING, PLAIN), findIn(all, HINTING, PLAIN));
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
