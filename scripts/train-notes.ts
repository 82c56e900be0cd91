/**
 * Trains what the note check has learned, and writes it to `src/lib/note/models.ts`: `npm run train:notes`. Which
 * questions have a model, and how large each may be, stands here; how they are used, with the questions.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'prettier';
import { BUCKETS, featuresOf } from '../src/lib/note/features.ts';
import { flatten } from '../src/lib/note/flatten.ts';
import { encodeModel, MOST_STEPS, STEP, type ModelText } from '../src/lib/note/model-text.ts';
import type { NoteKind } from '../src/lib/note/question.ts';
import { QUESTIONS, type QuestionId } from '../src/lib/note/questions/index.ts';
import { readSentences } from '../src/lib/note/sentence.ts';
import { trainSparse, type Example } from './note-model/logistic.ts';

const ROOT = join(import.meta.dirname, '..');
const MODELS = join(ROOT, 'src/lib/note/models.ts');

/**
 * Labeled sentences: those of people who had not seen the checker, those of the fixtures’ notes, and those written to
 * teach it. No note of `notes-held.jsonl` is among them.
 */
export const DATA = [
  { file: 'test/lib/note/fixtures/sentences.jsonl', weight: 1 },
  { file: 'scripts/note-model/sentences.jsonl', weight: 1 },
  // Labels of whole notes, looked at most often, are the surest.
  { file: 'scripts/note-model/from-notes.jsonl', weight: 2 },
  // The plainest ways to say it, which count in every kind of note.
  { file: 'scripts/note-model/plain.jsonl', weight: 2 },
];
/** What decides what the training makes of the data. */
const METHOD = [
  'scripts/train-notes.ts',
  'scripts/note-model/logistic.ts',
  'src/lib/note/features.ts',
  'src/lib/note/word-classes.ts',
  'src/lib/note/model-text.ts',
];

/** By question, how dear a weight is at first (`l1`): the dearer, the fewer are kept. */
const LEARNED = {
  thanks: 26,
  interest: 22,
  specific: 22,
  value: 20,
  gift_or_social: 24,
  boasting: 17,
  pressure: 15,
  defensive: 14,
  negative: 17,
  pay: 20,
} as const satisfies Partial<Record<QuestionId, number>>;
/** What argues with a decision often speaks badly of those who made it, and readers differ on which; such a line does not teach that it is no such thing. */
const NEAR: Readonly<Partial<Record<QuestionId, readonly string[]>>> = { negative: ['defensive'] };
const L2 = 1;
const ROUNDS = 10;
/** A question’s own examples count as much as this many sentences. */
const EXAMPLE_WEIGHT = 3;
const KINDS: readonly NoteKind[] = ['thank-you', 'check-in', 'reply'];

/** A sentence with all that it does; without a kind it is said in all. `unsure` is what a reader would not decide, or was not asked. */
type LabeledSentence = {
  readonly s: string;
  readonly kind?: NoteKind;
  readonly labels: readonly string[];
  readonly unsure?: readonly string[];
};

/** A short name for the data and the method, by which the models tell what they were made of. */
export function fingerprint(): string {
  const hash = createHash('sha256');
  for (const file of [...DATA.map(({ file }) => file), ...METHOD]) hash.update(readFileSync(join(ROOT, file)));
  return hash.digest('hex').slice(0, 16);
}

async function train(): Promise<void> {
  const sentences = DATA.flatMap(({ file, weight }) => repeat(readLabeled(file), weight));
  const models = (Object.keys(LEARNED) as (keyof typeof LEARNED)[]).map((id) => {
    const l1 = LEARNED[id];
    const examples = [...sentences.flatMap((sentence) => examplesOf(sentence, id)), ...ownExamples(id)];
    const { bias, weights } = trainSparse(examples, { size: BUCKETS, l1, l2: L2, rounds: ROUNDS });
    const steps = Int8Array.from(weights, inSteps);
    const kept = steps.reduce((count, weight) => count + Number(weight !== 0), 0);
    const yes = examples.filter(({ isYes }) => isYes).length;
    console.log(`${id.padEnd(14)} ${examples.length} sentences, ${yes} yes, ${kept} weights`);
    return [id, encodeModel({ bias: Math.round(bias / STEP), steps })] as const;
  });
  writeFileSync(MODELS, await sourceOf(models));
}

function inSteps(weight: number): number {
  return Math.max(-MOST_STEPS, Math.min(MOST_STEPS, Math.round(weight / STEP)));
}

function sourceOf(models: readonly (readonly [id: string, model: ModelText])[]): Promise<string> {
  const text = [
    `/* Written by \`npm run train:notes\` from the data ${fingerprint()}. */`,
    "import type { ModelText } from './model-text.ts';",
    '',
    `export const MODELS = ${JSON.stringify(Object.fromEntries(models))} as const satisfies Record<string, ModelText>;`,
  ].join('\n');
  return format(text, { parser: 'typescript', singleQuote: true, printWidth: 120 });
}

function readLabeled(file: string): LabeledSentence[] {
  return readFileSync(join(ROOT, file), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as LabeledSentence);
}

/** Of a line that holds several sentences it is not known which one says it, so it teaches only what none of them does. */
function examplesOf({ s, kind, labels, unsure = [] }: LabeledSentence, id: QuestionId): Example[] {
  const flat = flatten(s);
  const sentences = readSentences(flat, 0, flat.length);
  const isYes = labels.includes(id);
  const isNear = !isYes && NEAR[id]?.some((near) => labels.includes(near));
  if (unsure.includes(id) || isNear || (isYes && sentences.length > 1)) return [];
  const kinds = kind ? [kind] : KINDS;
  return kinds.flatMap((each) =>
    sentences.map((sentence) => ({ places: placesOf(featuresOf(sentence, each)), isYes })),
  );
}

/** The question’s own examples. What is unclear teaches nothing. */
function ownExamples(id: QuestionId): Example[] {
  const { examples } = QUESTIONS.find((question) => question.id === id) ?? {
    examples: { yes: [], no: [] },
  };
  const teach = (texts: readonly string[], labels: readonly string[]) =>
    texts.flatMap((s) => repeat(examplesOf({ s, labels }, id), EXAMPLE_WEIGHT));
  return [...teach(examples.yes, [id]), ...teach(examples.no, [])];
}

function repeat<T>(list: readonly T[], times: number): T[] {
  return Array.from({ length: times }, () => list).flat();
}

function placesOf(features: readonly number[]): number[] {
  return features.filter((_, at) => at % 3 === 0);
}

if (import.meta.main) await train();
