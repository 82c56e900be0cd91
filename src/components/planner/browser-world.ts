import { loadTemporal } from '../../lib/index.ts';
import type { PlannerWorld } from './create-planner.ts';
import { dateWords } from './date-words.ts';
import { EMPTY_FORM, type SituationForm } from './form.ts';

/** What an island on this page knows of the world. */
export function browserWorld(root: HTMLElement): PlannerWorld {
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
