import { closeness } from './closeness.ts';
import type { Found, Hit, Pagefind } from './load-index.ts';
import { mendWords, unknownWords } from './mend-words.ts';
import { wordsThatMatter } from './small-words.ts';
import { stemOf, wordsOf } from './stem.ts';

/** What was found, the best first. */
export type Finding = {
  readonly pages: readonly Found[];
  readonly count: number;
  /** The words that were searched for, where a slip of the typed ones was mended. */
  readonly readAs?: string;
};

/** A page that may be one, and how well it fits. */
export type Ranked = { readonly hit: Hit; readonly weight: number };

/** How many pages are shown at most. */
export const MOST = 10;

/** What a page gets for holding a word at all, beside how well it holds it. Found by trying, on the table of questions in the tests. */
const HELD = 0.5;

/** How many letters two words share at least, that one may be a slip for the other. */
const SHARED = 3;

/** How many pages are read for each mistyped word, to see which word was meant. */
const READ = 5;

/**
 * Searches for the words that matter. A page whose title or other name says what was typed stands first, then pages that
 * hold all of the words, unless one that lacks a common word fits the rare ones much better. A page that Pagefind offers
 * for want of anything better, because some short word begins alike, is left out. A slip in a longer word is mended.
 * @param shelf `Rules`, `Situations`, `Samples`, or everything where it is absent.
 */
export async function findPages(index: Pagefind, typed: string, shelf?: string): Promise<Finding> {
  const search = async (text: string) => (await index.search(text, shelf ? { filters: { shelf } } : {})).results;
  const { offered, ...finding } = await findAsTyped(search, typed);
  const unknown = unknownWords(wordsThatMatter(typed), offered.map(textOf));
  if (unknown.length === 0) return finding;
  const alike = await Promise.all(unknown.map((word) => search(word.slice(0, SHARED))));
  const read = await Promise.all(alike.flatMap((hits) => hits.slice(0, READ).map((hit) => hit.data())));
  const mends = mendWords(unknown, [...offered, ...read].map(textOf));
  if (mends.size === 0) return finding;
  const readAs = typed.replace(/[\p{L}\p{N}]+/gu, (word) => mends.get(word.toLowerCase()) ?? word);
  const { pages, count } = await findAsTyped(search, readAs);
  return pages.length === 0 ? finding : { pages, count, readAs };
}

/**
 * Puts in order what was found for all words together and for each alone: a rare word weighs more than a common one,
 * and pages with less than half of the words are left out.
 */
export function rank(all: readonly Hit[], perWord: readonly (readonly Hit[])[]): readonly Ranked[] {
  const sums = new Map<string, { readonly hit: Hit; weight: number; held: number }>();
  const add = (hits: readonly Hit[], weight: number, base: number, held: number) => {
    const best = hits[0]?.score ?? 1;
    for (const hit of hits) {
      const sum = sums.get(hit.id) ?? { hit, weight: 0, held: 0 };
      sums.set(hit.id, sum);
      sum.weight += weight * (base + hit.score / best);
      sum.held += held;
    }
  };
  const rarities = perWord.map(rarity);
  const whole = rarities.reduce((sum, each) => sum + each, 0);
  // First, so that an excerpt shows all of the words where a page holds them all.
  add(all, whole, 0, 0);
  perWord.forEach((hits, word) => {
    add(hits, rarities[word] ?? 0, HELD, 1);
  });
  return [...sums.values()].filter(({ held }) => held * 2 >= perWord.length).toSorted((a, b) => b.weight - a.weight);
}

/** Does the page truly say at least half of the words, in whatever form? */
export function holdsMost(page: Pick<Found, 'content' | 'meta'>, words: readonly string[]): boolean {
  const said = new Set(wordsOf(textOf(page)));
  const held = words.filter((word) => {
    if (word.length < 4) return said.has(word);
    const stem = stemOf(word);
    return [...said].some((other) => other.startsWith(stem));
  });
  return held.length > 0 && held.length * 2 >= words.length;
}

async function findAsTyped(search: (text: string) => Promise<readonly Hit[]>, typed: string) {
  const words = wordsThatMatter(typed);
  const [all, ...perWord] = await Promise.all([search(words.join(' ')), ...words.map(search)]);
  const ranked = rank(all, perWord);
  const best = ranked[0]?.weight ?? 1;
  // A word that nobody says tells apart as much as the rarest one.
  const weights = perWord.map((hits) => rarity(hits) || 1);
  const fits = await Promise.all(
    ranked.slice(0, MOST).map(async ({ hit, weight }) => {
      const page = await hit.data();
      return { page, fit: weight / best + closeness(page.meta, words, weights) };
    }),
  );
  const offered = fits.toSorted((a, b) => b.fit - a.fit).map(({ page }) => page);
  const pages = offered.filter((page) => holdsMost(page, words));
  return { pages, offered, count: ranked.length - (offered.length - pages.length) };
}

/** How much a word tells: the fewer pages hold it, the more. */
function rarity({ length }: readonly Hit[]): number {
  return length > 0 ? 1 / Math.log(2 + length) : 0;
}

function textOf({ content, meta }: Pick<Found, 'content' | 'meta'>): string {
  return `${content} ${Object.values(meta).join(' ')}`;
}
