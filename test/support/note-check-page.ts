import type { Page } from 'playwright';
import { QUIZ, type Answer, type QuestionId } from '../../src/lib/index.ts';

const LABELS: Readonly<Record<Answer, string>> = { yes: 'Yes', no: 'No', unclear: 'Not sure' };

/** The note check, used and read as a person does it: by its labels. */
export function noteCheckPage(page: Page) {
  const question = (id: QuestionId) =>
    page.getByRole('group', { name: QUIZ.find((each) => each.id === id)?.ask ?? `no question ${id}` });
  return {
    question,
    /** Waits until the island has come alive. */
    ready: () => page.locator('#note-check[data-ready]').waitFor(),
    text: page.getByRole('textbox', { name: 'Your note' }),
    answer: (id: QuestionId, answer: Answer) => question(id).getByRole('radio', { name: LABELS[answer], exact: true }),
    /** Types a note and waits until it is drawn with its marks. */
    write: async (text: string) => {
      await page.getByRole('textbox', { name: 'Your note' }).fill(text);
      await page
        .locator('.letter')
        .getByText(text.trim().split('\n').at(-1)?.slice(-30) ?? '')
        .first()
        .waitFor();
    },
    kind: (label: 'Thank-you' | 'Check-in' | 'Reply to a no') => page.getByRole('radio', { name: label }).check(),
    verdict: () => page.locator('.verdict h2').innerText(),
    counts: () => page.locator('.verdict > p').first().innerText(),
    toDo: () => page.locator('.verdict li').allInnerTexts(),
    /** The words under each verdict, as they are drawn. */
    marked: (verdict: 'keep' | 'cut' | 'look') =>
      page.locator(`.letter mark[data-verdict="${verdict}"]`).allInnerTexts(),
    /** What a screen reader says of the marks, in the order of the text. */
    heard: () => page.locator('.letter a.number').allTextContents(),
  };
}
