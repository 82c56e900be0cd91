import { hours, people, type Rule } from './rule.ts';

export const sendAThankYouFigures = {
  opens: hours(1, { range: [10 / 60, 6], sources: ['ask-a-manager-2010', 'princeton', 'protocolww', 'faraday'] }),
  aim: hours(24, { range: [5, 72], sources: ['ask-a-manager-2010', 'unc', 'accountemps-2017', 'continental-search'] }),
  /** Where they decide on the day of the interview itself. */
  sameDay: hours(2, { sources: ['princeton'] }),
  limit: hours(48, { range: [24, 72], sources: ['redfish', 'st-olaf', 'unc', 'continental-search'] }),
  /** Up to this many interviewers get a note each; above it, one to the person who ran the day, naming the others. */
  panel: people(7, { sources: ['stetson'] }),
} as const satisfies Rule['figures'];

export const sendAThankYou = {
  id: 'send-a-thank-you',
  kind: 'do',
  title: 'Send a thank-you',
  gist: 'Within a day if you can, within two in any case. A short note, in your own words.',
  figures: sendAThankYouFigures,
  sources: ['redfish', 'ask-a-manager-2010', 'princeton', 'unc', 'accountemps-2017', 'yale-law'],
} as const satisfies Rule;
