import { keepOnPointFigures } from '../rules/keep-on-point.ts';
import type { Draft } from './draft.ts';
import type { NoteContext, Span } from './question.ts';

/** Something worth a look that is no question of the quiz. The words are named where there are any. */
export type Finding = {
  readonly code:
    | 'attachment-promised'
    | 'owed-missing'
    | 'recipient-misspelt'
    | 'other-company'
    | 'near-copy'
    | 'short'
    | 'long'
    | 'no-subject';
  readonly level: 'fix' | 'consider' | 'remind';
  readonly evidence: readonly Span[];
  /** The owed thing that is missing, or the name as it was given. */
  readonly about?: string;
};

/** Something goes with the note: not what one is attached to, nor what this note is attached to. */
const ATTACHED =
  /(?<![\p{L}\p{N}])(?:attach(?:ed|ing|ments?)?|enclos(?:ed?|ing|ures?))(?![\p{L}\p{N}])(?!\s+to\s+(?!(?:this|the)\s+(?:email|mail|message|note)))/giu;

/** The findings of one note but those about names, in order of weight. */
export function readFindings(draft: Draft, context: NoteContext): Finding[] {
  return [
    ...readOwed(draft, context.owed ?? []),
    ...readAttachment(draft),
    ...readLength(draft, context),
    ...readSubject(draft, context),
  ];
}

function readOwed(draft: Draft, owed: readonly string[]): Finding[] {
  const said = new Set(stems(`${draft.flat} ${draft.subject}`));
  return owed
    .filter((item) => stems(item).length > 0 && !stems(item).some((stem) => said.has(stem)))
    .map((item) => ({ code: 'owed-missing', level: 'fix', evidence: [], about: item }));
}

function readAttachment({ flat, body }: Draft): Finding[] {
  const evidence = Array.from(flat.slice(body.start).matchAll(ATTACHED), ({ 0: match, index }) => ({
    start: body.start + index,
    end: body.start + index + match.length,
  }));
  return evidence.length > 0 ? [{ code: 'attachment-promised', level: 'remind', evidence }] : [];
}

function readLength({ words, body }: Draft, { kind }: NoteContext): Finding[] {
  const { fewWords, manyWords } = keepOnPointFigures;
  if (kind === 'thank-you' && words < fewWords.value) return [{ code: 'short', level: 'consider', evidence: [] }];
  return words > manyWords.value ? [{ code: 'long', level: 'consider', evidence: [body] }] : [];
}

function readSubject({ subject }: Draft, { medium = 'email' }: NoteContext): Finding[] {
  return medium === 'email' && subject.trim() === '' ? [{ code: 'no-subject', level: 'consider', evidence: [] }] : [];
}

const SMALL_WORDS = /^(?:the|and|for|with|your|from|two|three|copy|copies|list|some|any|that|this|them|their)$/;

/** Words without their endings: "references" and "referees" both begin with what "reference" begins with. */
function stems(text: string): string[] {
  return (text.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? [])
    .filter((word) => !SMALL_WORDS.test(word))
    .map((word) => word.slice(0, 40).replace(/(?:ences?|ees?|s|ing|ed)$/, ''));
}
