import { createEffect, createSignal, on, Show, untrack } from 'solid-js';
import { createPlanner, type PlannerWorld } from './create-planner.ts';
import type { PlannerWords } from './planner-words.ts';
import SaidFields from './SaidFields.tsx';
import { EndedFields } from './SituationFields.tsx';
import Today from './Today.tsx';
import type { TodayWords } from './today-words.ts';

/** A worked example's answer, and the case it answers, in words. */
export type ExampleAnswer = { readonly answer: TodayWords; readonly caption: string };

/** The planner's essential fields with an answer at once, for the home page; the whole plan is one link away. */
export default function QuickPlanner(props: {
  readonly words: PlannerWords;
  /** What stands in the answer's place until there is one. */
  readonly example: ExampleAnswer;
  readonly world?: PlannerWorld;
}) {
  // Neither changes while the page stands.
  const { world, words, example } = untrack(() => ({ ...props }));
  const { form, errors, view, engine, calendar, notice, change, wake } = createPlanner(world, words);
  const [link, setLink] = createSignal('');

  createEffect(
    on(view, (shown) => {
      world?.onPlan(shown !== null);
      setLink(shown ? `#${engine()?.formatLink(shown.situation) ?? ''}` : '');
    }),
  );

  return (
    <form
      class="quick stack"
      autocomplete="off"
      aria-label="Your interview"
      onFocusIn={wake}
      onPointerDown={wake}
      onSubmit={(event) => {
        event.preventDefault();
      }}
    >
      <div class="asked stack">
        <EndedFields form={form()} errors={errors()} onChange={change} />
        <SaidFields form={form()} errors={errors()} onChange={change} calendar={calendar()} />
      </div>
      <Show when={notice()}>
        <p class="notice" role="alert">
          {notice()}
        </p>
      </Show>
      <div role="status">
        <Show when={!view()}>
          <p class="caption">
            <b>For example.</b> {example.caption}
          </p>
        </Show>
        <Today words={view()?.answer ?? example.answer} base={words.base} />
      </div>
      <p>
        <a class="button" href={`${words.base}planner/${link()}`}>
          See the whole plan
        </a>
      </p>
    </form>
  );
}
