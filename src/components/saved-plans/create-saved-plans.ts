import { createSignal, onCleanup, onMount, type Accessor } from 'solid-js';
import {
  formatPlans,
  loadCalendar,
  mergePlans,
  orderPlans,
  parsePlans,
  renamePlan,
  situationOf,
  type Plan,
  type SavedPlan,
} from '../../lib/index.ts';
import type { DateWords } from '../planner/date-words.ts';
import type { TextFile } from '../planner/device.ts';
import { showPlan } from '../planner/engine.ts';
import type { PlannerWords } from '../planner/planner-words.ts';
import type { Kept, PlanStore, StoreProblem } from './plan-store.ts';
import { addedWords, FILE_WORDS, STORE_WORDS } from './problem-words.ts';

/** What the page around the island knows and the island may not ask for itself. */
export type SavedPlansWorld = {
  readonly store: PlanStore;
  /** The moment, as an ISO 8601 instant. */
  readonly now: () => string;
  readonly timeZone: string;
  readonly dates: DateWords;
  readonly words: PlannerWords;
  readonly save: (file: TextFile) => void;
  /** Called when the person comes back to the page, who may have kept a plan in another tab. */
  readonly onReturn: (listen: () => void) => () => void;
};

/** A kept plan as the list shows it: with what to do, or why nothing can be said of it. */
export type ListedPlan = SavedPlan & { readonly plan: Plan | null; readonly act: string; readonly why: string };

/** Files larger than this are not even read, in bytes. */
const MOST_BYTES = 4_000_000;

const FILE = { name: 'follow-up-plans.json', type: 'application/json' };

export type SavedPlansState = {
  /** In the order of what is due next; `undefined` before the first look. */
  readonly listed: Accessor<readonly ListedPlan[] | undefined>;
  /** What keeps the plans from being read, if anything does. */
  readonly problem: Accessor<StoreProblem | null>;
  /** What has just happened, in a sentence. */
  readonly said: Accessor<string>;
  /** Resolves to what is wrong with the name, or to `null` once the plan has it. */
  readonly rename: (from: string, to: string) => Promise<StoreProblem | null>;
  readonly remove: (name: string) => Promise<void>;
  readonly removeAll: () => Promise<void>;
  readonly saveFile: () => Promise<void>;
  readonly addFile: (file: File) => Promise<void>;
};

export function createSavedPlans(world: SavedPlansWorld): SavedPlansState {
  const { store } = world;
  const [listed, setListed] = createSignal<readonly ListedPlan[]>();
  const [problem, setProblem] = createSignal<StoreProblem | null>(null);
  const [said, setSaid] = createSignal('');
  let latest = 0;

  /** Only the latest look counts, however long its calendars take. */
  const show = async (kept: Kept): Promise<void> => {
    const mine = (latest += 1);
    if (!kept.ok) {
      setProblem(kept.why);
      return;
    }
    const shown = await Promise.all(kept.plans.map((plan) => listPlan(plan, world)));
    if (mine !== latest) return;
    setProblem(null);
    setListed(orderPlans(shown));
  };
  const look = async () => {
    const kept = await store.read();
    const before = listed();
    const isSame = before && kept.ok && formatPlans(sorted(kept.plans)) === formatPlans(sorted(before));
    if (!isSame) await show(kept);
  };
  /** What was refused leaves the list as it is. */
  const after = async (kept: Kept, done: string): Promise<boolean> => {
    if (kept.ok) await show(kept);
    setSaid(kept.ok ? done : STORE_WORDS[kept.why]);
    return kept.ok;
  };

  onMount(() => {
    void look();
    onCleanup(world.onReturn(() => void look()));
  });

  return {
    listed,
    problem,
    said,
    rename: async (from, to) => {
      const kept = await store.change((plans) => renamePlan(plans, from, to));
      if (!kept.ok) return kept.why;
      await after(kept, `“${from}” has its new name.`);
      return null;
    },
    remove: async (name) => {
      const kept = await store.change((plans) => ({ ok: true, plans: plans.filter((plan) => plan.name !== name) }));
      await after(kept, `“${name}” is deleted.`);
    },
    removeAll: async () => {
      await after(await store.deleteAll(), 'Everything is deleted. This browser keeps no plan of yours.');
    },
    saveFile: async () => {
      world.save({ ...FILE, text: await store.readRaw() });
      setSaid(`Saved as ${FILE.name}. It holds your names for the plans: share it with care.`);
    },
    addFile: async (file) => {
      const read = file.size > MOST_BYTES ? ({ ok: false, why: 'too-large' } as const) : await readFile(file);
      if (!read.ok) {
        setSaid(FILE_WORDS[read.why]);
        return;
      }
      const readable = read.plans.filter((plan) => situationOf(plan) !== null);
      let before = 0;
      const kept = await store.change((plans) => {
        before = plans.length;
        return mergePlans(plans, readable);
      });
      if (!kept.ok) {
        setSaid(kept.why === 'too-many' ? FILE_WORDS[kept.why] : STORE_WORDS[kept.why]);
        return;
      }
      const added = kept.plans.length - before;
      const counts = { added, same: readable.length - added, unread: read.plans.length - readable.length };
      await after(kept, addedWords(counts));
    },
  };
}

async function readFile(file: File) {
  try {
    return parsePlans(await file.text());
  } catch {
    return { ok: false, why: 'damaged' } as const;
  }
}

async function listPlan(saved: SavedPlan, { now, timeZone, dates, words }: SavedPlansWorld): Promise<ListedPlan> {
  const situation = situationOf(saved);
  if (!situation) {
    return {
      ...saved,
      plan: null,
      act: 'This version of the page cannot read this plan.',
      why: 'It is kept as it is.',
    };
  }
  try {
    const calendar = await loadCalendar(situation.region);
    const { plan, answer } = showPlan(situation, calendar, { now: now(), timeZone, dates, words });
    return { ...saved, plan, act: answer.act, why: answer.why };
  } catch {
    const why = 'Open it, or reload the page, to try again.';
    return { ...saved, plan: null, act: 'The holidays of its place did not load.', why };
  }
}

function sorted(plans: readonly SavedPlan[]): readonly SavedPlan[] {
  return plans.toSorted((a, b) => (a.name < b.name ? -1 : 1));
}
