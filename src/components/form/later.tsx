import { createSignal, Show, type Component, type JSX } from 'solid-js';

/** A component whose script is fetched when it is first shown; a fetch that fails is said and tried again the next time. */
export function later<P extends object>(load: () => Promise<{ readonly default: Component<P> }>): Component<P> {
  const [view, setView] = createSignal<Component<P>>();
  return (props: P): JSX.Element => {
    const [failed, setFailed] = createSignal(false);
    if (!view()) {
      load().then(
        (module) => setView(() => module.default),
        () => setFailed(true),
      );
    }
    return (
      <>
        <Show when={failed()}>
          <p class="error">This part did not load. Check your connection, then close it and open it again.</p>
        </Show>
        <Show when={view()} keyed>
          {(View) => <View {...props} />}
        </Show>
      </>
    );
  };
}
