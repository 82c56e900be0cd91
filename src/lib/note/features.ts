import type { NoteKind } from './question.ts';
import type { Sentence } from './sentence.ts';
import { classOf, isCommon, type WordClass } from './word-classes.ts';

/** Among so many places each feature finds its own by its hash; two may share one. */
export const BUCKETS = 1 << 14;

/**
 * The features of a sentence, each once: three numbers each, its place, and the first and the last token it stands on
 * (0 and -1 where it stands on none).
 */
export type Features = readonly number[];

/** As many letters as tell a word's family: "interested" and "interest" begin alike. */
const STEM = 5;
/** As many as tell it beside its neighbor. */
const HEAD = 3;
/** More concrete words, and more names, than this tell no more. */
const MOST_CONCRETE = 5;
const MOST_NAMED = 2;
const NAME = /^\p{Lu}\p{Ll}/u;

type Word = { readonly stem: string; readonly kin: WordClass | undefined; readonly token: number };

/**
 * What the trained models look at in a sentence: stems, pairs of neighbors, classes of words, alone, in this kind of
 * note and two together, and how many words and names it holds that would not stand in a note to anybody. Of a note
 * whose kind is not known, there is nothing that depends on it.
 */
export function featuresOf(sentence: Sentence, kind: NoteKind | undefined): Features {
  const found = known.get(sentence);
  if (found && found.kind === kind) return found.features;
  const features = collect(sentence, kind);
  known.set(sentence, { kind, features });
  return features;
}

/* Several questions ask about one sentence. */
const known = new WeakMap<Sentence, { readonly kind: NoteKind | undefined; readonly features: Features }>();

function collect(sentence: Sentence, kind: NoteKind | undefined): Features {
  const features: number[] = [];
  const seen = new Set<number>();
  const add = (key: string, from: number, to: number) => {
    const bucket = hash(key);
    if (seen.has(bucket)) return;
    seen.add(bucket);
    features.push(bucket, from, to);
  };
  const { concrete, named } = countConcrete(sentence);
  for (let count = 1; count <= Math.min(MOST_CONCRETE, concrete); count += 1) add(`c>${count}`, 0, -1);
  for (let count = 1; count <= Math.min(MOST_NAMED, named); count += 1) add(`n>${count}`, 0, -1);
  if (kind) add(`^${kind}`, 0, -1);
  const words = readWords(sentence);
  for (const [at, { stem, kin, token }] of words.entries()) {
    const next = words[at + 1];
    add(`~${stem}`, token, token);
    if (next) {
      add(`~${stem} ${next.stem}`, token, next.token);
      add(`~${headOf(stem)} ${headOf(next.stem)}`, token, next.token);
    }
    if (kin) add(`@${kin}`, token, token);
    if (kin && kind) add(`${kind}@${kin}`, token, token);
  }
  const met = Array.from(new Set(words.flatMap(({ kin }) => kin ?? []))).sort();
  for (const [at, one] of met.entries()) for (const other of met.slice(at + 1)) add(`@${one}&${other}`, 0, -1);
  return features;
}

const headOf = (stem: string) => stem.slice(0, HEAD);

/** The words of the plain form, with the sentence's ends; numbers and names are alike to the models. */
function readWords({ plain, tokens }: Sentence): Word[] {
  const words: Word[] = [{ stem: '<', kin: undefined, token: 0 }];
  for (const [token, { at, raw }] of tokens.entries()) {
    const end = tokens[token + 1]?.at ?? plain.length;
    const isName = token > 0 && NAME.test(raw);
    for (const part of plain.slice(at, end - 1).split(' ')) {
      if (part === '') continue;
      const kin = kinOf(part);
      words.push({ stem: /^\p{N}/u.test(part) ? '0' : isName && !kin ? 'N' : part.slice(0, STEM), kin, token });
    }
  }
  words.push({ stem: '>', kin: undefined, token: tokens.length - 1 });
  return words;
}

/* Words of the genre stand everywhere, and only tell that a word is not concrete. */
function kinOf(word: string): WordClass | undefined {
  const kin = classOf(word);
  return kin === 'genre' ? undefined : kin;
}

function countConcrete({ tokens }: Sentence): { concrete: number; named: number } {
  let concrete = 0;
  let named = 0;
  for (const [token, { raw }] of tokens.entries()) {
    const word = raw.toLowerCase();
    if (!/^\p{L}/u.test(word) || isCommon(word, classOf(word))) continue;
    if (!NAME.test(raw)) concrete += 1;
    else if (token > 0) named += 1;
  }
  return { concrete, named };
}

/** FNV-1a, folded. */
function hash(key: string): number {
  let sum = 0x811c9dc5;
  for (let at = 0; at < key.length; at += 1) sum = Math.imul(sum ^ key.charCodeAt(at), 0x01000193);
  return ((sum ^ (sum >>> 15)) >>> 0) % BUCKETS;
}
