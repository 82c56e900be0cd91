import { businessDays, type Rule } from './rule.ts';

export const respectProtocolFigures = {
  /** The contact comes on this business day after the promised date. */
  grace: businessDays(3, { range: [1, 5], sources: ['redfish', 'indeed', 'purdue-2012', 'powertofly', 'georgetown'] }),
  /** Where no date was given, counted from the interview. */
  unpromised: businessDays(5, { range: [4, 10], sources: ['indeed', 'ivyexec-2015', 'georgetown', 'boston-2010'] }),
  /** The same at a patient pace: public sector, academia, August, the end of the year. */
  patient: businessDays(10, { range: [10, 21], sources: ['merritt', 'boston-2010', 'nih-2015'] }),
  /** How long before another employer's deadline to speak up. */
  lead: businessDays(2, { own: 'One day for them to read it, one to answer.' }),
} as const satisfies Rule['figures'];

export const respectProtocol = {
  id: 'respect-protocol',
  kind: 'do',
  title: 'Respect protocol',
  gist: 'Listen for when they will be in touch, and keep to it. If the day passes, wait a few more, then ask once, politely.',
  figures: respectProtocolFigures,
  sources: ['redfish', 'indeed', 'purdue-2012', 'georgetown', 'ask-a-manager-2008'],
} as const satisfies Rule;
