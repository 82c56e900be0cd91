/** A sentence as numbers: the places of its features, and whether it says what is asked. */
export type Example = { readonly places: readonly number[]; readonly isYes: boolean };

export type Training = {
  /** How many places there are. */
  readonly size: number;
  /** The larger, the fewer weights are kept. */
  readonly l1: number;
  readonly l2: number;
  readonly rounds: number;
};

export type Linear = { readonly bias: number; readonly weights: Float64Array };

/** How fast the weights move at first, and how soon they slow down. */
const ALPHA = 0.15;
const BETA = 1;

/** How often the choice of places is made anew, each time dearer for those whose weight was small. */
const CHOICES = 4;
/** A weight of this size, as log-odds, costs what it cost before; one half as large twice as much. */
const FAIR = 0.25;
/** A place costs at most so many times what it cost at first. */
const DEAREST = 4;

/**
 * Trains a logistic regression that keeps few weights: which places have one is chosen by an l1 penalty, and again by
 * penalties that are the dearer the smaller the weight was (Candès, Wakin and Boyd, "Enhancing Sparsity by Reweighted
 * l1 Minimization", 2008); then those that are left find their true size without one. The same examples in the same
 * order give the same weights.
 */
export function trainSparse(examples: readonly Example[], { size, l1, l2, rounds }: Training): Linear {
  const fit = (penalties: Float64Array, among: Uint8Array) => trainLogistic(examples, { penalties, among, l2, rounds });
  let among = new Uint8Array(size).fill(1);
  let penalties = new Float64Array(size).fill(l1);
  for (let choice = 0; choice <= CHOICES; choice += 1) {
    const { weights } = fit(penalties, among);
    among = Uint8Array.from(weights, (weight) => Number(weight !== 0));
    penalties = weights.map((weight) => l1 * Math.min(DEAREST, FAIR / Math.abs(weight)));
  }
  return fit(new Float64Array(size), among);
}

type Penalized = {
  /** What a weight costs, by its place. */
  readonly penalties: Float64Array;
  /** 1 for each place that may have a weight. */
  readonly among: Uint8Array;
  readonly l2: number;
  readonly rounds: number;
};

/** FTRL-Proximal (McMahan et al., "Ad Click Prediction: a View from the Trenches", 2013, algorithm 1). */
function trainLogistic(examples: readonly Example[], { penalties, among, l2, rounds }: Penalized): Linear {
  const size = penalties.length;
  const bias = size;
  const z = new Float64Array(size + 1);
  const n = new Float64Array(size + 1);
  const weightAt = (place: number) => {
    const sum = z[place] ?? 0;
    const least = penalties[place] ?? 0;
    if (Math.abs(sum) <= least) return 0;
    const slow = (BETA + Math.sqrt(n[place] ?? 0)) / ALPHA + (place === bias ? 0 : l2);
    return -(sum - Math.sign(sum) * least) / slow;
  };
  const random = seeded(1);
  const order = examples.map(({ places, isYes }) => ({
    isYes,
    used: [...places.filter((place) => among[place]), bias],
  }));
  for (let round = 0; round < rounds; round += 1) {
    shuffle(order, random);
    for (const { used, isYes } of order) {
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
