/** The words of a text, in small letters and without punctuation. */
export function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** A word without the ending in which its forms differ: "wait" for waits, waited and waiting. Three letters always stay. */
export function stemOf(word: string): string {
  return word.replace(/(?<=.{3})(?:ies|ing|ed|es|s|y|e)$/, '');
}
