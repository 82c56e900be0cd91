import { keepOnPointFigures } from '../../rules/keep-on-point.ts';
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

/** Emoji, emoticons and slang. */
const LOOSE = [
  /(?![©®™✓✔☎✉])\p{Extended_Pictographic}(?:\u200d|\ufe0f|\p{Emoji_Modifier}|\p{Extended_Pictographic})*|\p{Regional_Indicator}{2}/gu,
  /(?<=^|[\s.,!?])(?:[:;=]['-]?[)(DPp]+|<3|xoxo|\^\^)(?=$|[\s.,!?])/gim,
  /(?<![\p{L}\p{N}'@./-])(?:lo+l|lmao|omg|(?:ha){2,}h?|btw|tbh|ngl|idk|lmk|hmu|ttyl|thx|thanx|thnx|pl[sz]|u|ur|cuz|gr8|tmrw|wud|luv|ya|yay|yeah|yep|yup|nope|gonna|wanna|gotta|kinda|gimme|lemme|dunno|ain't|y'all|dudes?|bro|peeps|stoked|psyched|pumped|dope|vibes?|legit|cya|rn|defo?|deffo|fab|yo|laters|okay okay|you guys rock|had a blast|hit me up|what's up|trust me|checkin|no worries &)(?![\p{L}\p{N}'@-]|\.\p{L})/giu,
];
/** `sooo`: one letter three times over, in a word that is no address. */
const WORD = /(?<![\p{L}\p{N}./])(?!www|[Xx]xx|iii)\p{L}+/gu;
const STRETCHED = /(\p{Ll})\1\1/u;
/** What carers and scholars put behind their names. */
const CREDENTIAL = /^(?:RN|U|BRO|YA|UR)$/;
/** Ordinary words in capitals: no trade abbreviates so. */
const SHOUTED =
  /(?<![\p{L}\p{N}@./&-])(?:ME|MY|YOUR?|WE|THE|THIS|THAT|AND|BUT|NOT|NO|YES|SO|VERY|REALLY|ALL|ANY(?:THING|ONE)?|EVER|NEVER|ALWAYS|NOW|TODAY|IS|ARE|WAS|WILL|WOULD|CAN|COULD|MUST|SHOULD|HAVE|DO|DON'T|CAN'T|BE|LOVED?|WANT|NEED|THANKS?|PLEASE|GREAT|AMAZING|BEST|PERFECT|AWESOME|EXCITED|HAPPY|HIRE|PICK|NUTS|PROMISE|WOW|SUPER|MUCH|ONLY|JUST|STILL|DREAM|JOB|HUGE|EVERYTHING|ABSOLUTELY|DEFINITELY|TOTALLY|WHY|FOR|WITH|KNOW|TEAM|URGENT|SERIOUSLY|ANSWER|HELLO)(?![\p{L}\p{N}@/&-])/gu;

/** Lower case throughout, or one word in capitals, is unclear: some write so on purpose. */
export const findCasual: Detector = ({ flat, subject, sentences }) => {
  const texts = [{ text: flatten(subject), in: 'subject' as const }, { text: flat }];
  const find = (pattern: RegExp): Span[] =>
    texts.flatMap(({ text, ...where }) =>
      Array.from(text.matchAll(pattern))
        .filter(([match]) => !CREDENTIAL.test(match) && (pattern !== WORD || STRETCHED.test(match)))
        .map(({ 0: match, index }) => ({ start: index, end: index + match.length, ...where })),
    );
  const shouted = find(SHOUTED);
  const exclaimed = find(/!/g);
  const isLoud = exclaimed.length >= keepOnPointFigures.exclamationMarks.value;
  const starts = sentences.filter(({ tokens }) => /^\p{L}/u.test(tokens[0]?.raw ?? ''));
  const isLower =
    starts.length > 0 && starts.every(({ tokens }) => tokens.length > 4 && /^\p{Ll}/u.test(tokens[0]?.raw ?? ''));
  return weigh(
    [...[...LOOSE, WORD].flatMap(find), ...(isLoud ? exclaimed : []), ...(shouted.length > 1 ? shouted : [])],
    [...shouted, ...(isLower ? starts.slice(0, 1).map(({ start, end }) => ({ start, end })) : [])],
  );
};

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
