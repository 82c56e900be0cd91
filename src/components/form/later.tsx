import { createSignal, Show, type Component, type JSX } from 'solid-js';

export const NOT_LOADED =
  'A part of this page did not load. Check your connection, then try again. A browser from before 2024 may be too old for it.';

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
          <p class="error">{NOT_LOADED}</p>
        </Show>
        <Show when={view()} keyed>
          {(View) => <View {...props} />}
        </Show>
      </>
    );
  };
}
