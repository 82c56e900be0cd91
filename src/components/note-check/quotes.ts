import type { Span } from '../../lib/index.ts';
import type { Note } from './checker.ts';
import { anchorOf, DRAWN, runsOf } from './marks.ts';

/** Words of the note, and the address of their mark where the letter draws it. */
export type Quote = { readonly text: string; readonly href: string | undefined };

const LONGEST_QUOTE = 90;

/** The words that an answer rests on, one quote for each run, those of the subject first. */
export function quotesOf(note: Note | undefined, spans: readonly Span[], id = ''): readonly Quote[] {
  if (!note) return [];
  const quote = (text: string, where?: 'subject') =>
    runsOf(text, spans, where).map(({ start, end }, index) => ({
      text: shorten(text.slice(start, end)),
      href: end <= DRAWN ? `#${anchorOf(id, index + 1, where)}` : undefined,
    }));
  return [...quote(note.subject, 'subject'), ...quote(note.text)];
}

/** The first words quoted, as plain text; empty where there are none. */
export function firstQuote(note: Note | undefined, spans: readonly Span[]): string {
  return quotesOf(note, spans)[0]?.text ?? '';
}

function shorten(text: string): string {
  const line = text.slice(0, 4 * LONGEST_QUOTE).replace(/\s+/g, ' ');
  return line.length <= LONGEST_QUOTE ? line : `${line.slice(0, LONGEST_QUOTE).replace(/\s?\S*$/, '')} …`;
}
