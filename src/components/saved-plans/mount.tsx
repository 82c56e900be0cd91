import { render } from 'solid-js/web';
import { loadTemporal } from '../../lib/index.ts';
import { dateWords } from '../planner/date-words.ts';
import { BROWSER } from '../planner/device.ts';
import type { PlannerWords } from '../planner/planner-words.ts';
import { browserPlans } from './plan-store.ts';
import SavedPlans from './SavedPlans.tsx';
import type { SavedPlansWorld } from './create-saved-plans.ts';

/** Shows what this browser keeps. All that the island knows of the world enters here. */
export async function mountSavedPlans(root: HTMLElement): Promise<void> {
  await loadTemporal();
  const world: SavedPlansWorld = {
    store: browserPlans(),
    now: BROWSER.now,
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    dates: dateWords(navigator.languages),
    words: JSON.parse(root.dataset['words'] ?? '') as PlannerWords,
    save: BROWSER.save,
    onReturn: (listen) => {
      const returned = () => {
        if (!document.hidden) listen();
      };
      document.addEventListener('visibilitychange', returned);
      return () => {
        document.removeEventListener('visibilitychange', returned);
      };
    },
  };
  const ready = () => {
    root.dataset['ready'] = '';
  };
  root.replaceChildren();
  render(() => <SavedPlans world={world} onReady={ready} />, root);
}
