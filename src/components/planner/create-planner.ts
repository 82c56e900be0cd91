import { createEffect, createMemo, createSignal, on, onCleanup, onMount, type Accessor } from 'solid-js';
import type { WorkCalendar } from '../../lib/index.ts';
import { NOT_LOADED } from '../form/later.tsx';
import type { DateWords } from './date-words.ts';
import type { PlanShown } from './engine.ts';
import { EMPTY_FORM, type FormErrors, type SituationForm } from './form.ts';
import type { PlannerWords } from './planner-words.ts';

/** What the page around the island knows and the island may not ask for itself. */
export type PlannerWorld = {
  /** The moment, as an ISO 8601 instant. */
  readonly now: () => string;
  readonly timeZone: string;
  readonly language: string;
  readonly dates: DateWords;
  /** What was typed before the island was up. */
  readonly typed: Partial<SituationForm>;
  /** Sees to it that the engine has `Temporal`. */
  readonly loadTemporal: () => Promise<void>;
  readonly readFragment: () => string;
  readonly writeFragment: (fragment: string) => void;
  readonly onFragment: (listen: () => void) => () => void;
  /** Told whether there is a plan of the visitor's own to look at. */
  readonly onPlan: (shown: boolean) => void;
  /** Told once the address has been read, its plan is shown and the form can be used. */
  readonly onReady: () => void;
};

type Engine = typeof import('./engine.ts');

export type PlannerState = {
  readonly form: Accessor<SituationForm>;
  /** Something behind "More about your case" came with the link. */
  readonly more: Accessor<boolean>;
  readonly errors: Accessor<FormErrors>;
  readonly view: Accessor<PlanShown | null>;
  readonly engine: Accessor<Engine | undefined>;
  readonly calendar: Accessor<WorkCalendar | undefined>;
  /** Something that concerns the page as a whole, in words; empty where all is well. */
  readonly notice: Accessor<string>;
  readonly change: (changed: Partial<SituationForm>) => void;
  /** What the latest change did to the plan, in words; empty where it did nothing. */
  readonly changed: Accessor<string>;
  /** Fetches the rest of the script, at the first sign that it will be wanted. */
  readonly wake: () => void;
};

/** How often the clock is looked at, in ms. */
const TICK = 60_000;

/** The form, what is wrong with it and the plan that follows from it. `world` is absent while the page is built. */
export function createPlanner(world: PlannerWorld | undefined, words: PlannerWords): PlannerState {
  const [form, setForm] = createSignal<SituationForm>(EMPTY_FORM);
  const [engine, setEngine] = createSignal<Engine>();
  const [calendar, setCalendar] = createSignal<WorkCalendar>();
  const [now, setNow] = createSignal('');
  const [notice, setNotice] = createSignal('');
  const [more, setMore] = createSignal(false);
  const [changed, setChanged] = createSignal('');
  const [errors, setErrors] = createSignal<FormErrors>({});
  let guessing = true;
  let days: Promise<unknown> | undefined;

  const read = createMemo(() => engine()?.readForm(form()));
  const view = createMemo(() => {
    const situation = read()?.situation;
    const days = calendar();
    if (!situation || !world || !now() || days?.region !== situation.region) return null;
    return (
      engine()?.showPlan(situation, days, { now: now(), dates: world.dates, words, timeZone: world.timeZone }) ?? null
    );
  });
  const change = (changed: Partial<SituationForm>) => {
    if (changed.region !== undefined) guessing = false;
    setForm({ ...form(), ...changed });
  };

  createEffect(
    on(view, async (after, before: PlanShown | null | undefined) => {
      if (!after || !before || sameButLater(before, after)) return;
      await import('./change-words.ts').then(
        ({ changeWords }) => setChanged(changeWords(before, after)),
        // The plan itself says it too.
        () => setChanged(''),
      );
    }),
  );

  createEffect(
    on(read, async (latest) => {
      if (!latest?.problems.length) return void setErrors({});
      // The words for what is wrong are fetched once something is.
      await import('./form-errors.ts').then(
        ({ formErrors }) => read() === latest && setErrors(formErrors(latest.problems)),
        () => setNotice(NOT_LOADED),
      );
    }),
  );

  const wake = async ({ loadTemporal, language, timeZone }: PlannerWorld) => {
    if (engine()) return;
    try {
      const [loaded] = await Promise.all([import('./engine.ts'), loadTemporal()]);
      setEngine(loaded);
      const region = guessing ? await loaded.guessRegion(language, timeZone) : undefined;
      // A guess never overrules a choice made meanwhile.
      if (region !== undefined && guessing) setForm({ ...form(), region });
    } catch {
      setNotice(NOT_LOADED);
    }
  };
  const open = async (from: PlannerWorld, typed: Partial<SituationForm>) => {
    const empty = { ...EMPTY_FORM, timeZone: from.timeZone };
    const fragment = from.readFragment();
    if (!fragment.includes('=')) {
      setForm({ ...empty, ...typed });
      if (Object.keys(typed).length > 0) await wake(from);
      return;
    }
    await from.loadTemporal();
    const link = (await import('./form-link.ts')).formFromLink(fragment, empty);
    guessing = !link?.region;
    setMore(link?.more ?? false);
    setNotice(link ? '' : 'This link is damaged, so the planner starts empty. Nothing else was lost.');
    setForm({ ...(link?.form ?? empty), ...typed });
    await wake(from);
  };

  if (world) {
    onMount(() => {
      const tick = () => setNow(world.now());
      tick();
      const timer = setInterval(tick, TICK);
      const reopen = (typed: Partial<SituationForm>) =>
        open(world, typed)
          .then(() => days)
          .then(world.onReady, () => setNotice(NOT_LOADED));
      const stop = world.onFragment(() => void reopen({}));
      void reopen(world.typed);
      onCleanup(() => {
        clearInterval(timer);
        stop();
      });
    });
    createEffect(
      on([() => form().region, engine], ([region, loaded]) => {
        if (!loaded || calendar()?.region === region) return;
        days = loaded.loadCalendar(region).then(
          (loadedDays) => {
            if (form().region === region) setCalendar(loadedDays);
          },
          () => setNotice('The holidays of that place did not load. Check your connection, or choose “Weekends only”.'),
        );
      }),
    );
  }

  return {
    form,
    more,
    errors,
    view,
    engine,
    calendar,
    notice,
    change,
    changed,
    wake: () => {
      if (world) void wake(world);
    },
  };
}

/** Only the clock has moved on. */
function sameButLater(before: PlanShown, after: PlanShown): boolean {
  return before.situation === after.situation;
}
