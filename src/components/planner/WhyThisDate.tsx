import { For, Show } from 'solid-js';
import type { Step } from '../../lib/index.ts';
import type { DateWords } from './date-words.ts';
import type { PlannerWords } from './planner-words.ts';
import { reasonWords } from './reason-words.ts';

/** What was counted, from where, each day passed over, and who advises the figure. */
export default function WhyThisDate(props: {
  readonly step: Step;
  readonly words: PlannerWords;
  readonly dates: DateWords;
}) {
  return (
    <details class="why-date">
      <summary>Why this date?</summary>
      <ul>
        <For each={props.step.because}>
          {(reason) => {
            const said = () => reasonWords(reason, props.step, props.words, props.dates);
            return (
              <li>
                {said().counted}
                <Show when={said().skipped}> {said().skipped}</Show>
                <Show when={said().advice}>
                  {' '}
                  <small>{said().advice}</small>
                </Show>
              </li>
            );
          }}
        </For>
      </ul>
    </details>
  );
}
