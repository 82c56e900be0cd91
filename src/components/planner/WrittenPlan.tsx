import { createMemo, For, Show } from 'solid-js';
import type { Told } from './told.ts';
import { writtenPlan } from './written-plan.ts';

/** The plan as it is printed, where no "tomorrow" holds; the screen does not show it. */
export default function WrittenPlan(props: { readonly told: Told }) {
  const written = createMemo(() => writtenPlan(props.told));
  return (
    <div class="written">
      <p>{written().about.join(' ')}</p>
      <For each={written().warnings}>{(warning) => <p class="mind">{warning}</p>}</For>
      <ol>
        <For each={written().steps}>
          {({ title, when, how }) => (
            <li>
              <h3>{title}</h3>
              <p>{when}</p>
              <Show when={how}>
                <p>{how}</p>
              </Show>
            </li>
          )}
        </For>
      </ol>
    </div>
  );
}
