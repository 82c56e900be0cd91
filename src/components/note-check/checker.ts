import type { NoteContext, NoteReport, PanelFinding } from '../../lib/index.ts';

export type Note = { readonly text: string; readonly subject: string };
export type PanelNote = { readonly text: string; readonly to: string };

/** Reads notes. Each promise fails where the reader could not be loaded. */
export type Checker = {
  readonly check: (note: Note, context: NoteContext) => Promise<NoteReport>;
  readonly compare: (notes: readonly PanelNote[]) => Promise<readonly PanelFinding[]>;
};

/** What the worker is asked, and what it answers. */
export type CheckerTask = { readonly id: number } & (
  | { readonly task: 'check'; readonly note: Note; readonly context: NoteContext }
  | { readonly task: 'compare'; readonly notes: readonly PanelNote[] }
);
export type CheckerAnswer = { readonly id: number; readonly result: NoteReport | readonly PanelFinding[] };

type Waiting = { readonly resolve: (result: CheckerAnswer['result']) => void; readonly reject: (why: Error) => void };

/** A checker in a worker of its own, which is fetched at the first note. One that failed is started again at the next. */
export function startChecker(): Checker {
  let worker: Worker | undefined;
  let asked = 0;
  const waiting = new Map<number, Waiting>();

  const start = () => {
    const started = new Worker(new URL('./checker.worker.ts', import.meta.url), { type: 'module' });
    started.addEventListener('message', ({ data }: MessageEvent<CheckerAnswer>) => {
      waiting.get(data.id)?.resolve(data.result);
      waiting.delete(data.id);
    });
    started.addEventListener('error', () => {
      worker = undefined;
      started.terminate();
      for (const { reject } of waiting.values()) reject(new Error('The checker stopped or did not load.'));
      waiting.clear();
    });
    return started;
  };
  const ask = (task: Omit<CheckerTask & { task: 'check' }, 'id'> | Omit<CheckerTask & { task: 'compare' }, 'id'>) =>
    new Promise<CheckerAnswer['result']>((resolve, reject) => {
      worker ??= start();
      asked += 1;
      waiting.set(asked, { resolve, reject });
      worker.postMessage({ id: asked, ...task });
    });
  return {
    check: (note, context) => ask({ task: 'check', note, context }) as Promise<NoteReport>,
    compare: (notes) => ask({ task: 'compare', notes }) as Promise<readonly PanelFinding[]>,
  };
}
