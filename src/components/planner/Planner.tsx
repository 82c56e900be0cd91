import { createEffect, createSignal, For, lazy, on, onCleanup, Show, Suspense, untrack } from 'solid-js';
import { formatLink } from '../../lib/index.ts';
import { createPlanner, type PlannerWorld } from './create-planner.ts';
import Datebook from './Datebook.tsx';
import PlanActions from './PlanActions.tsx';
import type { PlannerWords } from './planner-words.ts';
import PlanSteps from './PlanSteps.tsx';
import SituationFields from './SituationFields.tsx';
import Today from './Today.tsx';
import { NO_PLAN_YET, todayWords } from './today-words.ts';
import { warningWords } from './warning-words.ts';

const MoreFields = lazy(() => import('./MoreFields.tsx'));

/** How long a person's changes rest before the address follows and the change is announced, in ms. */
const REST = 500;

/** Holds what the person says, shows what follows from it; the library decides. `world` is absent while the page is built. */
export default function Planner(props: { readonly words: PlannerWords; readonly world?: PlannerWorld }) {
  // The world does not change while the page stands.
  const world = untrack(() => props.world);
  const { form, errors, view, calendar, notice, change } = createPlanner(world);
  const [announced, setAnnounced] = createSignal('');
  const [wantsMore, setWantsMore] = createSignal(false);
  const today = () => {
    const shown = view();
    return shown ? todayWords(shown.plan, shown) : NO_PLAN_YET;
  };

  createEffect(
    on(view, (shown) => {
      world?.onPlan(shown !== null);
      if (!world || !shown) return;
      const timer = setTimeout(() => {
        world.writeFragment(formatLink(shown.situation));
        setAnnounced(`${today().act} ${today().why}`);
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
      <Today words={today()} />
      <form
        class="situation sheet"
        autocomplete="off"
        aria-label="Your interview"
        onSubmit={(event) => {
          event.preventDefault();
        }}
      >
        <SituationFields form={form()} errors={errors()} onChange={change} regionNote={calendar()?.note} />
        <Show when={errors().log}>
          <p class="error">{errors().log}</p>
        </Show>
        <details
          class="more"
          onToggle={({ currentTarget }) => {
            if (currentTarget.open) setWantsMore(true);
          }}
        >
          <summary>More about your case</summary>
          <Show when={wantsMore()}>
            <Suspense>
              <MoreFields form={form()} errors={errors()} onChange={change} today={view()?.today ?? form().date} />
            </Suspense>
          </Show>
        </details>
      </form>
      <Show when={view()}>
        {(shown) => (
          <section class="plan" aria-labelledby="plan-title">
            <h2 id="plan-title">Your plan</h2>
            <For each={shown().plan.warnings}>
              {(warning) => <p class="warning">{warningWords(warning, shown().dates)}</p>}
            </For>
            <Datebook rows={shown().rows} order={shown().plan.steps.map(({ id }) => id)} dates={shown().dates} />
            <PlanSteps
              {...shown()}
              words={props.words}
              onLog={(log) => {
                change({ log });
              }}
            />
            <PlanActions />
          </section>
        )}
      </Show>
    </>
  );
}
