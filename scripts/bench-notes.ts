import { readFileSync } from 'node:fs';
import { checkNote, QUIZ, type Answer, type NoteKind, type QuestionId } from '../src/lib/index.ts';

/** A note with a careful reader's answers. Kinds may be written with `_` or `-`; a question without an answer is left out. */
export type LabeledNote = {
  readonly id: string;
  readonly kind: string;
  readonly subject?: string | null;
  readonly text: string;
  readonly labels: Readonly<Partial<Record<QuestionId, Answer>>>;
};

/** One question's row. Cells that the reader left `unclear` are not counted; the checker's `unclear` counts as not yes. */
export type Row = {
  readonly id: QuestionId;
  readonly cells: number;
  readonly yes: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** The share of counted cells that the checker hands back to the person. */
  readonly unclear: number;
  /** Where reader and checker differ. */
  readonly wrong: readonly { readonly id: string; readonly reader: Answer; readonly checker: Answer }[];
};

export function readLabeledNotes(file: string | URL): LabeledNote[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as LabeledNote);
}

/** Precision, recall and F1 of `yes`, question by question. A ratio with nothing below the line is 1: nothing was missed. */
export function benchNotes(notes: readonly LabeledNote[]): Row[] {
  const reports = notes.map(({ text, subject, kind }) =>
    checkNote({ text, subject: subject ?? undefined }, { kind: kind.replace('_', '-') as NoteKind }),
  );
  return QUIZ.map(({ id }) => {
    const cells = notes.flatMap((note, index) => {
      const reader = note.labels[id] ?? 'unclear';
      return reader === 'unclear'
        ? []
        : [{ id: note.id, reader, checker: reports[index]?.answers[id].answer ?? 'unclear' }];
    });
    const said = cells.filter(({ checker }) => checker === 'yes');
    const yes = cells.filter(({ reader }) => reader === 'yes');
    const right = said.filter(({ reader }) => reader === 'yes').length;
    const precision = ratio(right, said.length);
    const recall = ratio(right, yes.length);
    return {
      id,
      cells: cells.length,
      yes: yes.length,
      precision,
      recall,
      f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
      unclear: cells.length === 0 ? 0 : cells.filter(({ checker }) => checker === 'unclear').length / cells.length,
      wrong: cells.filter(({ reader, checker }) => (reader === 'yes') !== (checker === 'yes')),
    };
  });
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}

function table(rows: readonly Row[]): string {
  const body = rows.map(({ id, cells, yes, precision, recall, f1, unclear, wrong }) =>
    [
      id,
      cells,
      yes,
      precision.toFixed(3),
      recall.toFixed(3),
      f1.toFixed(3),
      `${(100 * unclear).toFixed(1)}%`,
      wrong.map((each) => each.id).join(' '),
    ].join(' | '),
  );
  const mean = rows.reduce((sum, { f1 }) => sum + f1, 0) / rows.length;
  return [
    '| question | notes | yes | precision | recall | F1 | unclear | differs in |',
    '|---|---|---|---|---|---|---|---|',
    ...body.map((line) => `| ${line} |`),
    '',
    `Mean F1 ${mean.toFixed(3)}. Cells that the reader left unclear are not counted; the checker's unclear counts as not yes.`,
  ].join('\n');
}

if (import.meta.main) {
  const file = process.argv[2];
  if (file === undefined) {
    console.error('Say which file of labeled notes to read: npm run bench:notes -- FILE');
    process.exitCode = 1;
  } else {
    const notes = readLabeledNotes(file);
    console.log(`${notes.length} notes of ${file}\n\n${table(benchNotes(notes))}`);
  }
}
