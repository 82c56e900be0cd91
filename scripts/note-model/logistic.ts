/** A sentence as numbers: the places of its features, and whether it says what is asked. */
export type Example = { readonly places: readonly number[]; readonly isYes: boolean };

export type Training = {
  /** How many places there are. */
  readonly size: number;
  /** The larger, the fewer weights are kept. */
  readonly l1: number;
  readonly l2: number;
  readonly rounds: number;
  /** The places that may have a weight; all where it is left out. */
  readonly among?: ReadonlySet<number>;
};

export type Linear = { readonly bias: number; readonly weights: Float64Array };

/** How fast the weights move at first, and how soon they slow down. */
const ALPHA = 0.15;
const BETA = 1;

/**
 * Trains a logistic regression that keeps few weights: FTRL-Proximal (McMahan et al., "Ad Click Prediction: a View from
 * the Trenches", 2013, algorithm 1). The same examples in the same order give the same weights.
 */
export function trainLogistic(examples: readonly Example[], { size, l1, l2, rounds, among }: Training): Linear {
  const bias = size;
  const z = new Float64Array(size + 1);
  const n = new Float64Array(size + 1);
  const weightAt = (place: number) => {
    const sum = z[place] ?? 0;
    const least = place === bias ? 0 : l1;
    if (Math.abs(sum) <= least) return 0;
    const slow = (BETA + Math.sqrt(n[place] ?? 0)) / ALPHA + (place === bias ? 0 : l2);
    return -(sum - Math.sign(sum) * least) / slow;
  };
  const random = seeded(1);
  const order = examples.slice();
  for (let round = 0; round < rounds; round += 1) {
    shuffle(order, random);
    for (const { places, isYes } of order) {
      const used = [...(among ? places.filter((place) => among.has(place)) : places), bias];
      const weights = used.map(weightAt);
      const score = weights.reduce((sum, weight) => sum + weight, 0);
      const gradient = 1 / (1 + Math.exp(-score)) - Number(isYes);
      for (const [at, place] of used.entries()) {
        const before = n[place] ?? 0;
        const after = before + gradient * gradient;
        const sigma = (Math.sqrt(after) - Math.sqrt(before)) / ALPHA;
        z[place] = (z[place] ?? 0) + gradient - sigma * (weights[at] ?? 0);
        n[place] = after;
      }
    }
  }
  return { bias: weightAt(bias), weights: Float64Array.from({ length: size }, (_, place) => weightAt(place)) };
}

/** Fisher and Yates. */
function shuffle(list: unknown[], random: () => number): void {
  for (let last = list.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    [list[last], list[other]] = [list[other], list[last]];
  }
}

/** Numbers from 0 to below 1, always the same ones. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
