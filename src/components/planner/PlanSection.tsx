import { createSignal, For, Show } from 'solid-js';
import type { WorkCalendar } from '../../lib/index.ts';
import { later } from '../form/later.tsx';
import Datebook from './Datebook.tsx';
import type { PlanShown } from './engine.ts';
import { EMPTY_FORM, type SituationForm } from './form.ts';
import PlanSteps from './PlanSteps.tsx';
import { nextRound } from './next-round.ts';
import TakeAlong from './TakeAlong.tsx';
import { warningWords } from './warning-words.ts';

type Props = {
  readonly shown: PlanShown;
  readonly form: SituationForm;
  readonly calendar: WorkCalendar | undefined;
  /** What the latest change did, in words. */
  readonly changed: string;
  readonly onChange: (change: Partial<SituationForm>) => void;
};

const NewsFields = later(() => import('./NewsFields.tsx'));

/** The visitor's own plan: what to mind, the drawing, the list, what has happened since, and how to take it along. */
export default function PlanSection(props: Props) {
  const [hasNews, setHasNews] = createSignal(false);
  let heading!: HTMLHeadingElement;
  return (
    <section class="plan" aria-labelledby="plan-title">
      <h2 ref={heading} id="plan-title" tabindex="-1">
        Your plan
      </h2>
      <Show when={props.changed}>
        <p class="changed">{props.changed}</p>
      </Show>
      <For each={props.shown.plan.warnings}>
        {(warning) => (
          <div class="warning">
            <p>{warningWords(warning, props.shown)}</p>
            <Show when={warning.code === 'promise-ambiguous'}>
              <Readings {...props} />
            </Show>
          </div>
        )}
      </For>
      <Show when={props.shown.situation.outcome?.kind === 'next-round'}>
        <p>
          <button
            type="button"
            class="button"
            onClick={() => {
              props.onChange(nextRound(props.form, EMPTY_FORM));
            }}
          >
            Start the plan for the next round
          </button>
        </p>
      </Show>
      <Datebook rows={props.shown.rows} order={props.shown.plan.steps.map(({ id }) => id)} dates={props.shown.dates} />
      <PlanSteps
        told={props.shown}
        onLog={(log) => {
          props.onChange({ log });
        }}
      />
      <details
        class="more news"
        onToggle={({ currentTarget }) => {
          if (currentTarget.open) setHasNews(true);
        }}
      >
        <summary>They got back to me, or something changed</summary>
        <Show when={hasNews() && props.calendar}>
          {(calendar) => (
            <NewsFields
              form={props.form}
              calendar={calendar()}
              today={props.shown.today}
              onChange={(change) => {
                props.onChange(change);
                // What it did to the plan stands beneath.
                heading.focus();
              }}
            />
          )}
        </Show>
      </details>
      <TakeAlong told={props.shown} />
    </section>
  );
}

/** Both days that an ambiguous promise can mean, one click each. */
function Readings(props: Props) {
  return (
    <div class="actions">
      <For each={props.shown.plan.promise.readings}>
        {(reading) => (
          <button
            type="button"
            class="line"
            onClick={() => {
              props.onChange({ said: 'date', saidDate: reading });
            }}
          >
            They meant {props.shown.dates.short(reading)}
          </button>
        )}
      </For>
    </div>
  );
}
