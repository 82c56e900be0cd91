import { keepOnPointFigures } from '../../rules/keep-on-point.ts';
import { flatten } from '../flatten.ts';
import { defineQuestion, NEVER, weigh, type Ask, type Detector, type Span } from '../question.ts';
import { classOf } from '../word-classes.ts';

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
/** A word in capitals, with no sign that it names a thing. */
const CAPITALS = /(?<![\p{L}\p{N}@./&-])\p{Lu}{2,}(?:'\p{Lu}+)?(?![\p{L}\p{N}@/&-])/gu;
/** Words that no trade abbreviates so, beside those of classes that name nothing. */
const SAYING =
  /^(?:the|and|but|not|no|yes|is|are|was|can|be|do|so|we|job|please|now|huge|dream|excited|awesome|amazing|nuts|promise|don't|can't)$/;
const NAMING: ReadonlySet<string | undefined> = new Set([undefined, 'money', 'present', 'network']);

function isShouted(word: string): boolean {
  return SAYING.test(word) || !NAMING.has(classOf(word));
}

/** Lower case throughout, or one word in capitals, is unclear: some write so on purpose. */
export const findCasual: Detector = ({ flat, subject, sentences }) => {
  const texts = [{ text: flatten(subject), in: 'subject' as const }, { text: flat }];
  const find = (pattern: RegExp, holds: (match: string) => boolean = () => true): Span[] =>
    texts.flatMap(({ text, ...where }) =>
      Array.from(text.matchAll(pattern))
        .filter(([match]) => !CREDENTIAL.test(match) && holds(match))
        .map(({ 0: match, index }) => ({ start: index, end: index + match.length, ...where })),
    );
  const shouted = find(CAPITALS, (word) => isShouted(word.toLowerCase()));
  const exclaimed = find(/!/g);
  const isLoud = exclaimed.length >= keepOnPointFigures.exclamationMarks.value;
  const starts = sentences.filter(({ tokens }) => /^\p{L}/u.test(tokens[0]?.raw ?? ''));
  const isLower =
    starts.length > 0 && starts.every(({ tokens }) => tokens.length > 4 && /^\p{Ll}/u.test(tokens[0]?.raw ?? ''));
  return weigh(
    [
      ...LOOSE.flatMap((pattern) => find(pattern)),
      ...find(WORD, (word) => STRETCHED.test(word)),
      ...(isLoud ? exclaimed : []),
      ...(shouted.length > 1 ? shouted : []),
    ],
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
