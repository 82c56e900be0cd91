import type { Finding } from '../../lib/index.ts';
import { fill } from '../planner/fill.ts';
import { findingWords } from './finding-words.ts';
import { keyOf } from './marks.ts';
import type { NoteView } from './note-view.ts';
import { answersOf, questionsFor, stateOf, weightOf } from './question-state.ts';

/** One thing to do, and the line of the result that says why. */
export type ToDo = { readonly text: string; readonly href: string };

type Weighed = ToDo & { readonly weight: number };

const WEIGHT_OF_LEVEL: Readonly<Record<Finding['level'], number>> = { fix: 1, consider: 3, remind: 4 };

/** What would make the note ready, in order of weight; open questions are one thing to do. */
export function toDoList(view: NoteView, findings: readonly Finding[]): readonly ToDo[] {
  const { texts } = view.words;
  const answers = answersOf(view.checked?.report, view.own);
  const broken: Weighed[] = [];
  const open: Weighed[] = [];
  for (const question of questionsFor(view.kind, view.words.quiz)) {
    const answer = answers[question.id];
    const state = stateOf(question, view.kind, answer);
    const line = { weight: weightOf(question, view.kind, answer), href: `#line-${question.id}` };
    if (state === 'open') open.push({ ...line, text: '' });
    else if (state === 'fix' || state === 'consider') broken.push({ ...line, text: texts.toDo[question.id] });
  }
  const asked = open
    .sort((a, b) => a.weight - b.weight)
    .slice(0, 1)
    .map((first) => ({
      ...first,
      text: open.length === 1 ? texts.answerOne : fill(texts.answerMore, { n: open.length }),
    }));
  const found = findings.map((finding) => ({
    weight: WEIGHT_OF_LEVEL[finding.level],
    text: findingWords(finding, view.checked, view.words).toDo,
    href: `#line-${keyOf(finding)}`,
  }));
  return [...broken, ...asked, ...found].sort((a, b) => a.weight - b.weight);
}
