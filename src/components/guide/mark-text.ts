/** Words of a note that deserve a comment. */
export type Mark = {
  readonly words: string;
  readonly verdict: 'keep' | 'cut';
  readonly comment: string;
  /** Which occurrence of the words, from 1. */
  readonly nth: number;
};

/** A piece of a line: plain text, or the words of a mark with the mark's place in the list. */
export type Piece = { readonly text: string; readonly mark?: number };

/** A note as it is drawn: paragraphs of lines of pieces. */
export type MarkedParagraphs = readonly (readonly (readonly Piece[])[])[];

/**
 * Cuts a note into paragraphs, lines and pieces, so that each mark can be drawn around its words.
 * @throws where a mark's words are not in one line of the text, overlap another mark's, or stand before them.
 */
export function markText(text: string, marks: readonly Mark[]): MarkedParagraphs {
  const spans = marks.map((mark) => locate(text, mark));
  spans.forEach((span, index) => {
    const before = spans[index - 1];
    if (before && span.start < before.end)
      throw new Error(
        `The mark "${marks[index]?.words}" must come after "${marks[index - 1]?.words}" in the note, without overlap.`,
      );
  });
  return [...text.matchAll(/(?:[^\n]|\n(?!\n))+/g)].map(({ 0: paragraph, index }) =>
    [...paragraph.matchAll(/[^\n]+/g)].map((line) => cut(line[0], index + line.index, spans)),
  );
}

type Span = { readonly start: number; readonly end: number };

function locate(text: string, { words, nth }: Mark): Span {
  let start = -1;
  for (let count = 0; count < nth; count += 1) {
    start = text.indexOf(words, start + 1);
    if (start < 0)
      throw new Error(`The note does not say "${words}"${nth > 1 ? ` ${nth} times` : ''}: mend the mark or the note.`);
  }
  if (words.includes('\n')) throw new Error(`The mark "${words}" runs over the end of a line.`);
  return { start, end: start + words.length };
}

function cut(line: string, offset: number, spans: readonly Span[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let done = 0;
  spans.forEach(({ start, end }, mark) => {
    const [from, to] = [start - offset, end - offset];
    if (from < 0 || to > line.length) return;
    if (from > done) pieces.push({ text: line.slice(done, from) });
    pieces.push({ text: line.slice(from, to), mark });
    done = to;
  });
  if (done < line.length) pieces.push({ text: line.slice(done) });
  return pieces;
}
