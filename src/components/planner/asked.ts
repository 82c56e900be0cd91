import { EMPTY_FORM, type SituationForm } from './form.ts';

/**
 * What a page of the guide may ask for when it opens the planner for a case whose date only the person knows:
 * `#v=1&ask=other-offer`. Each names what the form is set to and the fields to show.
 */
export const ASKED = {
  'promised-date': { said: 'date' },
  'last-heard': {},
  'other-offer': {},
  'a-no': { outcome: 'rejected' },
  withdrawal: { outcome: 'withdrew' },
} as const satisfies Readonly<Record<string, Partial<SituationForm>>>;

type Ask = keyof typeof ASKED;

/** Asked for in the fields that every case shows. */
const IN_SIGHT: readonly Ask[] = ['promised-date'];
/** The fields behind "More about your case". */
const MORE: readonly (keyof SituationForm)[] = [
  'lastHeard',
  'saidOn',
  'outcome',
  'noNotes',
  'contactOn',
  'holdUntil',
  'through',
  'offerDeadline',
  'medium',
  'pace',
  'closed',
];

/** What a fragment asks for, if it is something that is known. */
export function readAsk(fragment: string): Ask | undefined {
  const ask = new URLSearchParams(fragment.replace(/^#/, '')).get('ask');
  return ask !== null && Object.hasOwn(ASKED, ask) ? (ask as Ask) : undefined;
}

/** Does the form say, or the link ask for, something that stands behind "More about your case"? */
export function concernsMore(form: SituationForm, ask: Ask | undefined): boolean {
  const isSaid = MORE.some((key) => (key === 'closed' ? form.closed.length > 0 : form[key] !== EMPTY_FORM[key]));
  return isSaid || (ask !== undefined && !IN_SIGHT.includes(ask));
}
