import { createSignal, onMount, Show } from 'solid-js';
import { later } from '../form/later.tsx';
import { whenIdle } from '../layout/when-wanted.ts';
import type { Told } from './told.ts';

const TakeAlong = later(() => import('./TakeAlong.tsx'));

/** Taking the plan along; fetched once the plan stands and the browser is idle. */
export default function PlanActions(props: { readonly told: Told }) {
  const [isIdle, setIsIdle] = createSignal(false);
  onMount(() => {
    whenIdle(() => setIsIdle(true));
  });
  return (
    <Show when={isIdle()}>
      <TakeAlong told={props.told} />
    </Show>
  );
}
