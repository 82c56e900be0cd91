import type { Answer, Answers, Ask, NoteKind, NoteReport, QuestionId } from '../../lib/index.ts';

/** How a question stands: `open` waits for an answer, `fine` holds nothing that it should not hold. */
export type QuestionState = 'fix' | 'consider' | 'open' | 'good' | 'fine';

/** A question as the page tells it to the island. */
export type QuizQuestion = Ask & { readonly id: QuestionId };

/** The questions that a kind of note is asked. */
export function questionsFor(kind: NoteKind, quiz: readonly QuizQuestion[]): readonly QuizQuestion[] {
  return quiz.filter(({ wanted }) => wanted[kind] !== '-');
}

export function stateOf({ wanted }: QuizQuestion, kind: NoteKind, answer: Answer | undefined): QuestionState {
  if (answer !== 'yes' && answer !== 'no') return 'open';
  if (wanted[kind] === 'never') return answer === 'no' ? 'fine' : 'fix';
  if (answer === 'yes') return 'good';
  return wanted[kind] === 'should' ? 'consider' : 'fix';
}

/** The answers that hold: the person's own before the checker's. */
export function answersOf(report: NoteReport | undefined, own: Answers): Answers {
  const read: Answers = Object.fromEntries(
    Object.entries(report?.answers ?? {}).map(([id, { answer }]) => [id, answer] as const),
  );
  return { ...read, ...own };
}

/** What to mend first, first; what is in order, last. Without a report, the order in which the questions are asked. */
export function inOrder(
  questions: readonly QuizQuestion[],
  kind: NoteKind,
  report: NoteReport | undefined,
  own: Answers,
): readonly QuizQuestion[] {
  if (!report) return questions;
  const answers = answersOf(report, own);
  const weight = (question: QuizQuestion) => weightOf(question, kind, answers[question.id]);
  return questions.toSorted((a, b) => weight(a) - weight(b));
}

/** The smaller, the sooner it wants attention. A blank left in is unfinished, not wrong. */
export function weightOf(question: QuizQuestion, kind: NoteKind, answer: Answer | undefined): number {
  const isNever = question.wanted[kind] === 'never' && question.id !== 'placeholder';
  const weights: Readonly<Record<QuestionState, number>> = {
    fix: isNever ? 0 : 1,
    open: question.wanted[kind] === 'should' ? 4 : 2,
    consider: 3,
    good: 5,
    fine: 6,
  };
  return weights[stateOf(question, kind, answer)];
}
