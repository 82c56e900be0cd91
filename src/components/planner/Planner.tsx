import { createEffect, createSignal, on, onCleanup, Show, untrack } from 'solid-js';
import { later } from '../form/later.tsx';
import { createPlanner, type PlannerWorld } from './create-planner.ts';
import type { PlannerWords } from './planner-words.ts';
import SituationFields from './SituationFields.tsx';
import Today from './Today.tsx';

const MoreFields = later(() => import('./MoreFields.tsx'));

/** How long a person's changes rest before the address follows and the change is announced, in ms. */
const REST = 500;

/** Holds what the person says, shows what follows from it; the library decides. `world` is absent while the page is built. */
export default function Planner(props: { readonly words: PlannerWords; readonly world?: PlannerWorld }) {
  // Neither changes while the page stands.
  const { world, words } = untrack(() => ({ ...props }));
  const { form, more, errors, view, engine, calendar, notice, change, changed, wake } = createPlanner(world, words);
  const [announced, setAnnounced] = createSignal('');
  const [wantsMore, setWantsMore] = createSignal(false);
  const [act, why] = words.texts.today.empty;

  createEffect(
    on(view, (shown) => {
      world?.onPlan(shown !== null);
      if (!world || !shown) return;
      const timer = setTimeout(() => {
        world.writeFragment(engine()?.formatLink(shown.situation) ?? '');
        setAnnounced(`${changed()} ${shown.answer.act} ${shown.answer.why}`.trim());
      }, REST);
      onCleanup(() => {
        clearTimeout(timer);
      });
    }),
  );

  return (
    <>
      <p class="visually-hidden" role="status">
        {announced()}
      </p>
      <Show when={notice()}>
        <p class="notice" role="alert">
          {notice()}
        </p>
      </Show>
      <Today words={view()?.answer ?? { act, why }} base={words.base} />
      <form
        class="situation sheet"
        autocomplete="off"
        aria-label="Your interview"
        onFocusIn={wake}
        onPointerDown={wake}
        onSubmit={(event) => {
          event.preventDefault();
        }}
      >
        <SituationFields form={form()} errors={errors()} onChange={change} calendar={calendar()} />
        <Show when={errors().log}>
          <p class="error">{errors().log}</p>
        </Show>
        <details
          class="more"
          open={more()}
          onToggle={({ currentTarget }) => {
            if (currentTarget.open) setWantsMore(true);
          }}
        >
          <summary>More about your case</summary>
          <Show when={wantsMore()}>
            <MoreFields form={form()} errors={errors()} onChange={change} today={view()?.today ?? form().date} />
          </Show>
        </details>
      </form>
      <Show when={engine()} keyed>
        {({ PlanSection }) => (
          <Show when={view()}>
            {(shown) => (
              <PlanSection shown={shown()} form={form()} calendar={calendar()} changed={changed()} onChange={change} />
            )}
          </Show>
        )}
      </Show>
    </>
  );
}
