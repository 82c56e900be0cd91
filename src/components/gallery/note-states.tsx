import { For, Index } from 'solid-js';
import { checkNote, scoreAnswers, type Answers } from '../../lib/index.ts';
import type { Note } from '../note-check/checker.ts';
import FindingItem from '../note-check/FindingItem.tsx';
import { marksOf } from '../note-check/marks.ts';
import MarkedLetter from '../note-check/MarkedLetter.tsx';
import type { NoteView } from '../note-check/note-view.ts';
import type { NoteWords } from '../note-check/note-words.ts';
import { answersOf, inOrder, questionsFor } from '../note-check/question-state.ts';
import QuestionItem from '../note-check/QuestionItem.tsx';
import { toDoList } from '../note-check/to-do.ts';
import VerdictBox from '../note-check/VerdictBox.tsx';
import { verdictWords } from '../note-check/verdict-words.ts';
import { renderState, type GalleryState } from './render-state.ts';

/** Words that run the other way, and a name of theirs in ours. */
const HEBREW: Note = {
  subject: 'תודה על השיחה',
  text: 'שלום ד״ר כהן,\n\nתודה על הזמן ביום שישי. Thank you for your time.\n\nבברכה,\nDana Reyes',
};
const BY_HAND: Answers = { thanks: 'yes', interest: 'no', pay: 'yes', brief: 'unclear' };
const nothing = () => undefined;

/** A note's result in each state that it can have. `broken` and `mended` are sample notes of the guide. */
export function noteStates(
  words: NoteWords,
  { broken, mended }: { readonly broken: Note; readonly mended: Note },
): readonly GalleryState[] {
  const state = (title: string, note: Note | undefined, own: Answers = {}) =>
    renderState(title, () => <Result view={viewOf(words, note, own)} />);
  return [
    state('Nothing typed yet', undefined),
    state('Answered by hand', undefined, BY_HAND),
    state('A broken note, overruled in two answers', broken, { boasting: 'no', thanks: 'no' }),
    state('A mended note', mended),
    state('A note from right to left', HEBREW),
  ];
}

function viewOf(words: NoteWords, note: Note | undefined, own: Answers): NoteView {
  const checked = note && { ...note, report: checkNote(note, { kind: 'thank-you' }) };
  return { kind: 'thank-you', checked, own, words };
}

function Result(props: { readonly view: NoteView }) {
  const report = () => props.view.checked?.report;
  const findings = () => report()?.findings ?? [];
  const questions = () =>
    inOrder(questionsFor(props.view.kind, props.view.words.quiz), props.view.kind, report(), props.view.own);
  const hasAnswers = () => report() !== undefined || Object.keys(props.view.own).length > 0;
  const verdict = () => {
    const { words, kind, own } = props.view;
    return verdictWords(scoreAnswers(words.quiz, answersOf(report(), own), { kind }), findings(), words.texts);
  };
  return (
    <div class="note-check">
      <div class="note-side">
        {props.view.checked && (
          <MarkedLetter
            note={props.view.checked}
            marks={marksOf(props.view, questions(), findings(), findings())}
            texts={props.view.words.texts}
          />
        )}
      </div>
      <div class="result-side">
        <VerdictBox
          words={hasAnswers() ? verdict() : undefined}
          toDo={toDoList(props.view, findings())}
          texts={props.view.words.texts}
        />
        <h2>The questions</h2>
        <ol class="questions">
          <For each={questions()}>
            {(question, index) => (
              <QuestionItem view={props.view} question={question} number={index() + 1} onAnswer={nothing} />
            )}
          </For>
          <Index each={findings()}>
            {(finding, index) => (
              <FindingItem
                view={props.view}
                finding={finding()}
                number={questions().length + index + 1}
                isDismissed={false}
                onDismiss={nothing}
              />
            )}
          </Index>
        </ol>
      </div>
    </div>
  );
}
