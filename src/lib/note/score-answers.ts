import type { Ask, NoteContext } from './question.ts';
import type { Answers, QuestionId } from './questions/index.ts';

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

/** What is wanted of a note in answer to a question. */
export type WantedAnswer = Pick<Ask, 'wanted'> & { readonly id: QuestionId };

/**
 * The verdict on the answers to the given questions; those that this kind of note is not asked are in no list. For a
 * page that has the questions from elsewhere: `scoreNote` brings them along, wording and all.
 */
export function scoreAnswers(
  questions: readonly WantedAnswer[],
  answers: Answers,
  { kind }: Pick<NoteContext, 'kind'>,
): Verdict {
  const asked = questions
    .filter(({ wanted }) => wanted[kind] !== '-')
    .map(({ id, wanted }) => {
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
