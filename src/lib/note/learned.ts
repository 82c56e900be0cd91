import type { Draft } from './draft.ts';
import { BUCKETS, featuresOf } from './features.ts';
import { decodeModel, STEP, type Model } from './model-text.ts';
import { MODELS } from './models.ts';
import { weigh, type Detector, type NoteKind, type Span } from './question.ts';
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

/** How sure the model must be of one sentence, as log-odds: above `sure` it is a yes, above `thin` unclear. */
export type Limits = { readonly sure: number; readonly thin: number };

/** A detector that asks the model alone, of the sentences that `among` picks: all, with those of the subject, where it is left out. */
/* @__NO_SIDE_EFFECTS__ */
export function readLearned(
  id: LearnedId,
  { sure, thin }: Limits,
  among: (draft: Draft) => readonly Sentence[] = everySentence,
): Detector {
  return (draft, context) => {
    const above = (limit: number) =>
      among(draft)
        .filter((sentence) => scoreOf(id, sentence, context?.kind) > limit)
        .map((sentence) => strongestSpan(id, sentence, context?.kind));
    return weigh(above(sure), above(thin));
  };
}

function everySentence({ subjectSentences, sentences }: Draft): readonly Sentence[] {
  return [...subjectSentences, ...sentences];
}

/** The sentences of the body and of a postscript. */
export function bodySentences({ sentences }: Draft): readonly Sentence[] {
  return sentences;
}

/** What nobody would mark as the last word. */
const LOOSE_END = /^(?:and|for|of|to|the|an?|in|on|with|,)$/i;

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
  while (best.to > best.from && LOOSE_END.test(tokens[best.to]?.raw ?? '')) best.to -= 1;
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
