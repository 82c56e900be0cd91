import type { Finding } from '../../lib/index.ts';
import { findingWords } from './finding-words.ts';
import { keyOf } from './marks.ts';
import type { NoteView } from './note-view.ts';
import { answersOf, questionsFor, stateOf, weightOf } from './question-state.ts';
import { firstQuote } from './Quotes.tsx';
import { doWords } from './verdict-words.ts';

/** One thing to do, and the line of the result that says why. */
export type ToDo = { readonly text: string; readonly href: string };

const WEIGHT_OF_LEVEL: Readonly<Record<Finding['level'], number>> = { fix: 1, consider: 3, remind: 4 };

/** What would make the note ready, in order of weight; open questions are one thing to do. */
export function toDoList(view: NoteView, findings: readonly Finding[]): readonly ToDo[] {
  const answers = answersOf(view.checked?.report, view.own);
  const questions = questionsFor(view.kind).map((question) => ({
    question,
    state: stateOf(question, view.kind, answers[question.id]),
    weight: weightOf(question, view.kind, answers[question.id]),
  }));
  const broken = questions
    .filter(({ state }) => state === 'fix' || state === 'consider')
    .map(({ question, weight }) => ({
      weight,
      text: doWords(question.id, view.kind),
      href: `#line-${question.id}`,
    }));
  const open = questions.filter(({ state }) => state === 'open').sort((a, b) => a.weight - b.weight);
  const unanswered = open.slice(0, 1).map(({ question, weight }) => ({
    weight,
    text: open.length === 1 ? 'Answer the open question' : `Answer the ${open.length} open questions`,
    href: `#line-${question.id}`,
  }));
  const found = findings.map((finding) => ({
    weight: WEIGHT_OF_LEVEL[finding.level],
    text: findingWords(finding, firstQuote(view.checked, finding.evidence), view.words).todo,
    href: `#line-${keyOf(finding)}`,
  }));
  return [...broken, ...unanswered, ...found].sort((a, b) => a.weight - b.weight);
}
