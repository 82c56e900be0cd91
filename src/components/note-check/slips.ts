/** Something that the grammar library points at. */
export type Slip = {
  /** The words as they stand in the note. */
  readonly words: string;
  readonly message: string;
  /** What to write instead, the likeliest first; an empty text means leaving the words out. */
  readonly instead: readonly string[];
  /** A matter of taste, as opposed to a mistake. */
  readonly isAdvice: boolean;
};

/** As the library reports it: `start` and `end` count code points. */
export type RawSlip = Omit<Slip, 'isAdvice'> & { readonly start: number; readonly end: number; readonly kind: string };

const ADVICE = ['Enhancement', 'Formatting', 'Miscellaneous', 'Readability', 'Redundancy', 'Style'];
/** Spelling is right if it is right on either side of the ocean. */
const REGIONAL = 'Regionalism';
const SPELLING = ['Spelling', 'Typo'];

/**
 * What is worth showing of a note read as American and as British English: what both find wrong, and nothing about names.
 * A word with a capital may be a name, and so may the small words before it ("van der Berg"); `names` are those that the
 * person typed.
 */
export function keepSlips(
  text: string,
  [american, british]: readonly [readonly RawSlip[], readonly RawSlip[]],
  names: readonly string[],
): readonly Slip[] {
  const letters = Array.from(text);
  const known = new Set(names.flatMap(wordsOf));
  return american
    .filter((slip) => slip.kind !== REGIONAL && british.some((other) => isSame(slip, other)))
    .filter((slip) => {
      const isKnown = (word: string) => known.has(word);
      if (!SPELLING.includes(slip.kind)) return !wordsOf(slip.words).every(isKnown);
      return (
        !wordsOf(slip.words).some(isKnown) && !mayBeName(slip.words, letters.slice(slip.end, slip.end + 8).join(''))
      );
    })
    .map(({ words, message, instead, kind }) => ({ words, message, instead, isAdvice: ADVICE.includes(kind) }));
}

/** Up to two small words may stand before the name that they belong to. */
function mayBeName(words: string, after: string): boolean {
  return /\p{Lu}/u.test(words) || /^ (?:\p{Ll}{1,3} )?\p{Lu}/u.test(after);
}

function isSame(one: RawSlip, other: RawSlip): boolean {
  return one.start === other.start && one.end === other.end && one.kind === other.kind;
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
}
