import { describe, expect, test } from 'vitest';
import { benchNotes, readLabeledNotes } from '../../../scripts/bench-notes.ts';

const notes = readLabeledNotes(new URL('./fixtures/notes.jsonl', import.meta.url));
const rows = benchNotes(notes);

/** What the fixtures reach today, rounded down: a change that reads notes worse than this has to say so here. */
const FLOORS = {
  thanks: { precision: 0.98, recall: 0.99 },
  interest: { precision: 0.99, recall: 0.97 },
  specific: { precision: 0.97, recall: 0.95 },
  value: { precision: 1, recall: 0.97 },
  brief: { precision: 1, recall: 1 },
  greeting: { precision: 1, recall: 0.99 },
  signoff: { precision: 1, recall: 0.98 },
  placeholder: { precision: 1, recall: 1 },
  gift_or_social: { precision: 1, recall: 0.94 },
  boasting: { precision: 1, recall: 0.91 },
  pressure: { precision: 1, recall: 0.94 },
  defensive: { precision: 1, recall: 0.9 },
  negative: { precision: 0.96, recall: 0.81 },
  casual: { precision: 1, recall: 1 },
  pay: { precision: 0.95, recall: 0.9 },
} as const;

/** What is found of the notes by others, where it is less than nine in ten. */
const LEAST_FOUND: Readonly<Record<string, number>> = {
  specific: 0.82,
  value: 0.87,
  gift_or_social: 0.8,
  boasting: 0.8,
  pressure: 0.83,
  defensive: 0.66,
  negative: 0.57,
  casual: 0.88,
  pay: 0.66,
};

test('there are at least 150 notes, each with its own number', () => {
  expect(notes.length).toBeGreaterThanOrEqual(150);
  expect(new Set(notes.map(({ id }) => id)).size).toBe(notes.length);
  expect(new Set(notes.map(({ text }) => text)).size).toBe(notes.length);
});

describe.each(rows)('$id', ({ id, cells, yes, precision, recall, wrong }) => {
  test('stands in ten notes and is absent from ten', () => {
    expect(yes).toBeGreaterThanOrEqual(10);
    expect(cells - yes).toBeGreaterThanOrEqual(10);
  });

  test('is read as well as it was', () => {
    const found = { precision, recall, wrong: wrong.map((each) => `${each.id} is ${each.reader}`) };
    expect(precision, JSON.stringify(found)).toBeGreaterThanOrEqual(FLOORS[id].precision);
    expect(recall, JSON.stringify(found)).toBeGreaterThanOrEqual(FLOORS[id].recall);
  });
});

describe('ninety-five notes by somebody who had not seen the checker', () => {
  const others = readLabeledNotes(new URL('./fixtures/notes-by-others.jsonl', import.meta.url));
  const wrongly = benchNotes(others).flatMap(({ id, wrong }) =>
    wrong.filter(({ checker }) => checker === 'yes').map((each) => `${id} in ${each.id}`),
  );
  const accusations = wrongly.filter(
    (each) => !/^(?:thanks|interest|specific|value|brief|greeting|signoff) /.test(each),
  );

  test('none of them is accused wrongly', () => {
    expect(others).toHaveLength(95);
    expect(accusations).toEqual([]);
  });

  test('what is missed in them is no more than it was', () => {
    for (const { id, recall } of benchNotes(others)) expect(recall, id).toBeGreaterThanOrEqual(LEAST_FOUND[id] ?? 0.9);
  });
});

describe('the benchmark', () => {
  const note = (labels: object) => ({ id: 'n', kind: 'thank_you', text: 'Thank you for the interview.', labels });
  const thanks = (labels: object) => benchNotes([note(labels)]).find(({ id }) => id === 'thanks');

  test('counts a yes that both see', () => {
    expect(thanks({ thanks: 'yes' })).toMatchObject({ cells: 1, yes: 1, precision: 1, recall: 1, f1: 1, wrong: [] });
  });

  test('counts a yes that only the checker sees against its precision', () => {
    expect(thanks({ thanks: 'no' })).toMatchObject({
      cells: 1,
      yes: 0,
      precision: 0,
      wrong: [{ id: 'n', checker: 'yes' }],
    });
  });

  test('leaves out what the reader left unclear', () => {
    expect(thanks({ thanks: 'unclear' })).toMatchObject({ cells: 0, yes: 0 });
  });
});
