/** A page that the header or the footer leads to. */
export type NavigationLink = {
  /** From the site's root, with both slashes. */
  readonly path: `/${string}`;
  /** The short name for menus. */
  readonly label: string;
  /** What it is for, in a sentence, where everything is listed. */
  readonly about: string;
};

/** The header, in order. A page is listed here once it is built. */
export const NAVIGATION: readonly NavigationLink[] = [
  { path: '/', label: 'Guide', about: 'The nine dos and don’ts of following up.' },
  {
    path: '/planner/',
    label: 'Planner',
    about: 'When to call, write, wait, check in and stop: the follow-up date calculator.',
  },
  {
    path: '/note-check/',
    label: 'Note check',
    about: 'A quiz about the note you are about to send: what is good, what to consider, what to fix.',
  },
  {
    path: '/samples/',
    label: 'Samples',
    about: 'Thank-yous, check-ins, replies and call scripts, with their blanks to fill in.',
  },
];

/** The footer, in order. */
export const FOOTER: readonly NavigationLink[] = [
  {
    path: '/practice/',
    label: 'Practice',
    about: 'What would you do? Small situations, each with its answer and the reason.',
  },
  { path: '/checklist/', label: 'Checklist', about: 'The whole guide on one page, to print.' },
  {
    path: '/evidence/',
    label: 'Evidence',
    about: 'What surveys say, how long hiring takes, how often nobody answers, and what no one has measured.',
  },
  {
    path: '/how-dates-are-worked-out/',
    label: 'How dates are worked out',
    about: 'Business days, holidays and quiet days, every figure we count with, and what our holiday lists lack.',
  },
  { path: '/about/', label: 'About', about: 'Where the advice comes from, how the guide is made, and whom to thank.' },
  { path: '/changes/', label: 'Changes', about: 'When each page was last read, and what was changed in it.' },
  { path: '/privacy/', label: 'Privacy', about: 'What is sent, what is kept on your device, and what never is.' },
];
