import { hydrate } from 'solid-js/web';
import { browserWorld } from './browser-world.ts';
import type { PlannerWorld } from './create-planner.ts';
import Planner from './Planner.tsx';
import type { PlannerWords } from './planner-words.ts';
import { RENDER_ID } from './render-id.ts';

/** Takes up the planner that the page drew. All that the island knows of the world enters here. */
export function mountPlanner(root: HTMLElement): void {
  const words = JSON.parse(root.dataset['words'] ?? '') as PlannerWords;
  const example = document.getElementById('example');
  const world: PlannerWorld = {
    ...browserWorld(root),
    onPlan: (shown) => {
      if (example) example.hidden = shown;
    },
  };
  hydrate(() => <Planner words={words} world={world} />, root, { renderId: RENDER_ID });
}
