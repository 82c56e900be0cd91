import { createEffect, createMemo, createSignal, For, lazy, on, onCleanup, onMount, Show, Suspense } from 'solid-js';
import {
  datebook,
  formatLink,
  guessRegion,
  loadCalendar,
  parseSituation,
  planFollowUp,
  readLink,
  type WorkCalendar,
} from '../../lib/index.ts';
import Datebook from './Datebook.tsx';
import type { DateWords } from './date-words.ts';
import { EMPTY_FORM, errorsByField, fromSituation, toInput, type SituationForm } from './form.ts';
import PlanActions from './PlanActions.tsx';
import type { PlannerWords } from './planner-words.ts';
import PlanSteps from './PlanSteps.tsx';
import SituationFields from './SituationFields.tsx';
import Today from './Today.tsx';
import { todayWords } from './today-words.ts';
import { warningWords } from './warning-words.ts';

const MoreFields = lazy(() => import('./MoreFields.tsx'));

/** What the page around the island knows and the island may not ask for itself. */
export type PlannerWorld = {
  /** The moment, as an ISO 8601 instant. */
  readonly now: () => string;
  readonly timeZone: string;
  readonly language: string;
  readonly dates: DateWords;
  readonly readFragment: () => string;
  readonly writeFragment: (fragment: string) => void;
  readonly onFragment: (listen: () => void) => () => void;
  /** Told whether there is a plan of the visitor's own to look at. */
  readonly onPlan: (shown: boolean) => void;
};

/** How long a person's changes rest before the address follows and the change is announced, in ms. */
const REST = 500;

/** Holds what the person says, shows what follows from it; the library decides. `world` is absent while the page is built. */
export default function Planner(props: { readonly words: PlannerWords; readonly world?: PlannerWorld }) {
  const [form, setForm] = createSignal<SituationForm>(EMPTY_FORM);
  const [calendar, setCalendar] = createSignal<WorkCalendar>();
  const [now, setNow] = createSignal('');
  const [notice, setNotice] = createSignal('');
  const [announced, setAnnounced] = createSignal('');
  const [wantsMore, setWantsMore] = createSignal(false);

  const parsed = createMemo(() => parseSituation(toInput(form())));
  const errors = createMemo(() => {
    const result = parsed();
    return result.ok ? {} : errorsByField(result.errors);
  });
  const view = createMemo(() => {
    const result = parsed();
    const workCalendar = calendar();
    const { world } = props;
    if (!result.ok || !world || !now() || workCalendar?.region !== result.situation.region) return null;
    const { situation } = result;
    const plan = planFollowUp(situation, { now: now(), calendar: workCalendar });
    const today = dayIn(situation.interview.timeZone, now());
    return {
      plan,
      situation,
      today,
      dates: world.dates,
      rows: datebook(plan, { situation, calendar: workCalendar, today }),
    };
  });
  const change = (changed: Partial<SituationForm>) => setForm({ ...form(), ...changed });

  onMount(() => {
    const { world } = props;
    if (!world) return;
    const open = () => {
      const link = readLink(world.readFragment());
      setNotice(link.ok ? '' : 'This link is damaged, so the planner starts empty. Nothing else was lost.');
      const empty = { ...EMPTY_FORM, timeZone: world.timeZone };
      setForm(link.ok ? fromSituation(link.situation, empty) : empty);
      if (!link.ok || link.situation.region === undefined) {
        void guessRegion(world.language, world.timeZone).then((region) => {
          // A guess never overrules a choice made meanwhile.
          if (form().region === EMPTY_FORM.region) change({ region });
        });
      }
    };
    const tick = () => setNow(world.now());
    open();
    tick();
    const timer = setInterval(tick, 60_000);
    const stop = world.onFragment(open);
    onCleanup(() => {
      clearInterval(timer);
      stop();
    });
  });

  createEffect(
    on(
      () => form().region,
      (region) => {
        if (calendar()?.region === region) return;
        void loadCalendar(region).then(
          (loaded) => {
            if (form().region === region) setCalendar(loaded);
          },
          () => setNotice('The holidays of that place did not load. Check your connection, or choose “Weekends only”.'),
        );
      },
    ),
  );

  createEffect(
    on(view, (shown) => {
      const { world } = props;
      world?.onPlan(shown !== null);
      if (!world || !shown) return;
      const timer = setTimeout(() => {
        world.writeFragment(formatLink(shown.situation));
        const { act, why } = todayWords(shown.plan, shown);
        setAnnounced(`${act} ${why}`);
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
      <Show when={view()}>{(shown) => <Today words={todayWords(shown().plan, shown())} />}</Show>
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
            <PlanSteps {...shown()} words={props.words} onLog={(log) => change({ log })} />
            <PlanActions />
          </section>
        )}
      </Show>
    </>
  );
}

function dayIn(timeZone: string, now: string): string {
  return Temporal.Instant.from(now).toZonedDateTimeISO(timeZone).toPlainDate().toString();
}
