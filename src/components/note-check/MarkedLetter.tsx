import { Index, Show } from 'solid-js';
import type { Note } from './checker.ts';
import { cutLetter, cutLine, DRAWN, type LetterPiece, type MarkVerdict, type NoteMark } from './marks.ts';
import type { Texts } from './texts.ts';

/** What a screen reader hears after a mark's number. */
const HEARD = { keep: 'keep', cut: 'cut', look: 'look again' } as const satisfies Record<MarkVerdict, string>;

/** The visitor's own note as a letter with an editor's marks; each number leads to its line in the result. */
export default function MarkedLetter(props: {
  readonly note: Note;
  readonly marks: readonly NoteMark[];
  readonly texts: Texts;
}) {
  return (
    <section class="marked-note" aria-labelledby="marked-title">
      <h2 id="marked-title">Your note with its marks</h2>
      <div class="letter" lang="">
        <Show when={props.note.subject.trim()}>
          <p class="letter-subject" dir="auto">
            <b>Subject:</b> <Pieces pieces={cutLine(props.note.subject, props.marks)} />
          </p>
        </Show>
        <Index each={cutLetter(props.note.text, props.marks)}>
          {(pieces) => (
            <p dir="auto">
              <Pieces pieces={pieces()} />
            </p>
          )}
        </Index>
      </div>
      <Show when={props.note.text.length > DRAWN}>
        <p class="hint">{props.texts.says.beginning}</p>
      </Show>
    </section>
  );
}

function Pieces(props: { readonly pieces: readonly LetterPiece[] }) {
  return (
    <Index each={props.pieces}>
      {(piece) => (
        <>
          <Show when={piece().verdict} fallback={piece().text}>
            {(verdict) => <mark data-verdict={verdict()}>{piece().text}</mark>}
          </Show>
          <Index each={piece().ends}>
            {(end) => (
              <a class={`number ${end().verdict}`} id={end().anchor} href={`#line-${end().id}`}>
                <span class="visually-hidden">mark </span>
                {end().number}
                <span class="visually-hidden">, {HEARD[end().verdict]}</span>
              </a>
            )}
          </Index>
        </>
      )}
    </Index>
  );
}
