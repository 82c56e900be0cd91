import { describe, expect, test } from 'vitest';
import { readDraft } from '../../../src/lib/note/draft.ts';

const parts = (text: string) => {
  const { greeting, signOff, body, paragraphs, words } = readDraft(text);
  const cut = (span?: { start: number; end: number }) => span && text.slice(span.start, span.end);
  return {
    greeting: cut(greeting),
    signOff: cut(signOff),
    body: cut(body)?.trim(),
    paragraphs: paragraphs.length,
    words,
  };
};

describe('where the letter begins and ends', () => {
  test.each([
    {
      of: 'a plain email',
      text: 'Hi Ana,\n\nThank you.\n\nBest,\nBo Li',
      greeting: 'Hi Ana,',
      signOff: 'Best,\nBo Li',
    },
    {
      of: 'Windows line ends',
      text: 'Hi Ana,\r\n\r\nThank you.\r\n\r\nBest,\r\nBo Li',
      greeting: 'Hi Ana,',
      signOff: 'Best,\r\nBo Li',
    },
    {
      of: 'curly quotes and hard spaces',
      text: 'Dear\u00a0Ms.\u00a0O’Brien,\n\nThank you.\n\nKind\u00a0regards,\nBo\u00a0Li',
      greeting: 'Dear\u00a0Ms.\u00a0O’Brien,',
      signOff: 'Kind\u00a0regards,\nBo\u00a0Li',
    },
    {
      of: 'a greeting that runs on',
      text: 'Hi Ana, thank you for today.\n\nBest,\nBo',
      greeting: 'Hi Ana,',
      signOff: 'Best,\nBo',
    },
    {
      of: 'a greeting with a dash',
      text: 'Good morning, Ana —\n\nThank you.\n\nBest,\nBo',
      greeting: 'Good morning, Ana —',
      signOff: 'Best,\nBo',
    },
    {
      of: 'a letterhead',
      text: 'Bo Li\n12 Elm Street\nLeeds\n\n3 May 2026\n\nDear Dr. Rao:\n\nThank you.\n\nYours,\n\nBo Li',
      greeting: 'Dear Dr. Rao:',
      signOff: 'Yours,\n\nBo Li',
    },
    {
      of: 'a signature block',
      text: 'Hi Ana,\n\nThank you.\n\nBest,\nBo Li\nEngineer | Acme\n(555) 010-0199\nlinkedin.com/in/bo',
      greeting: 'Hi Ana,',
      signOff: 'Best,\nBo Li',
    },
    { of: 'a closing in one line', text: 'Hi Ana,\n\nThank you. Best, Bo', greeting: 'Hi Ana,', signOff: 'Best, Bo' },
    {
      of: 'a name in another script',
      text: '李雷，\n\nThank you.\n\nBest,\n韩梅梅',
      greeting: '李雷，',
      signOff: 'Best,\n韩梅梅',
    },
    {
      of: 'a closing of one’s own',
      text: 'Hi Ana,\n\nThank you.\n\nUntil the spring,\nBo Li',
      greeting: 'Hi Ana,',
      signOff: 'Until the spring,\nBo Li',
    },
    { of: 'no frame at all', text: 'Thank you for today.', greeting: undefined, signOff: undefined },
  ])('$of', ({ text, greeting, signOff }) => {
    expect(parts(text)).toMatchObject({ greeting, signOff });
  });
});

describe('what counts as the note', () => {
  test('an older message below it is left out', () => {
    const note = 'Hi Ana,\n\nThank you.\n\nBest,\nBo Li';
    const quoted = `${note}\n\nOn Mon, 2 Mar 2026 at 09:12, Ana Ruiz <ana@example.org> wrote:\n> What is your salary?\n\nPlease answer by Friday.`;
    expect(parts(quoted)).toEqual(parts(note));
  });

  test('a subject pasted above it is the subject, and no part of the body', () => {
    const draft = readDraft('Subject: Thank you\n\nHi Ana,\n\nSee you.\n\nBest,\nBo Li');
    expect(draft.subject).toBe('Thank you');
    expect(draft.words).toBe(2);
  });

  test('a postscript is read, and counts neither as a paragraph nor in the words', () => {
    const draft = readDraft('Hi Ana,\n\nThank you.\n\nBest,\nBo Li\n\nP.S. I left flowers for you at the desk.');
    expect(draft).toMatchObject({ words: 2 });
    expect(draft.paragraphs).toHaveLength(1);
    expect(draft.sentences.at(-1)?.plain).toContain('flowers');
  });

  test('tags of pasted HTML are no words and no blanks to fill in', () => {
    const draft = readDraft('<p>Hi Ana,</p><p>Thank you<br>for today.</p><p>Best,<br>Bo Li</p>');
    expect(draft).toMatchObject({ words: 4, placeholders: [] });
    expect(draft.greeting).toMatchObject({ named: true });
  });

  test.each([
    { of: 'blank lines between paragraphs', text: 'One two.\n\nThree four.', paragraphs: 2 },
    { of: 'one newline after each paragraph', text: 'One two.\nThree four.\nFive six.', paragraphs: 3 },
    { of: 'lines broken at a width', text: 'One two\nthree four\nfive six.', paragraphs: 1 },
    { of: 'a list in one paragraph', text: 'I bring:\n- patience\n- tools\n\nThank you.', paragraphs: 2 },
  ])('$of', ({ text, paragraphs }) => {
    expect(parts(text).paragraphs).toBe(paragraphs);
  });

  test('“Mr.” and “e.g.” end no sentence', () => {
    expect(readDraft('I met Mr. Rao and Dr. Li, e.g. on Monday. Then I left.').sentences).toHaveLength(2);
  });
});
