import { BUCKETS, featuresOf } from './features.ts';
import { decodeModel, STEP, type Model } from './model-text.ts';
import { MODELS } from './models.ts';
import type { Detector, NoteKind, Span } from './question.ts';
import type { Sentence } from './sentence.ts';

/** A question that a model was trained for. */
export type LearnedId = keyof typeof MODELS;

/** How strongly a sentence of a note of this kind, if the kind is known, says what a question asks, as log-odds. */
export function scoreOf(id: LearnedId, sentence: Sentence, kind: NoteKind | undefined): number {
  const { bias, steps } = modelOf(id);
  const features = featuresOf(sentence, kind);
  let score = bias;
  for (let at = 0; at < features.length; at += 3) score += steps[features[at] ?? 0] ?? 0;
  return score * STEP;
}

/** The words of the sentence that speak most for it. */
export function strongestSpan(id: LearnedId, sentence: Sentence, kind: NoteKind | undefined): Span {
  const { steps } = modelOf(id);
  const features = featuresOf(sentence, kind);
  const speaks = new Float32Array(sentence.tokens.length);
  for (let at = 0; at < features.length; at += 3) {
    const weight = steps[features[at] ?? 0] ?? 0;
    const from = features[at + 1] ?? 0;
    const to = features[at + 2] ?? -1;
    for (let token = from; token <= to; token += 1) speaks[token] = (speaks[token] ?? 0) + weight / (to - from + 1);
  }
  return longestGain(sentence, speaks);
}

/** The places in the note's body whose score is above the limit. */
export function learnedIn(
  id: LearnedId,
  sentences: readonly Sentence[],
  kind: NoteKind | undefined,
  above: number,
): Span[] {
  return sentences
    .filter((sentence) => scoreOf(id, sentence, kind) > above)
    .map((sentence) => strongestSpan(id, sentence, kind));
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
    if (said.answer === 'yes' && all.some((sentence) => scoreOf(id, sentence, context?.kind) > believed)) return said;
    const alone = learnedIn(id, all, context?.kind, sure);
    if (alone.length > 0) return { answer: 'yes', evidence: alone };
    return said.answer === 'yes' ? { ...said, answer: 'unclear' } : said;
  };
}

/** The stretch of tokens whose weights add up to the most; the whole sentence where no word speaks for it. */
function longestGain({ tokens, start, end, in: where }: Sentence, speaks: Float32Array): Span {
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
