import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { parseKept } from '../../src/components/note-check/kept-note.ts';
import { parseExcerpt } from '../../src/components/search/excerpt.ts';
import { wordsThatMatter } from '../../src/components/search/small-words.ts';
import { checkNote, formatPlans, parsePlans, parseSituation, QUIZ, readLink } from '../../src/lib/index.ts';
import { HOSTILE_TEXTS } from '../support/hostile-texts.ts';

// many cases, on a machine that may be busy
vi.setConfig({ testTimeout: 180_000 });

/** Each way in, and what must be true of what comes out of it. */
const WAYS_IN: Readonly<Record<string, (text: string) => void>> = {
  'a planner link': (text) => {
    const read = readLink(text);
    if (!read.ok) return;
    const parsed = parseSituation(read.situation);
    if (!parsed.ok) expect(parsed.errors.every(({ message }) => message.length > 5)).toBe(true);
  },
  'a file of plans': (text) => {
    const read = parsePlans(text);
    if (read.ok) expect(parsePlans(formatPlans(read.plans))).toEqual(read);
    else expect(read.why).toMatch(/^[a-z-]+$/);
  },
  'a pasted note': (text) => {
    const { findings } = checkNote({ text, subject: text.slice(0, 200) }, { kind: 'thank-you' });
    expect(Array.isArray(findings)).toBe(true);
  },
  'a kept note': (text) => {
    const kept = parseKept(text, QUIZ);
    if (kept) expect(typeof kept.form.text).toBe('string');
  },
  'words to search for': (text) => {
    expect(wordsThatMatter(text).every((word) => !/[<>"'=]/.test(word))).toBe(true);
  },
  'an excerpt of a page': (text) => {
    expect(parseExcerpt(text).every((run) => typeof run.text === 'string')).toBe(true);
  },
};

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.json({ maxDepth: 3 }),
  fc
    .tuple(fc.constantFrom(...HOSTILE_TEXTS.map((text) => text.slice(0, 300))), fc.string({ maxLength: 20 }))
    .map((parts) => parts.join('')),
);

test('there are hundreds of hand-made texts', () => {
  expect(new Set(HOSTILE_TEXTS).size).toBeGreaterThan(300);
});

describe.each(Object.entries(WAYS_IN))('%s', (_, goesIn) => {
  test('of any hand-made mischief is a message or a sound result', () => {
    for (const text of HOSTILE_TEXTS) goesIn(text);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  test('of 10,000 random texts is a message or a sound result', () => {
    fc.assert(fc.property(anyText, goesIn), { numRuns: 10_000, seed: 20261125 });
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});
