import { createMemo, createSignal, onMount, Show, untrack } from 'solid-js';
import { formatLink, keepPlan, planOfInterview, type Situation } from '../../lib/index.ts';
import InputField from '../form/InputField.tsx';
import type { Told } from '../planner/told.ts';
import { browserPlans, type Kept, type PlanStore, type StoreProblem } from './plan-store.ts';
import { STORE_WORDS } from './problem-words.ts';

const ID = 'keep-name';

/** What is wrong with the name stands beside its field; the rest beneath the form. */
const OF_NAME: readonly StoreProblem[] = ['no-name', 'long-name', 'taken'];

/** Keeps the plan under a name of the person's choice, or what has changed in it since. */
export default function KeepPlan(props: { readonly told: Told; readonly store?: PlanStore }) {
  const store = untrack(() => props.store) ?? browserPlans();
  const [kept, setKept] = createSignal<Kept>({ ok: true, plans: [] });
  const [typed, setTyped] = createSignal<string>();
  const [error, setError] = createSignal('');
  const [said, setSaid] = createSignal('');
  const mine = createMemo(() => {
    const held = kept();
    return held.ok ? planOfInterview(held.plans, props.told.situation) : undefined;
  });
  const name = () => typed() ?? mine()?.name ?? '';
  const isAsKept = () => mine()?.link === formatLink(props.told.situation);

  onMount(() => void store.read().then(tell));

  const tell = (result: Kept): boolean => {
    const isOfName = !result.ok && OF_NAME.includes(result.why);
    setError(isOfName ? STORE_WORDS[result.why] : '');
    setSaid(!result.ok && !isOfName ? STORE_WORDS[result.why] : '');
    if (result.ok) setKept(result);
    return result.ok;
  };
  const keep = async (wanted: string, situation: Situation) => {
    const isNew = mine() === undefined;
    if (tell(await store.change((plans) => keepPlan(plans, wanted, situation)))) {
      setTyped(undefined);
      setSaid(isNew ? `Kept as “${name()}”, in this browser alone.` : `“${name()}” is up to date.`);
    } else if (error()) document.getElementById(ID)?.focus();
  };

  return (
    <form
      class="keep stack"
      autocomplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        void keep(name(), props.told.situation);
      }}
    >
      <InputField
        id={ID}
        label="Your name for this plan"
        type="text"
        value={name()}
        onValue={setTyped}
        hint="Such as the employer’s. This name and your dates are kept, here and nowhere else."
        error={error()}
      />
      <div class="actions">
        <button type="submit">{mine() ? 'Keep it as it is now' : 'Keep this plan'}</button>
        <p role="status">{said()}</p>
      </div>
      <p>
        <Show when={mine()}>
          {(plan) => (
            <>
              {isAsKept()
                ? `“${plan().name}” is kept as it stands here. `
                : `“${plan().name}” is kept without your latest changes. `}
            </>
          )}
        </Show>
        <a href={`${props.told.words.base}planner/saved/`}>All plans that you keep</a>
      </p>
    </form>
  );
}
