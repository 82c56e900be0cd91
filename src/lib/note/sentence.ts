/** A word or a mark of punctuation, with its place in the source and in the sentence's plain form. */
export type Token = { readonly start: number; readonly end: number; readonly at: number; readonly raw: string };

/**
 * A sentence in the form the patterns read: lower case, contractions written out, one space around every word and mark
 * (` i am glad , ana . `), so that a pattern is words with spaces between them.
 */
export type Sentence = {
  readonly start: number;
  readonly end: number;
  readonly in?: 'subject';
  readonly plain: string;
  readonly tokens: readonly Token[];
};

const TOKEN =
  /[\p{L}\p{M}\p{N}$£€₹%]+(?:(?:['&@_]|\.(?=[\p{Ll}\p{N}]))[\p{L}\p{M}\p{N}$%]+|,\p{N}+)*|\.+|[,;:!?()"—…/]|(?<= )-+(?= )|\p{Extended_Pictographic}/gu;

/** A longer run of words is read in pieces, so that the time a pattern takes has a bound. */
const LONGEST = 120;

/** Ends that do not end a sentence: "Mr.", "J.", "e.g.". */
const ABBREVIATED =
  /(?:^|[ (])(?:\p{Lu}|mrs?|ms|mx|dr|prof|sr|jr|st|rev|hon|no|vs|e\.g|i\.e|approx|dept|ext|inc|ltd|co|cf|jan|feb|aug|sept?|oct|nov|dec)\. *$/iu;

const SHORT_FORMS: Readonly<Record<string, string>> = {
  u: 'you',
  ur: 'your',
  im: 'i am',
  ive: 'i have',
  dont: 'do not',
  didnt: 'did not',
  doesnt: 'does not',
  isnt: 'is not',
  wasnt: 'was not',
  cant: 'can not',
  wont: 'will not',
  cannot: 'can not',
  thats: 'that is',
  thx: 'thanks',
  thanx: 'thanks',
  thnx: 'thanks',
  thankyou: 'thank you',
  luv: 'love',
  wud: 'would',
  pls: 'please',
  plz: 'please',
  gonna: 'going to',
  wanna: 'want to',
  gotta: 'have to',
  '&': 'and',
};

/** The sentences of `flat` between two offsets, a block without blank lines. */
export function readSentences(flat: string, start: number, end: number, where?: 'subject'): Sentence[] {
  const block = flat.slice(start, end).replace(/\n(?! *(?:[-*•·]|\d{1,2}[.)]) )/g, ' ');
  const sentences: Sentence[] = [];
  let from = 0;
  for (const { segment, index } of segmenter().segment(block)) {
    const until = index + segment.length;
    if (until < block.length && ABBREVIATED.test(segment.slice(-8))) continue;
    const tokens = readTokens(block.slice(from, until), start + from);
    for (let at = 0; at < tokens.length; at += LONGEST)
      sentences.push(sentenceOf(tokens.slice(at, at + LONGEST), where));
    from = until;
  }
  return sentences;
}

function readTokens(text: string, offset: number): Omit<Token, 'at'>[] {
  return Array.from(text.matchAll(TOKEN), ({ 0: raw, index }) => {
    const start = offset + index;
    return { start, end: start + raw.length, raw };
  });
}

function sentenceOf(words: readonly Omit<Token, 'at'>[], where?: 'subject'): Sentence {
  let plain = ' ';
  const tokens = words.map((word) => {
    const at = plain.length;
    plain += `${plainWord(word.raw)} `;
    return { ...word, at };
  });
  return { start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0, plain, tokens, ...(where && { in: where }) };
}

function plainWord(raw: string): string {
  const word = raw
    .slice(0, 60)
    .toLowerCase()
    .replace(/(\p{L})\1{2,}/gu, '$1');
  const short = Object.hasOwn(SHORT_FORMS, word) ? SHORT_FORMS[word] : undefined;
  if (short) return short;
  if (/^\.{2}/.test(word)) return '…';
  if (/^-/.test(word)) return '—';
  if (!word.includes("'")) return word;
  return word
    .replace(/^(ca|wo|sha)n't$/, (_, stem: string) => `${stem === 'ca' ? 'can' : stem === 'wo' ? 'will' : 'shall'} not`)
    .replace(/n't$/, ' not')
    .replace(/'m$/, ' am')
    .replace(/'re$/, ' are')
    .replace(/'ve$/, ' have')
    .replace(/'ll$/, ' will')
    .replace(/'d$/, ' would')
    .replace(/^let's$/, 'let us')
    .replace(/^(it|that|what|who|there|here|he|she|how|where|this)'s$/, '$1 is')
    .replace(/'s?$/, " 's");
}

let shared: Intl.Segmenter | undefined;

/* Made when first needed: a module that only loads does no work. */
function segmenter(): Intl.Segmenter {
  return (shared ??= new Intl.Segmenter('en', { granularity: 'sentence' }));
}
