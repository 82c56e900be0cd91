import { hydrate } from 'solid-js/web';
import { loadTemporal } from '../../lib/index.ts';
import { dateWords } from './date-words.ts';
import Planner, { type PlannerWorld } from './Planner.tsx';
import type { PlannerWords } from './planner-words.ts';
import { RENDER_ID } from './render-id.ts';

/** Takes up the planner that the page drew. All that the island knows of the world enters here. */
export async function mountPlanner(root: HTMLElement): Promise<void> {
  await loadTemporal();
  const words = JSON.parse(root.dataset['words'] ?? '') as PlannerWords;
  const example = document.getElementById('example');
  const world: PlannerWorld = {
    now: () => new Date().toISOString(),
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    language: navigator.language,
    dates: dateWords(navigator.languages),
    readFragment: () => location.hash,
    writeFragment: (fragment) => {
      history.replaceState(null, '', `#${fragment}`);
    },
    onFragment: (listen) => {
      addEventListener('hashchange', listen);
      return () => {
        removeEventListener('hashchange', listen);
      };
    },
    onPlan: (shown) => {
      if (example) example.hidden = shown;
    },
  };
  hydrate(() => <Planner words={words} world={world} />, root, { renderId: RENDER_ID });
  root.dataset['ready'] = '';
}
