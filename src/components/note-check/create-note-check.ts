import { createEffect, createMemo, createSignal, on, onCleanup, onMount, untrack } from 'solid-js';
import { scoreAnswers } from '../../lib/index.ts';
import type { Checker } from './checker.ts';
import { createChecked } from './create-checked.ts';
import { createKept, type Keeper } from './create-kept.ts';
import { NOTHING, type KeptNote } from './kept-note.ts';
import { keyOf, marksOf } from './marks.ts';
import type { NoteForm } from './note-form.ts';
import type { NoteView } from './note-view.ts';
import type { NoteWords } from './note-words.ts';
import { answersOf, inOrder, questionsFor } from './question-state.ts';
import type { Grammar } from './grammar.ts';
import type { OnAnswer } from './QuestionItem.tsx';
import { verdictWords } from './verdict-words.ts';

/** What the page around the island has and the island may not reach for itself. */
export type NoteCheckWorld = {
  readonly checker: Checker;
  readonly copy: (text: string) => Promise<void>;
  readonly keeper: Keeper;
  /** Fetches the grammar step's script; its library comes with the first text. */
  readonly startGrammar: () => Promise<Grammar>;
  /** What the person did with the page before its script was up. */
  readonly typed: Pick<KeptNote, 'own'> & { readonly form: Partial<NoteForm> };
};

export type NoteCheckProps = { readonly words: NoteWords; readonly world?: NoteCheckWorld };

/** How long a person's typing rests before questions change places and the change is announced, in ms. */
const REST = 700;

/** The note, the answers and all that follows from them. `isAnswering` tells whether the keyboard is among the questions. */
export function createNoteCheck(props: NoteCheckProps, isAnswering: () => boolean) {
  // Neither changes while the page stands.
  const { quiz, texts } = untrack(() => props.words);
  const [note, setNote] = createSignal<KeptNote>(NOTHING);
  const [cleared, setCleared] = createSignal<KeptNote>();
  const [questions, setQuestions] = createSignal(questionsFor(NOTHING.form.kind, quiz));
  const [announced, setAnnounced] = createSignal('');

  const form = createMemo(() => note().form);
  const kind = createMemo(() => form().kind);
  const reader = createChecked(form, () => props.world?.checker);
  const { checked } = reader;
  const kept = createKept(note, () => props.world?.keeper, { quiz, texts });

  const view = createMemo((): NoteView => ({ kind: kind(), checked: checked(), own: note().own, words: props.words }));
  const findings = createMemo(() => checked()?.report.findings ?? []);
  const standing = createMemo(() => findings().filter((finding) => !note().dismissed.includes(keyOf(finding))));
  const verdict = createMemo(() => {
    const { own } = note();
    if (!checked() && Object.keys(own).length === 0) return undefined;
    return verdictWords(scoreAnswers(quiz, answersOf(checked()?.report, own), { kind: kind() }), standing(), texts);
  });

  const update = (changed: Partial<KeptNote>) => {
    setCleared(undefined);
    setNote({ ...note(), ...changed });
  };
  const change = (changed: Partial<NoteForm>) => {
    update({ form: { ...form(), ...changed } });
  };
  const answer: OnAnswer = (id, chosen) => {
    const others = Object.entries(note().own).filter(([each]) => each !== id);
    update({ own: Object.fromEntries(chosen ? [...others, [id, chosen]] : others) });
  };
  const dismiss = (key: string) => {
    const { dismissed } = note();
    update({ dismissed: dismissed.includes(key) ? dismissed.filter((each) => each !== key) : [...dismissed, key] });
  };
  const clear = () => {
    setCleared(note());
    setNote(NOTHING);
    kept.keep(false);
  };
  const undo = () => {
    update(cleared() ?? NOTHING);
  };

  onMount(() => {
    const { typed } = props.world ?? {};
    const opened = kept.open() ?? NOTHING;
    setNote({ ...opened, form: { ...opened.form, ...typed?.form }, own: { ...opened.own, ...typed?.own } });
  });

  createEffect(
    on([kind, checked], ([newKind, newlyChecked], before) => {
      // A question never moves while somebody answers; only another kind of note asks other questions.
      const sort = () => {
        if (before?.[0] !== newKind || !isAnswering())
          setQuestions(inOrder(questionsFor(newKind, quiz), newKind, newlyChecked?.report, note().own));
      };
      if (before?.[0] !== newKind || !before[1] || !newlyChecked) sort();
      else afterRest(sort);
    }),
  );
  createEffect(
    on(verdict, (shown) => {
      afterRest(() => setAnnounced(shown ? `${shown.title}: ${shown.counts}.` : ''));
    }),
  );

  return {
    ...{ form, view, verdict, questions, findings, standing, reader, kept, announced },
    ...{ change, answer, dismiss, clear, undo },
    canUndo: () => cleared() !== undefined,
    marks: createMemo(() => marksOf(view(), questions(), findings(), standing())),
  };
}

/** Acts once the effect that calls it has not run again for a while. */
function afterRest(act: () => void): void {
  const timer = setTimeout(act, REST);
  onCleanup(() => {
    clearTimeout(timer);
  });
}
