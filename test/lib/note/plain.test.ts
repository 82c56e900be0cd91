import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkNote, QUIZ, type NoteKind, type QuestionId } from '../../../src/lib/index.ts';

/** The plainest ways to say what should not be there, and plain sentences that do none of it: in any kind of note. */
type Plain = { readonly s: string; readonly labels: readonly QuestionId[] };

const LINES = readFileSync(new URL('../../../scripts/note-model/plain.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Plain);
const KINDS: readonly NoteKind[] = ['thank-you', 'check-in', 'reply'];
const NEVER = QUIZ.filter(({ wanted }) => wanted.reply === 'never').map(({ id }) => id);

test('there are lines of both sorts', () => {
  expect(LINES.filter(({ labels }) => labels.length > 0).length).toBeGreaterThan(100);
  expect(LINES.filter(({ labels }) => labels.length === 0).length).toBeGreaterThan(20);
});

describe.each(KINDS)('in a %s', (kind) => {
  const answersOf = (s: string) => checkNote({ text: s }, { kind }).answers;

  test('what does it is never answered with no', () => {
    const missed = LINES.flatMap(({ s, labels }) =>
      labels
        // Before a decision there is little to argue with.
        .filter((id) => (id !== 'defensive' || kind === 'reply') && answersOf(s)[id].answer === 'no')
        .map((id) => `${id}: ${s}`),
    );
    expect(missed).toEqual([]);
  });

  test('what does none of it is not accused', () => {
    const accused = LINES.filter(({ labels }) => labels.length === 0).flatMap(({ s }) =>
      NEVER.filter((id) => answersOf(s)[id].answer === 'yes').map((id) => `${id}: ${s}`),
    );
    expect(accused).toEqual([]);
  });
});
