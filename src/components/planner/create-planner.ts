import { createEffect, createMemo, createSignal, on, onCleanup, onMount, type Accessor } from 'solid-js';
import {
  datebook,
  guessRegion,
  loadCalendar,
  parseSituation,
  planFollowUp,
  readLink,
  type DatebookRow,
  type Plan,
  type Situation,
  type WorkCalendar,
} from '../../lib/index.ts';
import type { DateWords } from './date-words.ts';
import { EMPTY_FORM, errorsByField, fromSituation, toInput, type FormErrors, type SituationForm } from './form.ts';

/** What the page around the island knows and the island may not ask for itself. */
export type PlannerWorld = {
  /** The moment, as an ISO 8601 instant. */
  readonly now: () => string;
  readonly timeZone: string;
  readonly language: string;
  readonly dates: DateWords;
  /** What was typed before the island was up. */
  readonly typed: Partial<SituationForm>;
  readonly readFragment: () => string;
  readonly writeFragment: (fragment: string) => void;
  readonly onFragment: (listen: () => void) => () => void;
  /** Told whether there is a plan of the visitor's own to look at. */
  readonly onPlan: (shown: boolean) => void;
};

/** A plan with all that its views read. `today` is `YYYY-MM-DD` on the employer's clock. */
export type PlanShown = {
  readonly plan: Plan;
  readonly situation: Situation;
  readonly today: string;
  readonly dates: DateWords;
  readonly rows: readonly DatebookRow[];
};

export type PlannerState = {
  readonly form: Accessor<SituationForm>;
  readonly errors: Accessor<FormErrors>;
  readonly view: Accessor<PlanShown | null>;
  readonly calendar: Accessor<WorkCalendar | undefined>;
  /** Something that concerns the page as a whole, in words; empty where all is well. */
  readonly notice: Accessor<string>;
  readonly change: (changed: Partial<SituationForm>) => void;
};

/** How often the clock is looked at, in ms. */
const TICK = 60_000;

/** The form, what is wrong with it and the plan that follows from it. `world` is absent while the page is built. */
export function createPlanner(world: PlannerWorld | undefined): PlannerState {
  const [form, setForm] = createSignal<SituationForm>(EMPTY_FORM);
  const [calendar, setCalendar] = createSignal<WorkCalendar>();
  const [now, setNow] = createSignal('');
  const [notice, setNotice] = createSignal('');

  const parsed = createMemo(() => parseSituation(toInput(form())));
  const errors = createMemo(() => {
    const result = parsed();
    return result.ok ? {} : errorsByField(result.errors);
  });
  const view = createMemo(() => {
    const result = parsed();
    const days = calendar();
    if (!result.ok || !world || !now() || days?.region !== result.situation.region) return null;
    const { situation } = result;
    const plan = planFollowUp(situation, { now: now(), calendar: days });
    const today = dayIn(situation.interview.timeZone, now());
    return { plan, situation, today, dates: world.dates, rows: datebook(plan, { situation, calendar: days, today }) };
  });
  const change = (changed: Partial<SituationForm>) => setForm({ ...form(), ...changed });

  if (world) {
    const open = (typed: Partial<SituationForm>) => {
      const link = readLink(world.readFragment());
      setNotice(link.ok ? '' : 'This link is damaged, so the planner starts empty. Nothing else was lost.');
      const empty = { ...EMPTY_FORM, timeZone: world.timeZone };
      setForm({ ...(link.ok ? fromSituation(link.situation, empty) : empty), ...typed });
      if (!link.ok || link.situation.region === undefined) void guess(world);
    };
    const guess = async ({ language, timeZone }: PlannerWorld) => {
      const region = await guessRegion(language, timeZone);
      // A guess never overrules a choice made meanwhile.
      if (form().region === EMPTY_FORM.region) change({ region });
    };
    const tick = () => setNow(world.now());
    onMount(() => {
      open(world.typed);
      tick();
      const timer = setInterval(tick, TICK);
      const stop = world.onFragment(() => {
        open({});
      });
      onCleanup(() => {
        clearInterval(timer);
        stop();
      });
    });
  }

  createEffect(
    on(
      () => form().region,
      (region) => {
        if (calendar()?.region === region) return;
        loadCalendar(region).then(
          (loaded) => {
            if (form().region === region) setCalendar(loaded);
          },
          () => setNotice('The holidays of that place did not load. Check your connection, or choose “Weekends only”.'),
        );
      },
    ),
  );
  return { form, errors, view, calendar, notice, change };
}

function dayIn(timeZone: string, now: string): string {
  return Temporal.Instant.from(now).toZonedDateTimeISO(timeZone).toPlainDate().toString();
}
