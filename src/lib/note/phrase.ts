/**
 * A pattern over the plain form of a sentence (see `Sentence`). Written as words; it fits whole words only.
 * `~3` stands for up to three words that do not cross a mark of punctuation; a word in capitals for its entry in `parts`.
 */
/* @__NO_SIDE_EFFECTS__ */
export function phrase(parts: Readonly<Record<string, string>>, ...alternatives: readonly string[]): RegExp {
  const source = alternatives
    .join('|')
    .replace(/[A-Z]{2,}/g, (name) => `(?:${parts[name] ?? name})`)
    .replace(/~(\d) ?/g, '(?:[^ .,;:!?()…—"]+ ){0,$1}');
  return new RegExp(`(?<= )(?:${source})(?= )`, 'gu');
}
