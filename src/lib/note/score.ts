import type { NoteContext } from './question.ts';
import { QUIZ, type Answers } from './questions/index.ts';
import { scoreAnswers, type Verdict } from './score-answers.ts';

/** The quiz's verdict, from answers alone. Questions that this kind of note does not ask are in no list. */
export function scoreNote(answers: Answers, context: Pick<NoteContext, 'kind'>): Verdict {
  return scoreAnswers(QUIZ, answers, context);
}
