import { Show } from 'solid-js';
import type { Answer, QuestionId } from '../../lib/index.ts';
import Choice from '../form/Choice.tsx';
import { evidenceOf, verdictOfState } from './marks.ts';
import type { NoteView } from './note-view.ts';
import { stateOf, type QuestionState, type QuizQuestion } from './question-state.ts';
import QuoteList from './QuoteList.tsx';

const OPTIONS = [
  ['yes', 'Yes'],
  ['no', 'No'],
  ['unclear', 'Not sure'],
] as const satisfies readonly (readonly [Answer, string])[];

/** The word that begins what is said of an answer. */
const WORD: Readonly<Partial<Record<QuestionState, string>>> = { fix: 'Fix.', consider: 'Consider.', good: 'Good.' };

export type OnAnswer = (id: QuestionId, answer: Answer | undefined) => void;

type Props = {
  readonly view: NoteView;
  readonly question: QuizQuestion;
  readonly number: number;
  readonly onAnswer: OnAnswer;
};

/** One question: its answer, and what follows from it. */
export default function QuestionItem(props: Props) {
  let item!: HTMLLIElement;
  const id = () => props.question.id;
  const own = () => props.view.own[id()];
  const read = () => props.view.checked?.report.answers[id()].answer;
  /** The checker's "unclear" leaves the buttons to the person. */
  const answer = () => own() ?? (read() === 'unclear' ? undefined : read());
  const state = () => stateOf(props.question, props.view.kind, answer());
  const isOverruled = () => own() !== undefined && own() !== (read() ?? own());
  const isBroken = () => state() === 'fix' || state() === 'consider';
  const isLength = () => id() === 'brief' && props.view.checked !== undefined && !isOverruled();
  const quotes = (marked: boolean) => (
    <QuoteList id={id()} note={props.view.checked} spans={evidenceOf(props.view, id())} marked={marked} />
  );

  return (
    <li class="question" id={`line-${id()}`} data-state={state()} ref={item}>
      <Choice
        id={`answer-${id()}`}
        legend={
          <>
            <span class={`number ${verdictOfState(state()) ?? ''}`}>{props.number}</span> {props.question.ask}
          </>
        }
        options={OPTIONS}
        value={answer()}
        describedBy={`said-${id()}`}
        onValue={(chosen) => {
          props.onAnswer(id(), chosen);
        }}
      />
      <div class="said" id={`said-${id()}`}>
        <Show when={isOverruled() && read() !== 'unclear'}>
          <p>
            Your answer. The checker reads “{read()}”. {quotes(false)}
            <button
              type="button"
              class="plain"
              onClick={() => {
                props.onAnswer(id(), undefined);
                item.querySelector<HTMLInputElement>('input:checked')?.focus();
              }}
            >
              Use the checker’s answer again
            </button>
          </p>
        </Show>
        <Show when={state() !== 'fine'}>
          <p>
            <b>{state() === 'open' && read() && !own() ? props.view.words.texts.yourTurn : WORD[state()]}</b>{' '}
            <Show when={!isOverruled()}>{quotes(true)}</Show>
            {isLength() ? `${props.view.checked?.report.words} words. ` : ''}
            <Show when={state() !== 'good'}>{props.question.why} </Show>
            <Show when={isBroken()}>
              {props.question.advice}{' '}
              <a href={`${props.view.words.base}rules/${props.question.rule}/`}>
                {props.view.words.rules[props.question.rule]}
              </a>
            </Show>
          </p>
        </Show>
      </div>
    </li>
  );
}
