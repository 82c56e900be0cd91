import { describe, expect, test } from 'vitest';
import { checkNote, comparePanel, QUIZ, type NoteContext } from '../../../src/lib/index.ts';

const NOTE = `Dear Ms. Okonkwo,

Thank you for the hour you gave me on Tuesday, and for the walk through the sorting hall. I have been thinking about the two belts that jam when it rains.

At Morwen’s I rebuilt a line like it over one winter, with two colleagues and no downtime on weekdays. I would be very glad to do the same with your crew, and I remain keen on the role.

Kind regards,
Ana Ruiz`;

const EMAIL: NoteContext = { kind: 'thank-you' };
const codes = (text: string, context: Partial<NoteContext> = {}, subject = 'Thank you') =>
  checkNote({ text, subject }, { ...EMAIL, ...context }).findings.map(({ code }) => code);

test('every question is answered, and every yes but that of brief names words of the note', () => {
  const { answers } = checkNote({ text: NOTE, subject: 'Thank you' }, EMAIL);
  expect(Object.keys(answers)).toEqual(QUIZ.map(({ id }) => id));
  for (const [id, { answer, evidence }] of Object.entries(answers))
    if (answer === 'yes' && id !== 'brief') expect(evidence).not.toEqual([]);
});

test('evidence is the very words', () => {
  const { answers } = checkNote({ text: NOTE.replaceAll('\n', '\r\n') }, EMAIL);
  const text = NOTE.replaceAll('\n', '\r\n');
  const quoted = (id: 'greeting' | 'signoff' | 'thanks') =>
    answers[id].evidence.map(({ start, end }) => text.slice(start, end));
  expect(quoted('greeting')).toEqual(['Dear Ms. Okonkwo,']);
  expect(quoted('signoff')).toEqual(['Kind regards,\r\nAna Ruiz']);
  expect(quoted('thanks')).toEqual(['Thank you for the hour you gave me on Tuesday']);
});

test('words counts the body alone', () => {
  expect(checkNote({ text: 'Dear Ana,\n\nThank you for today.\n\nBest,\nBo Li' }, EMAIL).words).toBe(4);
});

describe('findings', () => {
  test('a good note has none', () => expect(codes(NOTE)).toEqual([]));

  test.each([
    { finds: 'no-subject', text: NOTE, subject: ' ', because: 'an email needs a subject' },
    { finds: 'short', text: 'Dear Ana,\n\nThank you for today.', because: 'a thank-you under forty words is thin' },
    { finds: 'long', text: NOTE + ' And more.'.repeat(120), because: 'over two hundred words' },
    {
      finds: 'attachment-promised',
      text: NOTE.replace('At Morwen', 'I have attached the plan. At Morwen'),
      because: 'the file must go with it',
    },
    { finds: 'owed-missing', text: NOTE, context: { owed: ['two references'] }, because: 'they asked for references' },
    {
      finds: 'recipient-misspelt',
      text: NOTE,
      context: { recipients: ['Grace Okonkwu'] },
      because: 'one letter is off',
    },
    {
      finds: 'other-company',
      text: NOTE.replace('on the role', 'on the role at Globex'),
      context: { company: 'Initech' },
      because: 'the name is another firm’s',
    },
  ])('$finds: $because', ({ finds, text, context, subject }) => {
    expect(codes(text, context, subject)).toContain(finds);
  });

  test.each([
    { not: 'no-subject', text: NOTE, context: { medium: 'paper' }, subject: '', because: 'paper has none' },
    {
      not: 'no-subject',
      text: `Subject: Thank you\n\n${NOTE}`,
      subject: '',
      because: 'it stands above the pasted note',
    },
    {
      not: 'short',
      text: 'Hi Ana,\n\nAny news on the role?',
      context: { kind: 'check-in' },
      because: 'a check-in may be short',
    },
    { not: 'attachment-promised', text: NOTE.replace('keen on', 'attached to'), because: 'a figure of speech' },
    {
      not: 'owed-missing',
      text: NOTE + '\n\nP.S. My referees expect your call.',
      context: { owed: ['references'] },
      because: 'said in other words',
    },
    { not: 'recipient-misspelt', text: NOTE, context: { recipients: ['Ms. Okonkwo'] }, because: 'spelt as given' },
    {
      not: 'recipient-misspelt',
      text: NOTE,
      context: { recipients: ['Samuel Grant'] },
      because: 'another name, not a slip',
    },
    { not: 'other-company', text: NOTE, context: { company: 'Initech' }, because: 'a past employer is named' },
  ] as const)(
    '$not is not said: $because',
    ({
      not,
      text,
      subject,
      ...rest
    }: {
      not: string;
      text: string;
      subject?: string;
      context?: Partial<NoteContext>;
    }) => {
      expect(codes(text, rest.context, subject)).not.toContain(not);
    },
  );
});

describe('a panel', () => {
  const other = NOTE.replace('Ms. Okonkwo', 'Mr. Lindt').replace('two belts that jam', 'two old belts that jam');
  const own = `Dear Mr. Lindt,

Thank you for walking me round the night shift. What you said about the radio calls made me laugh, and then think.

I am keen to join you, and I bring four years of dispatch work.

Kind regards,
Ana Ruiz`;

  test('two notes with other names and the same words are near copies', () => {
    const [finding] = comparePanel([
      { text: own },
      { text: NOTE, to: 'Grace Okonkwo' },
      { text: other, to: 'Tom Lindt' },
    ]);
    expect(finding).toMatchObject({ code: 'near-copy', notes: [1, 2] });
    expect(finding?.evidence.length).toBeGreaterThan(2);
  });

  test('notes of the same shape in their own words are not', () => {
    expect(comparePanel([{ text: NOTE }, { text: own }])).toEqual([]);
  });

  test('an empty panel and empty notes have nothing in common', () => {
    expect(comparePanel([])).toEqual([]);
    expect(comparePanel([{ text: '' }, { text: '' }])).toEqual([]);
  });
});
