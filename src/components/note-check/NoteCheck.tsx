import { For, Index, Show } from 'solid-js';
import { createNoteCheck, type NoteCheckProps } from './create-note-check.ts';
import { later } from '../form/later.tsx';
import FindingItem from './FindingItem.tsx';
import MarkedLetter from './MarkedLetter.tsx';
import NoteActions from './NoteActions.tsx';
import NoteFields from './NoteFields.tsx';
import { namesIn } from './note-form.ts';
import QuestionItem from './QuestionItem.tsx';
import { toDoList } from './to-do.ts';
import VerdictBox from './VerdictBox.tsx';
import WhenOpened from './WhenOpened.tsx';

const PanelNotes = later(() => import('./PanelNotes.tsx'));
const GrammarStep = later(() => import('./GrammarStep.tsx'));

/** Holds the note and the answers, shows what follows from them; the library decides. `world` is absent while the page is built. */
export default function NoteCheck(props: NoteCheckProps) {
  let list!: HTMLOListElement;
  let fields!: HTMLDivElement;
  const check = createNoteCheck(props, () => list.matches(':focus-within'));

  return (
    <form
      class="note-check"
      autocomplete="off"
      aria-label="Note check"
      onSubmit={(event) => {
        event.preventDefault();
      }}
    >
      <p class="visually-hidden" role="status">
        {check.announced()}
      </p>
      <div class="note-side" ref={fields}>
        <NoteFields form={check.form()} texts={props.words.texts} onChange={check.change} />
        <Show when={check.reader.failed()}>
          <p class="notice" role="alert">
            {props.words.texts.says.notLoaded}
          </p>
        </Show>
        <WhenOpened summary="Several interviewers, a note to each">
          <Show when={props.world}>
            {(world) => (
              <PanelNotes
                form={check.form()}
                checker={world().checker}
                onChange={(others) => {
                  check.change({ others });
                }}
              />
            )}
          </Show>
        </WhenOpened>
        <WhenOpened summary="Spelling and grammar">
          <Show when={props.world}>
            {(world) => (
              <GrammarStep
                text={check.form().text}
                names={namesIn(check.form())}
                base={props.words.base}
                size={props.words.grammarSize}
                start={world().startGrammar}
              />
            )}
          </Show>
        </WhenOpened>
        <NoteActions
          form={check.form()}
          texts={props.words.texts}
          onCopy={props.world?.copy}
          kept={check.kept}
          canUndo={check.canUndo()}
          onClear={check.clear}
          onUndo={() => {
            check.undo();
            fields.querySelector('textarea')?.focus();
          }}
        />
        <Show when={check.view().checked}>
          {(shown) => <MarkedLetter note={shown()} marks={check.marks()} texts={props.words.texts} />}
        </Show>
      </div>
      <div class="result-side">
        <VerdictBox words={check.verdict()} toDo={toDoList(check.view(), check.standing())} texts={props.words.texts} />
        <h2 id="questions">The questions</h2>
        <ol class="questions" ref={list}>
          <For each={check.questions()}>
            {(question, index) => (
              <QuestionItem view={check.view()} question={question} number={index() + 1} onAnswer={check.answer} />
            )}
          </For>
        </ol>
        <Show when={check.findings().length > 0}>
          <h2>Also noticed</h2>
          <ol class="questions">
            <Index each={check.findings()}>
              {(finding, index) => (
                <FindingItem
                  view={check.view()}
                  finding={finding()}
                  number={check.questions().length + index + 1}
                  isDismissed={!check.standing().includes(finding())}
                  onDismiss={check.dismiss}
                />
              )}
            </Index>
          </ol>
        </Show>
        <Show when={check.verdict()}>
          {(shown) => (
            <p class="verdict-again">
              <a href="#verdict-title">{shown().title}</a>: {shown().counts}.
            </p>
          )}
        </Show>
      </div>
    </form>
  );
}
