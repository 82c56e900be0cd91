import type { Found, Hit, Pagefind } from './load-index.ts';

/** What was found, the best first. */
export type Finding = { readonly pages: readonly Found[]; readonly count: number };

/** How many pages are shown at most. */
export const MOST = 10;

/** Words that stand in every question and tell none apart; some as people type them in a hurry, without the apostrophe. */
const SMALL_WORDS = new Set(
  (
    'a about am an and any are arent as at be been but by can cant could couldnt did didn didnt do does doesn ' +
    'doesnt don dont for from get got had hadnt has hasnt have haven havent he her hes him his how i id if im in ' +
    'into is isn isnt it its ive just ll me my no not of on one or our re s she shes should shouldnt so some t ' +
    'than that thats the their them then there theres these they theyre theyve this to too us ve was wasnt we ' +
    'were werent what whats when which who whom why will with wont would wouldnt you your youre yours youve'
  ).split(' '),
);

/** What a page gets for holding a word at all, beside how well it holds it. Found by trying, on the table of questions in the tests. */
const HELD = 0.5;

/**
 * Searches for the words that matter. Pages that hold them all stand first, unless one that lacks a common word fits the
 * rare ones much better. A page that Pagefind offers for want of anything better, because some short word begins
 * alike, is left out.
 * @param shelf `Rules`, `Situations`, `Samples`, or everything where it is absent.
 */
export async function findPages(index: Pagefind, typed: string, shelf?: string): Promise<Finding> {
  const words = wordsThatMatter(typed);
  const search = async (text: string) => (await index.search(text, shelf ? { filters: { shelf } } : {})).results;
  const [all, ...perWord] = await Promise.all([search(words.join(' ')), ...words.map(search)]);
  const hits = rank(all, perWord);
  const offered = await Promise.all(hits.slice(0, MOST).map((hit) => hit.data()));
  const pages = offered.filter((page) => holdsMost(page, words));
  return { pages, count: hits.length - (offered.length - pages.length) };
}

/** The words of a question without those that every question has; all of them where nothing would be left. */
export function wordsThatMatter(typed: string): readonly string[] {
  const words = typed.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const telling = words.filter((word) => !SMALL_WORDS.has(word));
  return telling.length > 0 ? telling : words;
}

/**
 * Puts in order what was found for all words together and for each alone: a rare word weighs more than a common one,
 * and pages with less than half of the words are left out.
 */
export function rank(all: readonly Hit[], perWord: readonly (readonly Hit[])[]): readonly Hit[] {
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
  const rarities = perWord.map(({ length }) => (length > 0 ? 1 / Math.log(2 + length) : 0));
  const whole = rarities.reduce((sum, rarity) => sum + rarity, 0);
  // First, so that an excerpt shows all of the words where a page holds them all.
  add(all, whole, 0, 0);
  perWord.forEach((hits, word) => {
    add(hits, rarities[word] ?? 0, HELD, 1);
  });
  return [...sums.values()]
    .filter(({ held }) => held * 2 >= perWord.length)
    .toSorted((a, b) => b.weight - a.weight)
    .map(({ hit }) => hit);
}

/** Does the page truly say at least half of the words, in whatever form? */
export function holdsMost({ content, meta }: Pick<Found, 'content' | 'meta'>, words: readonly string[]): boolean {
  const said = new Set(`${content} ${Object.values(meta).join(' ')}`.toLowerCase().match(/[\p{L}\p{N}]+/gu));
  const held = words.filter((word) => {
    if (word.length < 4) return said.has(word);
    const stem = word.replace(/(?<=.{3})(?:ies|ing|ed|es|s|y|e)$/, '');
    return [...said].some((other) => other.startsWith(stem));
  });
  return held.length > 0 && held.length * 2 >= words.length;
}
