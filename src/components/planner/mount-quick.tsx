import { hydrate } from 'solid-js/web';
import { browserWorld } from './browser-world.ts';
import type { PlannerWords } from './planner-words.ts';
import QuickPlanner, { type ExampleAnswer } from './QuickPlanner.tsx';
import { RENDER_ID } from './render-id.ts';

/** Takes up the home page's few fields. The address bar is left alone: the link to the planner carries the case. */
export function mountQuickPlanner(root: HTMLElement): void {
  const { words, example } = JSON.parse(root.dataset['words'] ?? '') as { words: PlannerWords; example: ExampleAnswer };
  const world = {
    ...browserWorld(root),
    readFragment: () => '',
    writeFragment: () => undefined,
    onFragment: () => () => undefined,
  };
  hydrate(() => <QuickPlanner words={words} example={example} world={world} />, root, { renderId: RENDER_ID });
}
