import { generateHydrationScript, renderToString } from 'solid-js/web';
import NoteCheck from './NoteCheck.tsx';
import type { NoteWords } from './note-words.ts';
import { RENDER_ID } from './render-id.ts';

/** The unanswered quiz as HTML, and the script that keeps early clicks until the island is up. */
export function renderNoteCheck(words: NoteWords): { readonly html: string; readonly script: string } {
  return {
    html: renderToString(() => <NoteCheck words={words} />, { renderId: RENDER_ID }),
    script: generateHydrationScript(),
  };
}
