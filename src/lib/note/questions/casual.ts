import { keepOnPointFigures } from '../../rules/keep-on-point.ts';
import type { Draft } from '../draft.ts';
import { flatten } from '../flatten.ts';
import { defineQuestion, NEVER, weigh, type Ask, type Detector, type Span } from '../question.ts';

export const casualAsk = {
  id: 'casual',
  rule: 'paper-or-email',
  wanted: NEVER,
  ask: 'Is it too casual: slang, emoji, text-speak, shouting, many exclamation marks?',
  why: 'Warm reads as warm in plain words too, and plain words suit every reader.',
  advice: 'Say it in whole words, with one exclamation mark at most.',
} as const satisfies Ask;

const EMOJI =
  /(?![©®™✓✔☎✉])\p{Extended_Pictographic}(?:\u200d|\ufe0f|\p{Emoji_Modifier}|\p{Extended_Pictographic})*|\p{Regional_Indicator}{2}/gu;
const EMOTICON = /(?<=^|[\s.,!?])(?:[:;=]['-]?[)(DPpo/]+|<3|[xX][oO](?:[xX][oO])*|\^\^)(?=$|[\s.,!?])/gm;
const SLANG =
  /(?<![\p{L}\p{N}'@./-])(?:lol|lmao|rofl|omg|ha(?:ha)+h?|he(?:he)+|btw|imho|tbh|idk|lmk|ttyl|brb|fyi lol|np|thx|thanx|thnx|ty|pls|plz|u|ur|u're|r u|cuz|coz|bc|b4|gr8|l8r|2moro|tmrw|tho|wud|luv|ya|yay|woohoo|yeah|yep|yup|nope|nah|gonna|wanna|gotta|kinda|sorta|gimme|lemme|dunno|ain't|y'all|dude|dudes|bro|bruh|peeps|stoked|psyched|pumped|amped|dope|chillax|vibin|vibes?|legit|totes|cray|yolo|sup|wassup|hiya|cya|k thx|okay okay|rock|rocks|rocked|nailed it|no worries|super (?:stoked|pumped)|you guys rock|crazy person)(?![\p{L}\p{N}'@-]|\.\p{L})/giu;
const STRETCHED = /(?<![\p{L}\p{N}./])(?!www|xxx|iii)\p{L}*(\p{Ll})\1{2,}\p{L}*(?!\p{L})/gu;
const EXCLAMATION = /!/g;
const CAPITALS = /(?<![\p{L}\p{N}@./&-])\p{Lu}{2,}(?:'\p{Lu}+)?(?![\p{L}\p{N}@/&-])/gu;
/** Words that are no abbreviation in any trade. */
const PLAIN_WORD =
  /^(?:I|ME|MY|YOU|YOUR|WE|OUR|THE|THIS|THAT|AND|BUT|NOT|NO|YES|SO|VERY|REALLY|TRULY|ALL|ANY|EVER|NEVER|ALWAYS|NOW|TODAY|SOON|IS|AM|ARE|WAS|WILL|WOULD|CAN|COULD|MUST|SHOULD|HAVE|HAD|DO|DID|DON'T|CAN'T|WON'T|BE|BEEN|LOVE|LOVED|WANT|WANTED|NEED|THANK|THANKS|PLEASE|GREAT|AMAZING|BEST|GOOD|PERFECT|AWESOME|EXCITED|HAPPY|HIRE|CALL|PICK|ME|NUTS|PROMISE|WOW|SUPER|MUCH|MORE|ONLY|JUST|STILL|WAITING|DREAM|JOB|HUGE|BIG|EVERY|EVERYTHING|ANYTHING|NOTHING|ABSOLUTELY|DEFINITELY|COMPLETELY|TOTALLY|EXACTLY|WHY|WHAT|WHEN|HOW|WHO|FOR|WITH|TO|OF|ON|IN|AT|FROM|GET|GIVE|GO|KNOW|MAKE|WORK|WORKING|TEAM|COMPANY|OPPORTUNITY|PERSON|CANDIDATE|TIME|URGENT|IMPORTANT|SERIOUSLY|ANSWER|RESPOND|REPLY|ASAP|HELLO|HI)$/;

/** Lower case throughout is unclear: some write so on purpose. */
export const findCasual: Detector = (draft) => {
  const inText = lookAt(draft.flat);
  const inSubject = lookAt(flatten(draft.subject)).map((span): Span => ({ ...span, in: 'subject' }));
  const thin = [...shoutedOnce(draft), ...allLower(draft)];
  return weigh([...inSubject, ...inText, ...exclaimed(draft)], thin);
};

function lookAt(flat: string): Span[] {
  const marks = [EMOJI, EMOTICON, SLANG, STRETCHED].flatMap((pattern) =>
    Array.from(flat.matchAll(pattern), ({ 0: match, index }) => ({ start: index, end: index + match.length })),
  );
  const shouted = shoutedWords(flat);
  return [...marks, ...(shouted.length > 1 ? shouted : [])];
}

function shoutedWords(flat: string): Span[] {
  return Array.from(flat.matchAll(CAPITALS))
    .filter(([word]) => word !== 'I' && word !== 'ASAP' && word !== 'IT' && PLAIN_WORD.test(word))
    .map(({ 0: word, index }) => ({ start: index, end: index + word.length }));
}

/** One word in capitals may be emphasis, or a name. */
function shoutedOnce({ flat }: Draft): Span[] {
  const shouted = shoutedWords(flat);
  return shouted.length === 1 ? shouted : [];
}

function exclaimed({ flat, subject }: Draft): Span[] {
  const find = (text: string, where?: 'subject') =>
    Array.from(text.matchAll(EXCLAMATION), ({ index }): Span => ({
      start: index,
      end: index + 1,
      ...(where && { in: where }),
    }));
  const marks = [...find(flatten(subject), 'subject'), ...find(flat)];
  return marks.length >= keepOnPointFigures.exclamationMarks.value ? marks : [];
}

function allLower({ sentences }: Draft): Span[] {
  const starts = sentences.filter(({ tokens }) => /^\p{L}/u.test(tokens[0]?.raw ?? ''));
  const words = starts.reduce((sum, { tokens }) => sum + tokens.length, 0);
  const isLower = words > 4 && starts.every(({ tokens }) => /^\p{Ll}/u.test(tokens[0]?.raw ?? ''));
  return isLower ? starts.slice(0, 1).map(({ start, end }) => ({ start, end })) : [];
}

export const casual = /* @__PURE__ */ defineQuestion(casualAsk, {
  find: findCasual,
  examples: {
    yes: [
      'Thx 4 the chat, u guys rock.',
      'It was great to meet you 😊',
      'So happy! What a day! Thank you!',
      'I REALLY WANT this job.',
      'Heyyy Jess, any news lol?',
    ],
    no: [
      'It was great to meet you!',
      'I hold a PMP and work with AWS, SQL and the NHS.',
      'Your NICU team impressed me.',
      'WWW pages and NASA data are my daily work.',
    ],
    unclear: ['thank you for seeing me today. i enjoyed our talk about the archive.'],
  },
});
