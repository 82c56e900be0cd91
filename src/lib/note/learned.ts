import { BUCKETS, featuresOf } from './features.ts';
import { decodeModel, STEP, type Model } from './model-text.ts';
import { MODELS } from './models.ts';
import type { Detector, NoteKind, Span } from './question.ts';
import type { Sentence } from './sentence.ts';

/** A question that a model was trained for. */
export type LearnedId = keyof typeof MODELS;

/** How strongly a sentence says what a question asks, as log-odds, and the words that speak for it most. */
export type LearnedReading = { readonly score: number; readonly span: Span };

/** What the trained model makes of a sentence of a note of this kind, if the kind is known. */
export function readLearned(id: LearnedId, sentence: Sentence, kind: NoteKind | undefined): LearnedReading {
  const { bias, steps } = modelOf(id);
  const features = featuresOf(sentence, kind);
  const speaks = new Float32Array(sentence.tokens.length);
  let score = bias;
  for (let at = 0; at < features.length; at += 3) {
    const weight = steps[features[at] ?? 0] ?? 0;
    if (weight === 0) continue;
    const [from = 0, to = -1] = features.slice(at + 1, at + 3);
    score += weight;
    for (let token = from; token <= to; token += 1) speaks[token] = (speaks[token] ?? 0) + weight / (to - from + 1);
  }
  return { score: score * STEP, span: strongestSpan(sentence, speaks) };
}

/** The places in the note's body whose score is above the limit. */
export function learnedIn(
  id: LearnedId,
  sentences: readonly Sentence[],
  kind: NoteKind | undefined,
  above: number,
): Span[] {
  return sentences
    .map((sentence) => readLearned(id, sentence, kind))
    .filter(({ score }) => score > above)
    .map(({ span }) => span);
}

/**
 * A detector by phrases, with the model as its second reader. A yes of the phrases holds where the model finds some
 * sentence above `believed`, else it is unclear; a sentence above `sure` is a yes on the model's word alone.
 */
/* @__NO_SIDE_EFFECTS__ */
export function readOver(
  id: LearnedId,
  byPhrases: Detector,
  { believed, sure }: { readonly believed: number; readonly sure: number },
): Detector {
  return (draft, context) => {
    const said = byPhrases(draft, context);
    const all = [...draft.subjectSentences, ...draft.sentences];
    const read = all.map((sentence) => readLearned(id, sentence, context?.kind));
    if (said.answer === 'yes' && read.some(({ score }) => score > believed)) return said;
    const alone = read.filter(({ score }) => score > sure).map(({ span }) => span);
    if (alone.length > 0) return { answer: 'yes', evidence: alone };
    return said.answer === 'yes' ? { ...said, answer: 'unclear' } : said;
  };
}

/** The stretch of tokens that speaks most for the answer in sum; the whole sentence where no word speaks for it. */
function strongestSpan({ tokens, start, end, in: where }: Sentence, speaks: Float32Array): Span {
  let best = { from: 0, to: tokens.length - 1, sum: 0 };
  let from = 0;
  let sum = 0;
  for (const [to, weight] of speaks.entries()) {
    if (sum <= 0) [from, sum] = [to, 0];
    sum += weight;
    if (sum > best.sum) best = { from, to, sum };
  }
  return {
    start: tokens[best.from]?.start ?? start,
    end: tokens[best.to]?.end ?? end,
    ...(where && { in: where }),
  };
}

const models = new Map<LearnedId, Model>();

/* Read when first needed: a module that only loads does no work. */
function modelOf(id: LearnedId): Model {
  const model = models.get(id) ?? decodeModel(MODELS[id], BUCKETS);
  models.set(id, model);
  return model;
}
