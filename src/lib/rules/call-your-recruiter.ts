import { clock, hours, type Rule } from './rule.ts';

export const callYourRecruiterFigures = {
  aim: hours(1, { range: [0, 1], sources: ['redfish', 'champion-personnel', 'medpharmsales'] }),
  /** An interview that ends later than this is called about on the next business day. */
  lastEnd: clock(17, 0, { own: 'A later call reaches an empty desk.' }),
  closes: clock(18, 0, { own: 'The end of an ordinary office day.' }),
  opens: clock(9, 0, { own: 'The start of an ordinary office day.' }),
  nextDay: clock(12, 0, { own: 'Before lunch the impression is still fresh.' }),
} as const satisfies Rule['figures'];

export const callYourRecruiter = {
  id: 'call-your-recruiter',
  kind: 'do',
  title: 'Call your recruiter',
  gist: 'If a recruiter sent you, phone them first, within the hour. What you learn belongs in your note.',
  figures: callYourRecruiterFigures,
  sources: ['redfish', 'hays-uk', 'champion-personnel', 'medpharmsales'],
} as const satisfies Rule;
