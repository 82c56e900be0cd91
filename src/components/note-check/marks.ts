import type { Finding, QuestionId, Span } from '../../lib/index.ts';
import type { NoteView } from './note-view.ts';
import { stateOf, type QuestionState, type QuizQuestion } from './question-state.ts';

/** Keep is underlined, cut is struck through, and look asks for a second look. */
export type MarkVerdict = 'keep' | 'cut' | 'look';

/** The words that one question or finding is about. */
export type NoteMark = {
  /** Of the question, or the key of the finding: its line on the page is `line-<id>`. */
  readonly id: string;
  /** The number of that line. */
  readonly number: number;
  readonly verdict: MarkVerdict;
  readonly spans: readonly Span[];
};

/** Where a mark's words end, and so its number stands. */
export type MarkEnd = NoteMark & { readonly anchor: string };

/** A run of words under the same verdict, or under none, and the marks that end with it. */
export type LetterPiece = {
  readonly text: string;
  readonly verdict: MarkVerdict | undefined;
  readonly ends: readonly MarkEnd[];
};

/** In UTF-16 units: how much of a text is drawn as a letter. The rest is read all the same. */
export const DRAWN = 20_000;

/** Beyond this, further words of the same question stay unmarked: the point is made. */
const MOST_SPANS = 40;

const STRENGTH: Readonly<Record<MarkVerdict, number>> = { cut: 2, look: 1, keep: 0 };

/** How the words of an answer are marked; `undefined` where there is nothing to point at. */
export function verdictOfState(state: QuestionState): MarkVerdict | undefined {
  if (state === 'fix') return 'cut';
  if (state === 'good') return 'keep';
  return state === 'open' ? 'look' : undefined;
}

/** How each level of finding is called, and how its words are marked. */
export const LEVELS = {
  fix: { word: 'Fix.', verdict: 'cut' },
  consider: { word: 'Consider.', verdict: 'look' },
  remind: { word: 'Remember.', verdict: 'look' },
} as const satisfies Record<Finding['level'], { word: string; verdict: MarkVerdict }>;

/** The words that the checker's answer rests on. Length is about the whole body, where marks would only be noise. */
export function evidenceOf({ checked }: NoteView, id: QuestionId): readonly Span[] {
  return id === 'brief' ? [] : (checked?.report.answers[id].evidence ?? []);
}

export function pointsAtWords({ code }: Finding): boolean {
  return code !== 'long' && code !== 'short';
}

/** The marks of a note, numbered as its lines are listed. What the person overruled or set aside has none. */
export function marksOf(
  view: NoteView,
  questions: readonly QuizQuestion[],
  findings: readonly Finding[],
  standing: readonly Finding[],
): readonly NoteMark[] {
  const { checked, kind, own } = view;
  if (!checked) return [];
  const ofQuestions = questions.map((question, index) => {
    const { id } = question;
    const { answer } = checked.report.answers[id];
    const verdict = (own[id] ?? answer) === answer ? verdictOfState(stateOf(question, kind, answer)) : undefined;
    return { id, number: index + 1, verdict, spans: evidenceOf(view, id) };
  });
  const ofFindings = findings.map((finding, index) => ({
    id: keyOf(finding),
    number: questions.length + index + 1,
    verdict: standing.includes(finding) && pointsAtWords(finding) ? LEVELS[finding.level].verdict : undefined,
    spans: finding.evidence,
  }));
  return [...ofQuestions, ...ofFindings].flatMap(({ verdict, ...mark }) => (verdict ? [{ ...mark, verdict }] : []));
}

/** What tells one finding from another, also after the text has changed. */
export function keyOf({ code, about }: Pick<Finding, 'code' | 'about'>): string {
  return `${code}${about ? `-${about}` : ''}`.replace(/[^\p{L}\p{N}]+/gu, '-');
}

/** The text as a letter: paragraphs of pieces. Marks may overlap; the stronger one is drawn, and each has its number. */
export function cutLetter(text: string, marks: readonly NoteMark[]): readonly (readonly LetterPiece[])[] {
  const drawn = text.slice(0, DRAWN);
  const spans = marks.flatMap((mark) => anchored(drawn, mark));
  return paragraphsOf(drawn).map(({ start, end }) => cutParagraph(drawn, start, end, spans));
}

/** The subject line in pieces. */
export function cutLine(text: string, marks: readonly NoteMark[]): readonly LetterPiece[] {
  const spans = marks.flatMap((mark) => anchored(text, mark, 'subject'));
  return cutParagraph(text, 0, text.length, spans);
}

/** The address of the `nth` (from 1) run of a mark's words, in the text or in the subject. */
export function anchorOf(id: string, nth: number, where?: 'subject'): string {
  return `mark-${where ? 'subject-' : ''}${id}-${nth}`;
}

/** The runs of words of one question: what only a space parts is one run. */
export function runsOf(text: string, spans: readonly Span[], where?: 'subject'): readonly Span[] {
  const runs: Span[] = [];
  const sorted = spans
    .filter((span) => span.in === where && span.start < text.length)
    .sort((a, b) => a.start - b.start);
  for (const { start, end } of sorted) {
    const last = runs.at(-1);
    const words = text.slice(start, end).trimEnd();
    if (words === '') continue;
    if (last && text.slice(last.end, start).trim() === '' && !text.slice(last.end, start).includes('\n'))
      runs[runs.length - 1] = { start: last.start, end: Math.max(last.end, start + words.length) };
    else runs.push({ start, end: start + words.length });
  }
  return runs.slice(0, MOST_SPANS);
}

/** Lines with something in them, up to an empty one. */
function paragraphsOf(text: string): readonly Span[] {
  const paragraphs: { start: number; end: number }[] = [];
  let offset = 0;
  let open: { start: number; end: number } | undefined;
  for (const line of text.split('\n')) {
    const end = offset + line.length;
    if (line.trim() === '') open = undefined;
    else if (open) open.end = end;
    else paragraphs.push((open = { start: offset, end }));
    offset = end + 1;
  }
  return paragraphs;
}

type AnchoredSpan = { readonly start: number; readonly end: number; readonly mark: MarkEnd };

function anchored(text: string, mark: NoteMark, where?: 'subject'): readonly AnchoredSpan[] {
  return runsOf(text, mark.spans, where).map(({ start, end }, index) => ({
    start,
    end,
    mark: { ...mark, anchor: anchorOf(mark.id, index + 1, where) },
  }));
}

function cutParagraph(text: string, from: number, to: number, spans: readonly AnchoredSpan[]): readonly LetterPiece[] {
  const here = spans.filter(({ start, end }) => start < to && end > from);
  const within = here.flatMap(({ start, end }) => [start, end]).filter((at) => at > from && at < to);
  const cuts = [...new Set([from, ...within, to])].sort((a, b) => a - b);
  return cuts.slice(1).map((end, index): LetterPiece => {
    const start = cuts[index] ?? from;
    const verdicts = here.filter((span) => span.start <= start && span.end >= end).map(({ mark }) => mark.verdict);
    return {
      text: text.slice(start, end),
      verdict: verdicts.sort((a, b) => STRENGTH[b] - STRENGTH[a])[0],
      ends: here.filter((span) => span.end === end).map(({ mark }) => mark),
    };
  });
}
