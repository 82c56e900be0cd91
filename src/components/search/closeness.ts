import type { Found } from './load-index.ts';
import { wordsThatMatter } from './small-words.ts';
import { stemOf } from './stem.ts';

/**
 * How closely one phrase of a page says what was typed, from 0 to 1. Its phrases are the title and what people type for
 * it. The share of the typed words that a phrase holds counts, the rare ones more; what else it says takes off up to half.
 * @param weights One for each word: how much it tells.
 */
export function closeness(
  { title = '', also = '' }: Found['meta'],
  words: readonly string[],
  weights: readonly number[],
): number {
  const typed = words.map(stemOf);
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const phrases = [title, ...also.split('; ')].map((phrase) => wordsThatMatter(phrase).map(stemOf));
  return Math.max(...phrases.map((phrase) => share(phrase, typed, weights) / (whole || 1)));
}

function share(phrase: readonly string[], typed: readonly string[], weights: readonly number[]): number {
  const held = typed.map((word) => phrase.includes(word));
  const weight = weights.reduce((sum, each, at) => sum + (held[at] ? each : 0), 0);
  const count = held.filter(Boolean).length;
  return (weight * (1 + count / Math.max(count, phrase.length))) / 2;
}
