import { hydrate } from 'solid-js/web';
import { startChecker } from './checker.ts';
import { ANSWERS, KEPT_AS } from './kept-note.ts';
import type { NoteCheckWorld } from './create-note-check.ts';
import NoteCheck from './NoteCheck.tsx';
import { EMPTY_FORM, KINDS } from './note-form.ts';
import type { NoteWords } from './note-words.ts';
import { RENDER_ID } from './render-id.ts';

/** Takes up the quiz that the page drew. All that the island knows of the world enters here. */
export function mountNoteCheck(root: HTMLElement): void {
  const words = JSON.parse(root.dataset['words'] ?? '') as NoteWords;
  const world: NoteCheckWorld = {
    checker: startChecker(),
    copy: (text) => navigator.clipboard.writeText(text),
    startGrammar: async () => (await import('./grammar.ts')).startGrammar(),
    keeper: {
      read: () => localStorage.getItem(KEPT_AS),
      write: (kept) => {
        localStorage.setItem(KEPT_AS, kept);
      },
      forget: () => {
        localStorage.removeItem(KEPT_AS);
      },
    },
    typed: typedIn(root, words.quiz),
  };
  hydrate(() => <NoteCheck words={words} world={world} />, root, { renderId: RENDER_ID });
  root.dataset['ready'] = '';
}

/** What a person typed and chose before the script was there is not lost. */
function typedIn(root: HTMLElement, quiz: NoteWords['quiz']): NoteCheckWorld['typed'] {
  const textOf = (id: string) => root.querySelector<HTMLInputElement | HTMLTextAreaElement>(`#${id}`)?.value ?? '';
  const chosen = (name: string) => root.querySelector<HTMLInputElement>(`input[name="${name}"]:checked`)?.value;
  const [text, subject] = [textOf('text'), textOf('subject')];
  const kind = KINDS.find(([value]) => value === chosen('kind'))?.[0];
  const own = quiz.flatMap(({ id }) => {
    const answer = ANSWERS.find((each) => each === chosen(`answer-${id}`));
    return answer ? [[id, answer] as const] : [];
  });
  return {
    form: { ...(text && { text }), ...(subject && { subject }), ...(kind && kind !== EMPTY_FORM.kind && { kind }) },
    own: Object.fromEntries(own),
  };
}
