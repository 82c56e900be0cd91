import type { TodayWords } from './today-words.ts';

/** "What do I do today?", the first thing on the page. */
export default function Today(props: { readonly words: TodayWords }) {
  return (
    <div class="answer">
      <p class="act">{props.words.act}</p>
      <p class="why">{props.words.why}</p>
    </div>
  );
}
