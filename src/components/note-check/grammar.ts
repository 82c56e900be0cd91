import type { Slip } from './slips.ts';

/** Reads a text for slips; `names` are never among them. Fails where the library could not be loaded. */
export type Grammar = (text: string, names: readonly string[]) => Promise<readonly Slip[]>;

export type GrammarTask = { readonly id: number; readonly text: string; readonly names: readonly string[] };
export type GrammarAnswer = { readonly id: number; readonly slips?: readonly Slip[] };

type Waiting = { readonly resolve: (slips: readonly Slip[]) => void; readonly reject: (why: Error) => void };

/** The grammar library in a worker of its own, which downloads it at the first text. One that failed is started again at the next. */
export function startGrammar(): Grammar {
  let worker: Worker | undefined;
  let asked = 0;
  const waiting = new Map<number, Waiting>();

  const stop = () => {
    worker?.terminate();
    worker = undefined;
    for (const { reject } of waiting.values()) reject(new Error('The grammar library did not load.'));
    waiting.clear();
  };
  const start = () => {
    const started = new Worker(new URL('./grammar.worker.ts', import.meta.url), { type: 'module' });
    started.addEventListener('message', ({ data: { id, slips } }: MessageEvent<GrammarAnswer>) => {
      if (!slips) {
        stop();
        return;
      }
      waiting.get(id)?.resolve(slips);
      waiting.delete(id);
    });
    started.addEventListener('error', stop);
    return started;
  };
  return (text, names) =>
    new Promise((resolve, reject) => {
      worker ??= start();
      asked += 1;
      waiting.set(asked, { resolve, reject });
      worker.postMessage({ id: asked, text, names } satisfies GrammarTask);
    });
}
