import { checkNote, comparePanel } from '../../lib/index.ts';
import type { CheckerAnswer, CheckerTask } from './checker.ts';

/* Reads notes away from the page, so that typing never waits for it. */
addEventListener('message', ({ data }: MessageEvent<CheckerTask>) => {
  const answer: CheckerAnswer = {
    id: data.id,
    result: data.task === 'check' ? checkNote(data.note, data.context) : comparePanel(data.notes),
  };
  postMessage(answer);
});
