import { generateHydrationScript, renderToString } from 'solid-js/web';
import Planner from './Planner.tsx';
import QuickPlanner, { type ExampleAnswer } from './QuickPlanner.tsx';
import type { PlannerWords } from './planner-words.ts';
import { RENDER_ID } from './render-id.ts';

/** The empty planner as HTML, and the script that keeps early clicks until the island is up. */
export function renderPlanner(words: PlannerWords): { readonly html: string; readonly script: string } {
  return {
    html: renderToString(() => <Planner words={words} />, { renderId: RENDER_ID }),
    script: generateHydrationScript(),
  };
}

/** The same for the home page's few fields. */
export function renderQuickPlanner(
  words: PlannerWords,
  example: ExampleAnswer,
): { readonly html: string; readonly script: string } {
  return {
    html: renderToString(() => <QuickPlanner words={words} example={example} />, { renderId: RENDER_ID }),
    script: generateHydrationScript(),
  };
}
