import type { Option } from '../form/SelectField.tsx';

/** What can happen while one waits, as one would tell it. */
export const NEWS = [
  ['', 'Choose'],
  ['new-date', 'They named a new date'],
  ['no-decision', 'No decision yet, and no date'],
  ['references', 'They called my references'],
  ['if-nothing', '“Get in touch if you hear nothing by …”'],
  ['contact-on', 'They asked me to call or write on a day'],
  ['hold', 'It is on hold until a day'],
  ['no-notes', 'They asked me not to write'],
  ['whom', 'They told me whom to ask'],
  ['closed', 'Their office is closed for some days'],
  ['other-offer', 'Another employer wants my answer by a day'],
  ['next-round', 'I am in the next round'],
  ['offer', 'They made me an offer'],
  ['rejected', 'They said no'],
  ['withdrew', 'I withdrew'],
] as const satisfies readonly Option[];

export type NewsKind = (typeof NEWS)[number][0];

/** Whom to ask, as the select has it. */
export const WHOM = [
  ['interviewer', 'The person who interviewed me'],
  ['hr', 'HR'],
  ['recruiter', 'The recruiter'],
] as const satisfies readonly Option[];

/** The label of the day that a piece of news is about; absent where the day it happened is all there is. */
export const ABOUT_DAY: Readonly<Partial<Record<NewsKind, string>>> = {
  'new-date': 'The new date',
  'if-nothing': 'If you hear nothing by',
  'contact-on': 'Call or write on',
  hold: 'On hold until',
  closed: 'Closed from',
  'other-offer': 'Answer wanted by',
};

/** News that happened on a day of its own, which counts. */
export const ON_A_DAY: readonly NewsKind[] = [
  'no-decision',
  'references',
  'next-round',
  'offer',
  'rejected',
  'withdrew',
];
