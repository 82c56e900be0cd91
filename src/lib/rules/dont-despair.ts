import type { Rule } from './rule.ts';

export const dontDespair = {
  id: 'dont-despair',
  kind: 'dont',
  title: 'Despair',
  gist: 'Sometimes no clear answer comes, and it says little about you. Leave well: the same people hire again.',
  figures: {},
  sources: ['redfish', 'ask-a-manager-holidays-2012', 'greenhouse-2022'],
} as const satisfies Rule;
