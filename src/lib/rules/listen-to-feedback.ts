import { businessDays, type Rule } from './rule.ts';

export const listenToFeedbackFigures = {
  reply: businessDays(2, { range: [1, 2], sources: ['turing-college'] }),
} as const satisfies Rule['figures'];

export const listenToFeedback = {
  id: 'listen-to-feedback',
  kind: 'do',
  title: 'Listen to feedback',
  gist: 'If they tell you what was missing, say thank you and nothing in your defense. Use it next time.',
  figures: listenToFeedbackFigures,
  sources: ['redfish', 'turing-college', 'birmingham', 'genomeweb'],
} as const satisfies Rule;
