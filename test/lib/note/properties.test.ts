import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkNote, comparePanel, type NoteContext, type NoteReport, type Span } from '../../../src/lib/index.ts';

const KINDS = ['thank-you', 'check-in', 'reply'] as const;

/** Pieces that notes, templates, mail programs and mischief are made of. */
const PIECES = [
  'Dear Ms. Okonkwo,',
  'Hi [Name]',
  'Thank you for your time',
  'I am keen',
  'by Friday',
  'you must',
  'Best,\nAna',
  '\r\n\r\n',
  '\n',
  '\t',
  '\u00a0',
  '\u200b',
  '\u202e',
  '\u0000',
  '\ud83d',
  '\udc4d',
  '😀',
  '👩‍👩‍👧',
  'مرحبا',
  'שלום',
  '李雷',
  'İstanbul',
  'ß',
  '<p>',
  '</p>',
  '<script>alert(1)</script>',
  '&nbsp;',
  '{{x}}',
  '____',
  '……',
  'XXXX',
  '> quoted',
  'On Monday Ana wrote:',
  'P.S.',
  '!!!',
  '?',
  '...',
  '—',
  "'",
  '"',
  '(',
  ')',
  '[',
  ']',
  '$42k',
  '110%',
  'http://a.b/c?d=e',
] as const;
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.array(fc.constantFrom(...PIECES, ' '), { maxLength: 60 }).map((pieces) => pieces.join(' ')),
  fc.array(fc.constantFrom(...PIECES, ' '), { maxLength: 60 }).map((pieces) => pieces.join('')),
);
const anyContext: fc.Arbitrary<NoteContext> = fc.record({
  kind: fc.constantFrom(...KINDS),
  medium: fc.constantFrom('email', 'paper', undefined),
  recipients: fc.array(anyText, { maxLength: 3 }),
  company: fc.option(anyText, { nil: undefined }),
  role: fc.option(anyText, { nil: undefined }),
  owed: fc.array(anyText, { maxLength: 2 }),
});

function spansOf({ answers, findings }: NoteReport): readonly Span[] {
  return [...Object.values(answers), ...findings].flatMap(({ evidence }) => evidence);
}

describe('any text is a note', () => {
  test('every answer is one of three, and every span lies in the text or the subject', () => {
    fc.assert(
      fc.property(anyText, anyText, anyContext, (text, subject, context) => {
        const report = checkNote({ text, subject }, context);
        for (const { answer } of Object.values(report.answers)) expect(['yes', 'no', 'unclear']).toContain(answer);
        for (const { start, end, in: where } of spansOf(report)) {
          const whole = where === 'subject' ? subject : text;
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(whole.length);
        }
      }),
    );
  });

  test('every yes but that of brief names words', () => {
    fc.assert(
      fc.property(anyText, anyContext, (text, context) => {
        for (const [id, { answer, evidence }] of Object.entries(checkNote({ text }, context).answers))
          if (answer === 'yes' && id !== 'brief') expect(evidence.length).toBeGreaterThan(0);
      }),
    );
  });

  test('the same note gets the same report', () => {
    fc.assert(
      fc.property(anyText, anyContext, (text, context) => {
        expect(checkNote({ text }, context)).toEqual(checkNote({ text }, context));
      }),
    );
  });

  test('a newline at the end changes nothing', () => {
    fc.assert(
      fc.property(anyText, anyContext, (text, context) => {
        expect(checkNote({ text: `${text}\n` }, context)).toEqual(checkNote({ text }, context));
      }),
    );
  });

  test('any notes can be compared', () => {
    const panel = fc.array(fc.record({ text: anyText, to: anyText }), { maxLength: 4 });
    fc.assert(
      fc.property(panel, (notes) => {
        for (const { evidence, original, notes: pair } of comparePanel(notes)) {
          expect(pair[0]).toBeLessThan(pair[1]);
          for (const { end } of original) expect(end).toBeLessThanOrEqual(notes[pair[0]]?.text.length ?? 0);
          for (const { end } of evidence) expect(end).toBeLessThanOrEqual(notes[pair[1]]?.text.length ?? 0);
        }
      }),
    );
  });
});

/**
 * In ms of the processor, which others on the machine cannot use up. A slow processor may take ten times as long as a
 * quick one; a pattern that is not linear takes a thousand times.
 */
const PATIENCE = 10_000;

describe('time grows with the length alone', () => {
  const sentence =
    'Thank you for the time you gave me, and for the walk through the hall; I would be glad to join you. ';
  const million = (piece: string) => piece.repeat(Math.ceil(1_000_000 / piece.length));

  test.each([
    { of: 'a hundred thousand words', text: `Dear Ana,\n\n${sentence.repeat(4800)}` },
    { of: 'a hundred thousand words without a stop', text: 'you must answer me before the end '.repeat(14_300) },
    ...[
      'a',
      'A',
      ' ',
      '\n',
      '.',
      '!',
      '-',
      '_',
      '[',
      '(',
      '<p',
      '{',
      '😀',
      'ا',
      '\ud800',
      '0',
      "'",
      'a ',
      'A, ',
      'Dear A ',
      'Mr. ',
      'a,',
      '\n- ',
      '(name ',
      'i have ',
    ].map((piece) => ({ of: `one megabyte of ${JSON.stringify(piece)}`, text: million(piece) })),
  ])('$of', { timeout: 20 * PATIENCE }, ({ text }) => {
    const before = process.cpuUsage();
    expect(checkNote({ text }, { kind: 'thank-you' }).answers.thanks.answer).toMatch(/yes|no|unclear/);
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(PATIENCE);
  });
});
