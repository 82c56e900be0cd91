import { stemOf, wordsOf } from './stem.ts';

/** Shorter words have too many neighbors to tell which one was meant. */
const SHORTEST = 5;

/** The words that no text says, in any form, and that are long enough for a slip to be seen. */
export function unknownWords(words: readonly string[], texts: readonly string[]): readonly string[] {
  const said = [...new Set(texts.flatMap(wordsOf))];
  return words.filter((word) => word.length >= SHORTEST && !said.some((other) => other.startsWith(stemOf(word))));
}

/**
 * For words that nobody says, the words that were meant: one letter more, less, other, or two changed about, with the
 * same first letter. Where several are as near, the one said most often. A word without such a neighbor is left out.
 */
export function mendWords(words: readonly string[], texts: readonly string[]): ReadonlyMap<string, string> {
  const counts = new Map<string, number>();
  for (const word of texts.flatMap(wordsOf)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const byCount = [...counts].toSorted(([, a], [, b]) => b - a).map(([word]) => word);
  return new Map(
    words.flatMap((word) => {
      const meant = byCount.find((other) => isOneSlipAway(word, other));
      return meant === undefined ? [] : [[word, meant] as const];
    }),
  );
}

function isOneSlipAway(typed: string, meant: string): boolean {
  if (typed[0] !== meant[0] || meant.length < SHORTEST || Math.abs(typed.length - meant.length) > 1) return false;
  let at = 0;
  while (at < typed.length && typed[at] === meant[at]) at += 1;
  if (typed.length < meant.length) return typed.slice(at) === meant.slice(at + 1);
  if (typed.length > meant.length) return typed.slice(at + 1) === meant.slice(at);
  if (typed.slice(at + 1) === meant.slice(at + 1)) return true;
  return typed[at] === meant[at + 1] && typed[at + 1] === meant[at] && typed.slice(at + 2) === meant.slice(at + 2);
}
