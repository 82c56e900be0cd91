import { Show } from 'solid-js';
import type { TodayWords } from './today-words.ts';

/** "What do I do today?", the first thing on the page. */
export default function Today(props: { readonly words: TodayWords; readonly base: string }) {
  return (
    <div class="answer">
      <p class="act">{props.words.act}</p>
      <p class="why">
        {props.words.why}
        <Show when={props.words.say}>
          {' '}
          <a href={`${props.base}${props.words.say}`}>What to say</a>
        </Show>
      </p>
    </div>
  );
}
