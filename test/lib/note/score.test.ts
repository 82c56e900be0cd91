import { expect, test } from 'vitest';
import { QUIZ, scoreNote, type Answers, type NoteKind } from '../../../src/lib/index.ts';

/** Every answer as it should be for the kind of note. */
function perfect(kind: NoteKind): Answers {
  return Object.fromEntries(QUIZ.map(({ id, wanted }) => [id, wanted[kind] === 'never' ? 'no' : 'yes']));
}

const table = [
  { change: {}, verdict: 'ready', because: 'everything is in order' },
  { change: { specific: 'no' }, verdict: 'ready', because: 'a broken should does not hold a note back' },
  { change: { specific: 'unclear' }, verdict: 'ready', because: 'only a must or a never has to be answered' },
  { change: { thanks: 'no' }, verdict: 'nearly', because: 'a must is broken' },
  { change: { thanks: 'unclear' }, verdict: 'nearly', because: 'unclear counts as unanswered' },
  { change: { pay: undefined }, verdict: 'nearly', because: 'a never is unanswered' },
  { change: { placeholder: 'yes' }, verdict: 'nearly', because: 'a blank is unfinished, not wrong' },
  { change: { pressure: 'yes' }, verdict: 'rethink', because: 'a never is broken' },
  { change: { pressure: 'yes', thanks: 'unclear' }, verdict: 'rethink', because: 'a broken never outweighs the rest' },
] as const;

test.each(table)('a thank-you is $verdict when $because', ({ change, verdict }) => {
  const answers = { ...perfect('thank-you'), ...change } as Answers;
  expect(scoreNote(answers, { kind: 'thank-you' }).verdict).toBe(verdict);
});

test.each(['thank-you', 'check-in', 'reply'] as const)('a perfect %s is ready, with nothing to mend', (kind) => {
  const { verdict, fix, consider, unanswered, good } = scoreNote(perfect(kind), { kind });
  expect({ verdict, fix, consider, unanswered }).toEqual({ verdict: 'ready', fix: [], consider: [], unanswered: [] });
  expect(good).toEqual(QUIZ.filter(({ wanted }) => /must|should/.test(wanted[kind])).map(({ id }) => id));
});

test('with no answers, everything asked of this kind is unanswered', () => {
  const asked = QUIZ.filter(({ wanted }) => wanted['check-in'] !== '-').map(({ id }) => id);
  expect(scoreNote({}, { kind: 'check-in' })).toEqual({
    verdict: 'nearly',
    fix: [],
    consider: [],
    good: [],
    unanswered: asked,
  });
});

test('a question that this kind does not ask is in no list, whatever its answer', () => {
  const { fix, consider, good, unanswered } = scoreNote({ thanks: 'no', value: 'yes' }, { kind: 'check-in' });
  expect([...fix, ...consider, ...good, ...unanswered]).not.toContain('thanks');
  expect([...fix, ...consider, ...good, ...unanswered]).not.toContain('value');
});
