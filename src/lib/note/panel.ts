import { readDraft, type Draft } from './draft.ts';
import type { Finding } from './findings.ts';
import type { Span } from './question.ts';
import type { Sentence } from './sentence.ts';

/** Two of the notes, by their place in the list, say the same: `evidence` lies in the later one, `original` in the earlier. */
export type PanelFinding = Finding & {
  readonly notes: readonly [earlier: number, later: number];
  readonly original: readonly Span[];
};

/** Interviewers compare notes: this share of a note's own words in common makes it a copy. */
const COPY_SHARE = 0.6;
const SENTENCE_SHARE = 0.7;
const RUN = 3;

/** Near-copies among the notes to one panel. Names and greetings are left out of the comparison. */
export function comparePanel(
  notes: readonly { readonly text: string; readonly to?: string | undefined }[],
): PanelFinding[] {
  const names = notes.flatMap(({ to = '' }) => to.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []);
  const read = notes.map(({ text }) => runsOf(readDraft(text), new Set(names)));
  return read.flatMap((later, index) =>
    read.slice(0, index).flatMap((earlier, before): PanelFinding[] => {
      const shared = shareOf(later.runs, earlier.runs);
      if (shared < COPY_SHARE && shareOf(earlier.runs, later.runs) < COPY_SHARE) return [];
      const evidence = copied(later, earlier);
      const original = copied(earlier, later);
      return [{ code: 'near-copy', level: 'consider', evidence, original, notes: [before, index] }];
    }),
  );
}

type Runs = {
  readonly sentences: readonly { sentence: Sentence; runs: readonly string[] }[];
  readonly runs: ReadonlySet<string>;
};

/** Every run of three words, names left out. */
function runsOf({ sentences }: Draft, names: ReadonlySet<string>): Runs {
  const each = sentences.map((sentence) => {
    const words = (sentence.plain.match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !names.has(word));
    const count = Math.max(1, words.length - RUN + 1);
    return { sentence, runs: Array.from({ length: count }, (_, at) => words.slice(at, at + RUN).join(' ')) };
  });
  return { sentences: each, runs: new Set(each.flatMap(({ runs }) => runs)) };
}

function shareOf(runs: ReadonlySet<string>, others: ReadonlySet<string>): number {
  let shared = 0;
  for (const run of runs) if (others.has(run)) shared += 1;
  return runs.size === 0 ? 0 : shared / runs.size;
}

function copied(note: Runs, other: Runs): Span[] {
  return note.sentences
    .filter(({ runs }) => runs.filter((run) => other.runs.has(run)).length >= SENTENCE_SHARE * runs.length)
    .map(({ sentence: { start, end } }) => ({ start, end }));
}
