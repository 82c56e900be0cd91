import { createSignal, Index, Show, untrack, type Component } from 'solid-js';
import type { Situation, Step } from '../../lib/index.ts';
import { later } from '../form/later.tsx';
import StepLog from './StepLog.tsx';
import { stepWords } from './step-words.ts';
import type { Told } from './told.ts';
import type { WhyProps } from './Why.tsx';

type Props = {
  readonly told: Told;
  /** Absent where the plan is only shown: an example. */
  readonly onLog?: (log: Situation['log']) => void;
  /** Where the reasons stand from the first: an example. Otherwise they are fetched when asked for. */
  readonly why?: Component<WhyProps>;
};

const WhyWhenAsked = later(() => import('./Why.tsx'));

/** The plan as it is: the datebook is only a drawing of this list. */
export default function PlanSteps(props: Props) {
  return (
    <ol class="steps">
      <Index each={props.told.plan.steps}>
        {(step, index) => <StepItem of={props} step={step()} number={index + 1} />}
      </Index>
    </ol>
  );
}

function StepItem(props: { readonly of: Props; readonly step: Step; readonly number: number }) {
  const Why = untrack(() => props.of.why) ?? WhyWhenAsked;
  const [asked, setAsked] = createSignal(Why !== WhyWhenAsked);
  const said = () => stepWords(props.step, props.of.told);
  const isNext = () => props.of.told.plan.next === props.step.id;
  const words = () => props.of.told.words;
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
        {said().how} <a href={`${words().base}rules/${props.step.rule}/`}>{words().rules[props.step.rule]}</a>
      </p>
      <Show when={props.of.onLog}>
        {(onLog) => (
          <StepLog
            step={props.step}
            title={said().title}
            log={props.of.told.situation.log}
            today={props.of.told.today}
            onLog={onLog()}
          />
        )}
      </Show>
      <Show when={props.step.status !== 'skipped'}>
        <details
          class="why-date"
          onToggle={({ currentTarget }) => {
            if (currentTarget.open) setAsked(true);
          }}
        >
          <summary>Why this date?</summary>
          <Show when={asked()}>
            <Why step={props.step} told={props.of.told} />
          </Show>
        </details>
      </Show>
    </li>
  );
}

/** What the machine reads: the day, or the last moment without the zone's name in brackets. */
function datetimeOf(step: Step): string {
  if ('due' in step) return step.due.replace(/\[.*$/, '');
  return 'good' in step && step.status === 'open' ? step.good : step.on;
}
