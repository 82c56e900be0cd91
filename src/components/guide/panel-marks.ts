import { comparePanel } from '../../lib/index.ts';
import type { Mark } from './mark-text.ts';

export type PanelNote = { readonly to: string; readonly text: string };

/** The notes of a panel as the note check reads them together: what a later one repeats of an earlier one is cut. */
export function markPanel(notes: readonly PanelNote[]): readonly (PanelNote & { readonly marks: readonly Mark[] })[] {
  const findings = comparePanel(notes);
  return notes.map((note, index) => {
    const [finding] = findings.filter(({ notes: [, later] }) => later === index);
    const earlier = finding && notes[finding.notes[0]]?.to;
    const comment = `The note to ${earlier} says the same. Put in something from this reader’s own part of the talk.`;
    const words = (finding?.evidence ?? []).map(({ start, end }) => note.text.slice(start, end).trim());
    const marks = words.filter((text) => !text.includes('\n') && text !== '');
    return {
      ...note,
      marks: marks.map((text, at) => ({
        words: text,
        verdict: 'cut',
        comment: at === 0 ? comment : 'And this.',
        nth: 1,
      })),
    };
  });
}
