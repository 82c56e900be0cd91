/**
 * A linear model of one question, as text: `bias` and the weights in steps of {@link STEP}; of each place that has a
 * weight, its distance from the one before as one character of `gaps`, with one {@link FAR} for each full {@link SPAN}
 * before it, and its weight as one character of `weights`.
 */
export type ModelText = { readonly bias: number; readonly gaps: string; readonly weights: string };

export type Model = { readonly bias: number; readonly steps: Int8Array };

/** What one step of a weight counts, as log-odds. */
export const STEP = 1 / 4;
/** The weights go from minus this to this, in steps. */
export const MOST_STEPS = 31;
const SPAN = 88;
const FAR = SPAN;

/** Throws a `RangeError` where a weight lies outside of `size` places. */
export function decodeModel({ bias, gaps, weights }: ModelText, size: number): Model {
  const steps = new Int8Array(size);
  let place = -1;
  let next = 0;
  for (const character of gaps) {
    const gap = valueOf(character);
    place += gap;
    if (gap === FAR) continue;
    place += 1;
    if (place >= size) throw new RangeError(`There is no place ${place} among ${size}.`);
    steps[place] = valueOf(weights.charAt(next)) - MOST_STEPS;
    next += 1;
  }
  return { bias, steps };
}

/** The text of a model; {@link decodeModel} reads it back. */
export function encodeModel({ bias, steps }: Model): ModelText {
  const gaps: string[] = [];
  const weights: string[] = [];
  let last = -1;
  for (const [place, weight] of steps.entries()) {
    if (weight === 0) continue;
    const gap = place - last - 1;
    gaps.push(characterOf(FAR).repeat(Math.floor(gap / SPAN)), characterOf(gap % SPAN));
    weights.push(characterOf(weight + MOST_STEPS));
    last = place;
  }
  return { bias, gaps: gaps.join(''), weights: weights.join('') };
}

/* Printable ASCII from "#", without the backslash. */
function characterOf(value: number): string {
  const code = value + 35;
  return String.fromCharCode(code < 92 ? code : code + 1);
}

function valueOf(character: string): number {
  const code = character.charCodeAt(0);
  return (code < 92 ? code : code - 1) - 35;
}
