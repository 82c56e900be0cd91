import { QUIZ, type Answers, type QuestionId } from './questions/index.ts';
import type { NoteContext } from './question.ts';

/**
 * What the answers amount to. `rethink` where the note holds something it should never hold (a placeholder is only
 * unfinished); `ready` where everything due is answered and in order; else `nearly`. An `unclear` answer is unanswered.
 */
export type Verdict = {
  readonly verdict: 'ready' | 'nearly' | 'rethink';
  /** Broken musts and nevers. */
  readonly fix: readonly QuestionId[];
  /** Broken shoulds. */
  readonly consider: readonly QuestionId[];
  /** Kept musts and shoulds. */
  readonly good: readonly QuestionId[];
  readonly unanswered: readonly QuestionId[];
};

/** The quiz's verdict, from answers alone. Questions that this kind of note does not ask are in no list. */
export function scoreNote(answers: Answers, { kind }: Pick<NoteContext, 'kind'>): Verdict {
  const asked = QUIZ.filter(({ wanted }) => wanted[kind] !== '-').map(({ id, wanted }) => {
    const answer = answers[id];
    const known = answer === 'yes' || answer === 'no';
    return { id, wanted: wanted[kind], known, kept: known && (wanted[kind] === 'never') === (answer === 'no') };
  });
  const pick = (holds: (each: (typeof asked)[number]) => boolean) => asked.filter(holds).map(({ id }) => id);
  const fix = pick(({ known, kept, wanted }) => known && !kept && wanted !== 'should');
  const overstepped = asked.some(
    ({ id, wanted, known, kept }) => wanted === 'never' && id !== 'placeholder' && known && !kept,
  );
  const isDue = asked.some(({ known, wanted }) => !known && wanted !== 'should');
  return {
    verdict: overstepped ? 'rethink' : fix.length === 0 && !isDue ? 'ready' : 'nearly',
    fix,
    consider: pick(({ known, kept, wanted }) => known && !kept && wanted === 'should'),
    good: pick(({ kept, wanted }) => kept && wanted !== 'never'),
    unanswered: pick(({ known }) => !known),
  };
}
