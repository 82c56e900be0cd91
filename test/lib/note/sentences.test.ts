import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkNote, type NoteKind, type QuestionId } from '../../../src/lib/index.ts';

/**
 * Single sentences of notes with all that each does, written by people who had not seen the checker; `labels` is empty
 * where it does none of it. They ask more than whole notes do: nothing around them helps. The limits are what was
 * measured, so that no change makes the checker accuse more, or see less, without somebody noticing. Models
 * learned from these very sentences, so for the questions that have one the limits only say that it is whole.
 */
type Labeled = { readonly s: string; readonly kind: NoteKind; readonly labels: readonly QuestionId[] };

const SENTENCES = readFileSync(join(import.meta.dirname, 'fixtures/sentences.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Labeled);

/** Of the sentences that do it, the share that is seen, at least; of those seen, the share that does it, at least. */
const LIMITS = {
  thanks: { seen: 0.91, right: 0.92 },
  interest: { seen: 0.91, right: 0.7 },
  specific: { seen: 0.89, right: 0.81 },
  value: { seen: 0.84, right: 0.85 },
  gift_or_social: { seen: 0.7, right: 0.95 },
  boasting: { seen: 0.55, right: 0.97 },
  pressure: { seen: 0.76, right: 0.96 },
  defensive: { seen: 0.73, right: 0.97 },
  negative: { seen: 0.63, right: 0.93 },
  casual: { seen: 0.86, right: 0.91 },
  pay: { seen: 0.74, right: 0.97 },
} as const satisfies Partial<Record<QuestionId, { seen: number; right: number }>>;

const answers = SENTENCES.map(({ s, kind, labels }) => ({ labels, read: checkNote({ text: s }, { kind }).answers }));

describe('single sentences by others', () => {
  test.each(Object.entries(LIMITS) as [keyof typeof LIMITS, { seen: number; right: number }][])(
    '%s is seen, and rightly, as often as before',
    (id, { seen, right }) => {
      const said = answers.filter(({ read }) => read[id].answer === 'yes');
      const hits = said.filter(({ labels }) => labels.includes(id)).length;
      const meant = answers.filter(({ labels }) => labels.includes(id)).length;
      expect(hits / meant).toBeGreaterThanOrEqual(seen);
      expect(hits / said.length).toBeGreaterThanOrEqual(right);
    },
  );
});
