import { checkNoteAsNeeded, comparePanelAsNeeded } from '../../lib/index.ts';
import type { CheckerAnswer, CheckerTask } from './checker.ts';

/* Reads notes away from the page, so that typing never waits for it. */
addEventListener('message', ({ data }: MessageEvent<CheckerTask>) => {
  read(data).then(
    (result) => {
      postMessage({ id: data.id, result } satisfies CheckerAnswer);
    },
    (error: unknown) => {
      // What a promise throws, the page would never hear of.
      setTimeout(() => {
        throw error;
      });
    },
  );
});

function read(task: CheckerTask): Promise<CheckerAnswer['result']> {
  return task.task === 'check' ? checkNoteAsNeeded(task.note, task.context) : comparePanelAsNeeded(task.notes);
}
