import { isCommon } from './common-words.ts';
import type { NoteKind } from './question.ts';
import type { Sentence } from './sentence.ts';

/** Among so many places each feature finds its own by its hash; two may share one. */
export const BUCKETS = 1 << 15;

/**
 * The features of a sentence, each once: three numbers each, its place, and the first and the last token it stands on
 * (0 and -1 where it stands on none).
 */
export type Features = readonly number[];

/** What is cut off a word to find its family: "interested" and "interest" begin alike. */
const STEM = 5;
/** More concrete words, and more names, than this tell no more. */
const MOST_CONCRETE = 5;
const MOST_NAMED = 2;
const NAME = /^\p{Lu}\p{Ll}/u;

type Word = { readonly word: string; readonly stem: string; readonly token: number };

/**
 * What the trained model looks at in a sentence: stems, pairs of stems, pairs of words with one between them, words in
 * this kind of note, and how many words and names it holds that would not stand in a note to anybody. Of a note whose
 * kind is not known, there is nothing that depends on it.
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
  for (const [at, { word, stem, token }] of words.entries()) {
    const next = words[at + 1];
    const third = words[at + 2];
    add(`~${stem}`, token, token);
    if (kind) add(`${kind.charAt(0)}:${word}`, token, token);
    if (next) add(`~${stem} ${next.stem}`, token, next.token);
    if (third) add(`${word} _ ${third.word}`, token, third.token);
  }
  return features;
}

/** The words of the plain form, with the sentence's ends; numbers and names are alike to the model. */
function readWords({ plain, tokens }: Sentence): Word[] {
  const words: Word[] = [{ word: '<', stem: '<', token: 0 }];
  for (const [token, { at, raw }] of tokens.entries()) {
    const end = tokens[token + 1]?.at ?? plain.length;
    const isName = token > 0 && NAME.test(raw);
    for (const part of plain.slice(at, end - 1).split(' ')) {
      if (part === '') continue;
      const word = /^\p{N}/u.test(part) ? '0' : isName ? 'N' : part;
      words.push({ word, stem: word.slice(0, STEM), token });
    }
  }
  words.push({ word: '>', stem: '>', token: tokens.length - 1 });
  return words;
}

function countConcrete({ tokens }: Sentence): { concrete: number; named: number } {
  let concrete = 0;
  let named = 0;
  for (const [token, { raw }] of tokens.entries()) {
    if (!/^\p{L}/u.test(raw) || isCommon(raw.toLowerCase())) continue;
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
