import { Index, Show } from 'solid-js';
import type { Texts } from './texts.ts';
import type { ToDo } from './to-do.ts';
import type { VerdictWords } from './verdict-words.ts';

/** The short list stays short; the lines below say the rest. */
const MOST = 6;

type Props = {
  /** Absent before the first answer. */
  readonly words: VerdictWords | undefined;
  readonly toDo: readonly ToDo[];
  readonly texts: Texts;
};

/** The verdict, the counts, and what would make the note ready. */
export default function VerdictBox(props: Props) {
  const none = () => ({ title: props.texts.verdict.none, counts: props.texts.counts.none });
  const rest = () => props.toDo.length - MOST;
  return (
    <section class="verdict" data-sign={props.words?.sign} aria-labelledby="verdict-title">
      <h2 id="verdict-title">{(props.words ?? none()).title}</h2>
      <p>{(props.words ?? none()).counts}</p>
      <Show when={props.words && props.toDo.length > 0}>
        <h3>{props.words?.sign === 'keep' ? props.texts.left.better : props.texts.left.ready}</h3>
        <ol>
          <Index each={props.toDo.slice(0, MOST)}>
            {(thing) => (
              <li>
                <a href={thing().href}>{thing().text}</a>
              </li>
            )}
          </Index>
        </ol>
        <Show when={rest() > 0}>
          <p>And {rest()} more, below.</p>
        </Show>
      </Show>
    </section>
  );
}
