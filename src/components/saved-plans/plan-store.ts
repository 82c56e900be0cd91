import { createStore, del, get, update, type UseStore } from 'idb-keyval';
import { formatPlans, parsePlans, type PlansProblem, type PlansResult, type SavedPlan } from '../../lib/index.ts';

/** `blocked`: the browser keeps nothing for this page; `full`: it has no room left. */
export type StoreProblem = PlansProblem | 'blocked' | 'full';

export type Kept =
  { readonly ok: true; readonly plans: readonly SavedPlan[] } | { readonly ok: false; readonly why: StoreProblem };

/** The plans that this browser keeps. No method rejects. */
export type PlanStore = {
  readonly read: () => Promise<Kept>;
  /** Changes what is kept in one step, seen by every tab: all of it or, where anything is wrong, nothing. */
  readonly change: (edit: (plans: readonly SavedPlan[]) => PlansResult) => Promise<Kept>;
  /** What is kept as it is, readable or not; empty where there is nothing. */
  readonly readRaw: () => Promise<string>;
  readonly deleteAll: () => Promise<Kept>;
};

const DATABASE = 'afterword';
const KEY = 'plans';

/** Plans as one text in IndexedDB. Nothing is made there before something is kept. */
export function browserPlans(): PlanStore {
  let opened: UseStore | undefined;
  const store = () => (opened ??= createStore(DATABASE, 'plans'));
  const readRaw = async (): Promise<unknown> => ((await isThere()) ? get(KEY, store()) : undefined);

  return {
    read: () => readRaw().then(readText).catch(problemOf),
    change: async (edit) => {
      let after: Kept = { ok: false, why: 'blocked' };
      try {
        await update<unknown>(
          KEY,
          (held) => {
            const before = readText(held);
            after = before.ok ? edit(before.plans) : before;
            // Thrown here, nothing is written.
            if (!after.ok) throw new NotWritten();
            return formatPlans(after.plans);
          },
          store(),
        );
        return after;
      } catch (error) {
        return error instanceof NotWritten ? after : problemOf(error);
      }
    },
    readRaw: () =>
      readRaw().then(
        (held) => (typeof held === 'string' ? held : ''),
        () => '',
      ),
    deleteAll: () =>
      del(KEY, store())
        .then(() => NOTHING)
        .catch(problemOf),
  };
}

const NOTHING: Kept = { ok: true, plans: [] };

class NotWritten extends Error {}

function readText(held: unknown): Kept {
  if (held === undefined) return NOTHING;
  return typeof held === 'string' ? parsePlans(held) : { ok: false, why: 'damaged' };
}

/** Opening a database makes it, so look first; a browser that cannot list them has it opened. */
async function isThere(): Promise<boolean> {
  if (!('databases' in indexedDB)) return true;
  return (await indexedDB.databases()).some(({ name }) => name === DATABASE);
}

function problemOf(error: unknown): Kept {
  const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
  return { ok: false, why: isFull ? 'full' : 'blocked' };
}
