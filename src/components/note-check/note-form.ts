import type { NoteContext, NoteKind } from '../../lib/index.ts';
import type { PanelNote } from './checker.ts';

/** What the fields hold, as typed. */
export type NoteForm = {
  readonly kind: NoteKind;
  readonly medium: NonNullable<NoteContext['medium']>;
  readonly text: string;
  readonly subject: string;
  readonly recipients: string;
  readonly company: string;
  readonly role: string;
  readonly owed: string;
  /** Further notes to the same panel. */
  readonly others: readonly PanelNote[];
};

export const EMPTY_FORM: NoteForm = {
  kind: 'thank-you',
  medium: 'email',
  text: '',
  subject: '',
  recipients: '',
  company: '',
  role: '',
  owed: '',
  others: [],
};

export const KINDS: readonly (readonly [NoteKind, string])[] = [
  ['thank-you', 'Thank-you'],
  ['check-in', 'Check-in'],
  ['reply', 'Reply to a no'],
];

export const MEDIA: readonly (readonly [NoteForm['medium'], string])[] = [
  ['email', 'Email'],
  ['paper', 'Paper'],
];

/** Notes to one panel, the first one with them. */
export const MOST_NOTES = 8;

/** In UTF-16 units: the longest text that is read. A novel has about as many. */
export const LONGEST_TEXT = 1_000_000;

/** What the checker is told beside the note. What is empty is left out. */
export function toContext({ kind, medium, recipients, company, role, owed }: NoteForm): NoteContext {
  return {
    kind,
    medium,
    ...(recipients.trim() && { recipients: splitList(recipients) }),
    ...(company.trim() && { company: company.trim() }),
    ...(role.trim() && { role: role.trim() }),
    ...(owed.trim() && { owed: splitList(owed) }),
  };
}

/** The notes to the panel, the first one with them, by their place. */
export function toPanel({ text, recipients, others }: NoteForm): readonly PanelNote[] {
  return [{ text, to: recipients }, ...others];
}

/** Every name that the person typed. */
export function namesIn({ recipients, company, others }: NoteForm): readonly string[] {
  return [recipients, company, ...others.map(({ to }) => to)];
}

function splitList(list: string): readonly string[] {
  return list
    .split(/[,;\n]/)
    .map((part) => part.trim())
    .filter(Boolean);
}
