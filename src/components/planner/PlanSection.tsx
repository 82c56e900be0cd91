import { For } from 'solid-js';
import Datebook from './Datebook.tsx';
import type { PlanShown } from './engine.ts';
import type { SituationForm } from './form.ts';
import PlanActions from './PlanActions.tsx';
import PlanSteps from './PlanSteps.tsx';
import { warningWords } from './warning-words.ts';

/** The visitor's own plan: what to mind, the drawing, the list, and how to take it along. */
export default function PlanSection(props: {
  readonly shown: PlanShown;
  readonly onChange: (change: Partial<SituationForm>) => void;
}) {
  return (
    <section class="plan" aria-labelledby="plan-title">
      <h2 id="plan-title">Your plan</h2>
      <For each={props.shown.plan.warnings}>
        {(warning) => <p class="warning">{warningWords(warning, props.shown)}</p>}
      </For>
      <Datebook rows={props.shown.rows} order={props.shown.plan.steps.map(({ id }) => id)} dates={props.shown.dates} />
      <PlanSteps
        told={props.shown}
        onLog={(log) => {
          props.onChange({ log });
        }}
      />
      <PlanActions />
    </section>
  );
}
