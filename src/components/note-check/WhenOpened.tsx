import { createSignal, onMount, Show, type JSX } from 'solid-js';

/** What is folded away until it is asked for, and is made only then; also where it was opened before the script was there. */
export default function WhenOpened(props: { readonly summary: string; readonly children: JSX.Element }) {
  const [opened, setOpened] = createSignal(false);
  let details!: HTMLDetailsElement;
  const look = () => {
    if (details.open) setOpened(true);
  };
  onMount(look);
  return (
    <details class="more" ref={details} onToggle={look}>
      <summary>{props.summary}</summary>
      <Show when={opened()}>{props.children}</Show>
    </details>
  );
}
