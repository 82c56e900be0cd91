import { For, Show } from 'solid-js';
import type { Step } from '../../lib/index.ts';
import { reasonWords } from './reason-words.ts';
import type { Told } from './told.ts';

export type WhyProps = { readonly step: Step; readonly told: Told };

/** What was counted, from where, each day passed over, and who advises the figure. */
export default function Why(props: WhyProps) {
  return (
    <ul>
      <For each={props.step.because}>
        {(reason) => {
          const said = () => reasonWords(reason, props.step, props.told);
          return (
            <li>
              {said().counted} {said().skipped}{' '}
              <Show when={said().advice}>
                <small>{said().advice}</small>
              </Show>
            </li>
          );
        }}
      </For>
    </ul>
  );
}
