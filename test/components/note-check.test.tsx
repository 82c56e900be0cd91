import { render } from 'solid-js/web';
import { afterEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { KEPT_AS } from '../../src/components/note-check/kept-note.ts';
import NoteCheck from '../../src/components/note-check/NoteCheck.tsx';
import type { NoteCheckWorld } from '../../src/components/note-check/create-note-check.ts';
import { noteWords } from '../../src/components/note-check/words.ts';
import { checkNote, comparePanel, QUIZ, type QuestionId } from '../../src/lib/index.ts';

const GOOD = 'Dear Ms. Okafor,\n\nThank you for your time on Friday.\n\nKind regards,\nDana Reyes';
const HOLES = 'Hi [Name],\n\nThank you for the interview.\n\nBest,\nDana';

let close: (() => void) | undefined;

afterEach(() => {
  close?.();
  close = undefined;
  document.body.replaceChildren();
  localStorage.clear();
});

function open(changes: Partial<NoteCheckWorld> = {}) {
  const copied: string[] = [];
  const world: NoteCheckWorld = {
    checker: {
      check: (note, context) => Promise.resolve(checkNote(note, context)),
      compare: (notes) => Promise.resolve(comparePanel(notes)),
    },
    copy: (text) => {
      copied.push(text);
      return Promise.resolve();
    },
    startGrammar: () => Promise.reject(new Error('not asked for')),
    keeper: {
      read: () => localStorage.getItem(KEPT_AS),
      write: (kept) => {
        localStorage.setItem(KEPT_AS, kept);
      },
      forget: () => {
        localStorage.removeItem(KEPT_AS);
      },
    },
    typed: { form: {}, own: {} },
    ...changes,
  };
  const root = document.body.appendChild(document.createElement('main'));
  close = render(() => <NoteCheck words={noteWords('/', 15_900_000)} world={world} />, root);
  return { copied, root };
}

const text = () => page.getByRole('textbox', { name: 'Your note' });
const question = (id: QuestionId) =>
  page.getByRole('group', { name: QUIZ.find((each) => each.id === id)?.ask ?? '', exact: false });
const answer = (id: QuestionId, label: 'Yes' | 'No' | 'Not sure') =>
  question(id).getByRole('radio', { name: label, exact: true });
const expectVerdict = (words: string) =>
  expect.poll(() => document.querySelector('.verdict')?.textContent).toContain(words);

describe('by hand', () => {
  test('answers alone lead to a verdict, and to what would make the note ready', async () => {
    open();
    await expectVerdict('Your verdict');
    for (const { id, wanted } of QUIZ) await answer(id, wanted['thank-you'] === 'never' ? 'No' : 'Yes').click();
    await expectVerdict('Ready to send');
    await answer('pressure', 'Yes').click();
    await answer('specific', 'No').click();
    await expectVerdict('Rethink before you send');
    await expectVerdict('1 to fix, 1 to consider');
    expect(document.querySelector('.verdict li')?.textContent).toBe('Take out what pushes');
  });

  test('another kind of note asks other questions', async () => {
    open();
    await page.getByRole('radio', { name: 'Check-in' }).click();
    await expect.element(question('thanks')).not.toBeInTheDocument();
    await expect.element(question('pressure')).toBeInTheDocument();
  });
});

describe('a pasted note', () => {
  test('fills in the answers that the checker knows, with the words', async () => {
    open();
    await text().fill(HOLES);
    await expect.element(answer('thanks', 'Yes')).toBeChecked();
    await expect.element(answer('placeholder', 'Yes')).toBeChecked();
    await expect.element(answer('greeting', 'No')).toBeChecked();
    await expect.element(page.getByRole('link', { name: '[Name]', exact: false }).first()).toBeInTheDocument();
    const marks = [...document.querySelectorAll('mark')].map((mark) => [mark.textContent, mark.dataset['verdict']]);
    expect(marks).toContainEqual(['[Name]', 'cut']);
    expect(marks).toContainEqual([expect.stringMatching(/^Thank you/), 'keep']);
  });

  test('an overruled answer stays while the text changes, loses its mark, and can be given back', async () => {
    open();
    await text().fill(HOLES);
    await answer('placeholder', 'No').click();
    await text().fill(`${HOLES} Reyes`);
    await expect.element(page.getByText('Best,\nDana Reyes').first()).toBeInTheDocument();
    await expect.element(answer('placeholder', 'No')).toBeChecked();
    await page.getByRole('button', { name: 'Use the checker’s answer again' }).click();
    await expect.element(answer('placeholder', 'Yes')).toBeChecked();
    await expect.element(answer('placeholder', 'Yes')).toHaveFocus();
  });

  test('a question does not move while its answer is being given', async () => {
    open();
    await text().fill(HOLES);
    await expect.element(answer('placeholder', 'Yes')).toBeChecked();
    const before = [...document.querySelectorAll('.question')].map(({ id }) => id);
    await answer('placeholder', 'No').click();
    await new Promise((resolve) => setTimeout(resolve, 900));
    expect([...document.querySelectorAll('.question')].map(({ id }) => id)).toEqual(before);
    await expect.element(answer('placeholder', 'No')).toHaveFocus();
  });

  test('markup in it is text, in the letter and in every quote', async () => {
    open();
    const hostile = `Dear [<img src=x onerror="document.title='broken'">],\n\n<script>document.title='broken'</script> Thank you!\n\u202e\ud800\u0000 :)`;
    await text().fill(hostile);
    await expect.element(page.getByRole('heading', { name: 'Your note with its marks' })).toBeInTheDocument();
    expect(document.querySelector('main img, main script')).toBeNull();
    expect(document.title).not.toBe('broken');
    expect(document.querySelector('.letter')?.textContent).toContain('<script>');
  });

  test('a finding can be set aside', async () => {
    open();
    await text().fill(GOOD);
    const fine = page.getByRole('button', { name: 'It is fine as it is' }).first();
    await fine.click();
    await expect.element(fine).toHaveAttribute('aria-pressed', 'true');
    await expect.element(fine).toHaveFocus();
  });

  test('is still there, with a message, where the checker does not load', async () => {
    open({ checker: { check: () => Promise.reject(new Error('gone')), compare: () => Promise.resolve([]) } });
    await text().fill(GOOD);
    await expect.element(page.getByText(/The checker did not load/)).toBeInTheDocument();
    await expect.element(text()).toHaveValue(GOOD);
    await answer('thanks', 'Yes').click();
    await expectVerdict('1 good');
  });

  test('can be copied', async () => {
    const { copied } = open();
    await text().fill(GOOD);
    await page.getByRole('button', { name: 'Copy the note' }).click();
    expect(copied).toEqual([GOOD]);
  });

  test('that is too long for a mail program is not cut off silently', async () => {
    open();
    await text().fill(GOOD);
    await expect.element(page.getByRole('link', { name: 'Open in mail program' })).toBeInTheDocument();
    await text().fill(`${GOOD} ${'ö'.repeat(500)}`);
    await expect.element(page.getByText(/It is too long to hand over/)).toBeInTheDocument();
    await expect.element(page.getByRole('link', { name: 'Open in mail program' })).not.toBeInTheDocument();
  });
});

describe('what is kept on the device', () => {
  const keep = () => page.getByRole('checkbox', { name: 'Keep note and answers on this device' });

  test('nothing unless asked; then note and answers come back; unticking forgets them', async () => {
    open();
    await text().fill(HOLES);
    await answer('interest', 'Yes').click();
    expect(localStorage.length).toBe(0);
    await keep().click();
    expect(localStorage.getItem(KEPT_AS)).toContain('Thank you for the interview.');
    close?.();
    document.body.replaceChildren();
    open();
    await expect.element(text()).toHaveValue(HOLES);
    await expect.element(answer('interest', 'Yes')).toBeChecked();
    await expect.element(keep()).toBeChecked();
    await keep().click();
    expect(localStorage.length).toBe(0);
    await expect.element(text()).toHaveValue(HOLES);
  });

  test('clearing empties the page and the device, and can be undone', async () => {
    open();
    await text().fill(HOLES);
    await answer('interest', 'Yes').click();
    await keep().click();
    await page.getByRole('button', { name: 'Clear everything' }).click();
    expect(localStorage.length).toBe(0);
    await expect.element(text()).toHaveValue('');
    await expect.element(answer('interest', 'Yes')).not.toBeChecked();
    await expectVerdict('Your verdict');
    await page.getByRole('button', { name: 'Undo clearing' }).click();
    await expect.element(text()).toHaveValue(HOLES);
    await expect.element(answer('interest', 'Yes')).toBeChecked();
    await expect.element(text()).toHaveFocus();
    expect(localStorage.length).toBe(0);
  });

  test('full or forbidden storage is said beside the box, and nothing is lost', async () => {
    const refuse = () => {
      throw new DOMException('no', 'QuotaExceededError');
    };
    open({ keeper: { read: refuse, write: refuse, forget: refuse } });
    await text().fill(GOOD);
    await keep().click();
    await expect.element(keep()).not.toBeChecked();
    await expect.element(page.getByText(/The browser keeps nothing more/)).toBeInTheDocument();
    await expect.element(text()).toHaveValue(GOOD);
  });

  test.each(['{', 'null', '[]', '{"form":{"kind":"poem","medium":"email","text":"x"}}', '{"form":{"text":5}}'])(
    'what cannot be read is said and is not thrown away: %s',
    async (broken) => {
      localStorage.setItem(KEPT_AS, broken);
      open();
      await expect.element(page.getByText(/What was kept here cannot be read/)).toBeInTheDocument();
      await expect.element(text()).toHaveValue('');
      expect(localStorage.getItem(KEPT_AS)).toBe(broken);
    },
  );

  test('what is kept in part fills in what it has', async () => {
    localStorage.setItem(
      KEPT_AS,
      JSON.stringify({
        form: { kind: 'reply', medium: 'paper', text: GOOD, others: [{ to: 'Ana' }, 'x', { to: 'Ben', text: 'Hi' }] },
        own: { thanks: 'no', poem: 'yes', pay: 'maybe' },
      }),
    );
    open();
    await expect.element(text()).toHaveValue(GOOD);
    await expect.element(page.getByRole('radio', { name: 'Reply to a no' })).toBeChecked();
    await expect.element(answer('thanks', 'No')).toBeChecked();
  });
});

describe('several interviewers', () => {
  test('near-copies are named, and removing one leaves the keyboard a place', async () => {
    open();
    const note = (name: string) =>
      `Dear ${name},\n\nThank you for meeting me on Friday. I liked the story of the warehouse move, and I would bring five years of planning such moves to your team.\n\nBest,\nDana`;
    await text().fill(note('Ana'));
    await page.getByText('Several interviewers, a note to each').click();
    await page.getByRole('button', { name: 'Add a note' }).click();
    await page.getByRole('textbox', { name: 'Text' }).fill(note('Ben'));
    await expect.element(page.getByText(/note 1 and note 2 are near copies/)).toBeInTheDocument();
    await page
      .getByRole('textbox', { name: 'Text' })
      .fill('Dear Ben, the tour of the paint shop was a joy to me. Dana');
    await expect.element(page.getByText('No two of these notes are near copies.')).toBeInTheDocument();
    await page.getByRole('button', { name: 'Remove note 2' }).click();
    await expect.element(page.getByRole('button', { name: 'Add a note' })).toHaveFocus();
  });

  test('there is room for eight in all', async () => {
    open();
    await page.getByText('Several interviewers, a note to each').click();
    const add = page.getByRole('button', { name: 'Add a note' });
    await add.click();
    for (let index = 0; index < 9; index += 1) await userEvent.keyboard('{Enter}');
    expect(document.querySelectorAll('.panel-note').length).toBe(7);
  });
});
