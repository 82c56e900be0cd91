import { For, Show } from 'solid-js';
import type { Slip } from './slips.ts';

const MOST_SUGGESTIONS = 3;

/** What the grammar library found, of one kind. */
export default function SlipList(props: { readonly title: string; readonly slips: readonly Slip[] }) {
  return (
    <Show when={props.slips.length > 0}>
      <h3>{props.title}</h3>
      <ul class="slips">
        <For each={props.slips}>
          {({ words, message, instead }) => (
            <li>
              <q>{words}</q> {message.replace(/`([^`]*)`/g, '“$1”')}{' '}
              <Show when={instead.length > 0}>Perhaps: {suggestionsIn(instead)}.</Show>
            </li>
          )}
        </For>
      </ul>
    </Show>
  );
}

function suggestionsIn(instead: readonly string[]): string {
  return instead
    .slice(0, MOST_SUGGESTIONS)
    .map((text) => (text === '' ? 'leave it out' : `“${text}”`))
    .join(', ');
}
