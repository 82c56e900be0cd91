import type { Rule } from './rule.ts';

export const dontGoOverboard = {
  id: 'dont-go-overboard',
  kind: 'dont',
  title: 'Go overboard',
  gist: 'No gifts, no friend requests, no second page. One short, plain note says more.',
  figures: {},
  sources: ['redfish', 'ask-a-manager-2012', 'missouri', 'northeastern-2016', 'hays-uk'],
} as const satisfies Rule;
