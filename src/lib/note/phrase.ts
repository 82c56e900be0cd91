import { VOCABULARY } from './vocabulary.ts';

/**
 * A pattern over the plain form of a sentence (see `Sentence`): one alternative a line, written as words, fitting whole
 * words only. `word*` fits any ending; `~3` up to three words with no punctuation between; `..` up to eleven
 * words, commas included; a name in capitals stands for its class in the vocabulary.
 */
/* @__NO_SIDE_EFFECTS__ */
export function phrase(lines: string): RegExp {
  const source = lines
    .trim()
    .split('\n')
    .map((line) => line.trim())
    .join('|')
    .replace(/[A-Z]{2,}/g, classOf)
    .replace(/\((?!\?)/g, '(?:')
    .replace(/(\w)\*/g, '$1\\w*')
    .replace(/~(\d) ?/g, '(?:[^ .,;:!?()…—"]+ ){0,$1}')
    .replace(/\.\. ?/g, '(?:[^ .!?]+ ){0,11}');
  return new RegExp(`(?<= )(?:${source})(?= )`, 'gu');
}

/* A class may name another. */
function classOf(name: string): string {
  return `(${VOCABULARY[name]?.replace(/[A-Z]{2,}/g, classOf) ?? name})`;
}
