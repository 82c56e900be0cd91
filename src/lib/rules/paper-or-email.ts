import { businessDays, type Rule } from './rule.ts';

export const paperOrEmailFigures = {
  /** A letter needs this long: with an answer promised sooner, it arrives too late to count. */
  paperTakes: businessDays(5, { sources: ['lawrence'] }),
} as const satisfies Rule['figures'];

export const paperOrEmail = {
  id: 'paper-or-email',
  kind: 'do',
  title: 'Write by email or on paper',
  gist: 'Email arrives in time almost everywhere. Add a card where the place is formal and the decision is a week away.',
  figures: paperOrEmailFigures,
  sources: ['redfish', 'lawrence', 'ask-a-manager-2017', 'accountemps-2017'],
} as const satisfies Rule;
