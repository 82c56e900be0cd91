import { globSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isChecked, marksOf } from '../../src/components/guide/checker-marks.ts';
import { checkNote, QUIZ, scoreNote, type Answer, type NoteKind, type QuestionId } from '../../src/lib/index.ts';
import { SAMPLES, type SampleFile } from '../support/samples.ts';

type Checked = SampleFile & { readonly kind: NoteKind };

const situations = globSync('src/content/situations/*.mdx').map((file) => basename(file, '.mdx'));
const good = SAMPLES.filter(({ intent }) => intent !== 'bad');
const bad = SAMPLES.filter((sample): sample is Checked => sample.intent === 'bad' && isChecked(sample.kind));
const checked = good.filter((sample): sample is Checked => isChecked(sample.kind));

describe('the samples', () => {
  test('are at least 24 good notes and scripts, and eight bad ones', () => {
    expect(good.length).toBeGreaterThanOrEqual(24);
    expect(SAMPLES.length - good.length).toBeGreaterThanOrEqual(8);
    expect(new Set(good.map(({ kind }) => kind))).toEqual(
      new Set(['thank-you', 'check-in', 'reply', 'other', 'script']),
    );
  });

  test('are all different: no title, no subject with its text and no signature twice, but for a mended note’s own', () => {
    const first = SAMPLES.filter(({ mends }) => mends === undefined);
    expect(repeated(SAMPLES.map(({ title }) => title))).toEqual([]);
    expect(repeated(SAMPLES.map(({ text }) => text))).toEqual([]);
    expect(repeated(first.filter(({ kind }) => kind !== 'script').map(signature))).toEqual([]);
  });

  test('name situations that exist, and every bad one has one that mends it', () => {
    expect(SAMPLES.flatMap((sample) => sample.situations).filter((id) => !situations.includes(id))).toEqual([]);
    const mended = SAMPLES.flatMap(({ mends }) => mends ?? []);
    expect(mended.toSorted()).toEqual(bad.map(({ id }) => id).toSorted());
  });
});

describe.each(checked)('$id, a good one', (sample) => {
  test('has nothing that the note check would mend', () => {
    expect(verdictOf(sample).fix).toEqual([]);
    const { findings } = checkNote(sample, contextOf(sample));
    expect(findings.filter(({ level }) => level === 'fix')).toEqual([]);
  });
});

describe.each(bad)('$id, a bad one', (sample) => {
  test('fails the questions that it names, as far as the note check can tell, and no other', () => {
    const flaws = sample.flaws ?? [];
    const { fix, consider } = verdictOf(sample);
    const { answers } = checkNote(sample, contextOf(sample));
    const failed: readonly QuestionId[] = [...fix, ...consider];
    expect(failed.filter((id) => !flaws.includes(id))).toEqual([]);
    expect(flaws.filter((id) => !failed.includes(id) && answers[id].answer !== 'unclear')).toEqual([]);
  });

  test('marks words to cut', () => {
    expect(sample.marks?.some(({ verdict }) => verdict === 'cut')).toBe(true);
  });
});

describe.each(good)('the template of $id', ({ template = '', templateSubject = '', kind }) => {
  const report = checkNote(
    { text: template, subject: templateSubject },
    { kind: isChecked(kind) ? kind : 'thank-you' },
  );
  const { answer, evidence } = report.answers.placeholder;

  test('has blanks, and the note check finds every one', () => {
    expect(answer).toBe('yes');
    const inText = evidence.filter((span) => span.in === undefined);
    const inSubject = evidence.filter((span) => span.in === 'subject');
    expect(blanksOf(template).filter((blank) => !inText.some((span) => covers(span, blank)))).toEqual([]);
    expect(blanksOf(templateSubject).filter((blank) => !inSubject.some((span) => covers(span, blank)))).toEqual([]);
    expect(blanksOf(template).length).toBeGreaterThan(1);
  });

  test('is clean but for its blanks', () => {
    if (!isChecked(kind)) return;
    const failed = QUIZ.filter(({ id, wanted }) => wanted[kind] === 'never' && report.answers[id].answer === 'yes');
    expect(failed.map(({ id }) => id)).toEqual(['placeholder']);
  });
});

describe.each(SAMPLES)('the marks of $id', (sample) => {
  test('keep nothing that the note check would cut, and end no line', () => {
    const marks = marksOf({ ...sample, marks: (sample.marks ?? []).map((mark) => ({ nth: 1, ...mark })) });
    expect(marks.filter(({ words }) => words.includes('\n'))).toEqual([]);
    if (sample.kind !== 'script') expect(marks.length).toBeGreaterThan(0);
    if (sample.intent !== 'bad' && isChecked(sample.kind))
      expect(marks.filter(({ verdict }) => verdict === 'cut')).toEqual([]);
  });
});

function contextOf({ kind, medium }: Checked) {
  return { kind, medium: medium === 'paper' ? 'paper' : 'email' } as const;
}

function verdictOf(sample: Checked) {
  const { answers } = checkNote(sample, contextOf(sample));
  const said = Object.fromEntries(QUIZ.map(({ id }) => [id, answers[id].answer])) as Record<QuestionId, Answer>;
  return scoreNote(said, contextOf(sample));
}

/** Each `[blank]` of a template. */
function blanksOf(template: string) {
  return [...template.matchAll(/\[[^[\]]+\]/g)].map(({ 0: words, index }) => ({
    words,
    start: index,
    end: index + words.length,
  }));
}

function covers(outer: { start: number; end: number }, inner: { start: number; end: number }): boolean {
  return outer.start <= inner.start && outer.end >= inner.end;
}

/** The last line with letters in it: who signs. */
function signature({ text }: SampleFile): string {
  return text.split('\n').findLast((line) => /\p{L}/u.test(line)) ?? '';
}

function repeated(words: readonly string[]): readonly string[] {
  return words.filter((word, index) => words.indexOf(word) !== index);
}
