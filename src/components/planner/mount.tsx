import { hydrate } from 'solid-js/web';
import { loadTemporal } from '../../lib/index.ts';
import type { PlannerWorld } from './create-planner.ts';
import { dateWords } from './date-words.ts';
import { EMPTY_FORM, type SituationForm } from './form.ts';
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

function browserWorld(root: HTMLElement): PlannerWorld {
  return {
    now: () => new Date().toISOString(),
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    language: navigator.language,
    dates: dateWords(navigator.languages),
    typed: typedIn(root),
    loadTemporal,
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
    onPlan: () => undefined,
    onReady: () => {
      root.dataset['ready'] = '';
    },
  };
}

/** The fields' ids are the form's keys; what a person typed before the script was there is not lost. */
function typedIn(root: HTMLElement): Partial<SituationForm> {
  const typed: Record<string, string | boolean> = {};
  for (const field of root.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input[id], select[id]')) {
    const key = field.id as keyof SituationForm;
    const value = field instanceof HTMLInputElement && field.type === 'checkbox' ? field.checked : field.value;
    if (key in EMPTY_FORM && value !== '' && value !== EMPTY_FORM[key] && key !== 'region') typed[key] = value;
  }
  return typed;
}
