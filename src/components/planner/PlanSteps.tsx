import { Index, Show } from 'solid-js';
import type { Plan, Situation, Step } from '../../lib/index.ts';
import type { DateWords } from './date-words.ts';
import type { PlannerWords } from './planner-words.ts';
import StepLog from './StepLog.tsx';
import { stepWords } from './step-words.ts';
import WhyThisDate from './WhyThisDate.tsx';

export type PlanView = {
  readonly plan: Plan;
  readonly situation: Situation;
  /** `YYYY-MM-DD` on the employer's clock. */
  readonly today: string;
  readonly dates: DateWords;
  readonly words: PlannerWords;
  /** Absent where the plan is only shown: an example. */
  readonly onLog?: (log: Situation['log']) => void;
};

/** The plan as it is: the datebook is only a drawing of this list. */
export default function PlanSteps(props: PlanView) {
  return (
    <ol class="steps">
      <Index each={props.plan.steps}>{(step, index) => <StepItem {...props} step={step()} number={index + 1} />}</Index>
    </ol>
  );
}

function StepItem(props: PlanView & { readonly step: Step; readonly number: number }) {
  const said = () => stepWords(props.step, props);
  const isNext = () => props.plan.next === props.step.id;
  return (
    <li class="step" data-status={props.step.status} data-step={props.step.id}>
      <span class="number" aria-hidden="true">
        {props.number}
      </span>
      <h3>
        {said().title}
        <Show when={isNext()}>
          {' '}
          <span class="pill">now</span>
        </Show>
      </h3>
      <p class="when">
        <time datetime={datetimeOf(props.step)}>{said().when}</time>
        <Show when={said().finer}>
          <small>{said().finer}</small>
        </Show>
      </p>
      <p class="how">
        {said().how} <a href={`${props.words.base}rules/${props.step.rule}/`}>{props.words.rules[props.step.rule]}</a>
      </p>
      <Show when={props.onLog}>
        {(onLog) => (
          <StepLog
            step={props.step}
            log={props.situation.log}
            today={props.today}
            dates={props.dates}
            onLog={onLog()}
          />
        )}
      </Show>
      <Show when={props.step.status !== 'skipped'}>
        <WhyThisDate step={props.step} words={props.words} dates={props.dates} />
      </Show>
    </li>
  );
}

/** What the machine reads: the day, or the last moment without the zone's name in brackets. */
function datetimeOf(step: Step): string {
  return 'due' in step ? step.due.replace(/\[.*$/, '') : 'good' in step && step.status === 'open' ? step.good : step.on;
}
