import type { Answer, Answers } from '../../lib/index.ts';
import { EMPTY_FORM, KINDS, MEDIA, MOST_NOTES, type NoteForm } from './note-form.ts';
import type { QuizQuestion } from './question-state.ts';

/** Everything a person can have typed or chosen on the page. */
export type KeptNote = {
  readonly form: NoteForm;
  /** The person's own answers. */
  readonly own: Answers;
  /** Findings that the person has set aside, by their key. */
  readonly dismissed: readonly string[];
};

export const NOTHING: KeptNote = { form: EMPTY_FORM, own: {}, dismissed: [] };

/** The name under which it is kept on the device; a change of shape gets a new one. */
export const KEPT_AS = 'afterword:note-check:1';

export const ANSWERS: readonly Answer[] = ['yes', 'no', 'unclear'];

export function formatKept(note: KeptNote): string {
  return JSON.stringify(note);
}

/** What was kept, or `undefined` where it is none of ours: text that is no JSON, or JSON of another shape. */
export function parseKept(kept: string, quiz: readonly QuizQuestion[]): KeptNote | undefined {
  const { form, own, dismissed } = asRecord(parseJson(kept));
  const fields = asRecord(form);
  const kind = KINDS.find(([value]) => value === fields['kind'])?.[0];
  const medium = MEDIA.find(([value]) => value === fields['medium'])?.[0];
  if (!kind || !medium || !isText(fields['text'])) return undefined;
  const read = (name: keyof NoteForm) => {
    const value = fields[name];
    return isText(value) ? value : '';
  };
  return {
    form: {
      kind,
      medium,
      text: read('text'),
      subject: read('subject'),
      recipients: read('recipients'),
      company: read('company'),
      role: read('role'),
      owed: read('owed'),
      others: asList(fields['others'])
        .map(asRecord)
        .filter((note) => isText(note['to']) && isText(note['text']))
        .slice(0, MOST_NOTES - 1)
        .map((note) => ({ to: note['to'] as string, text: note['text'] as string })),
    },
    own: Object.fromEntries(
      quiz.flatMap(({ id }) => {
        const answer = ANSWERS.find((each) => each === asRecord(own)[id]);
        return answer ? [[id, answer]] : [];
      }),
    ),
    dismissed: asList(dismissed).filter(isText),
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}
