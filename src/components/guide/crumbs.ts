/** A place above a page: its path from the site's root, and its name. */
export type Crumb = { readonly path: `/${string}`; readonly name: string };

/** Above a rule's page. */
export const ABOVE_RULES: readonly Crumb[] = [
  { path: '/', name: 'Guide' },
  { path: '/#rules', name: 'The nine rules' },
];

/** Above the page of a situation. */
export const ABOVE_SITUATIONS: readonly Crumb[] = [
  { path: '/', name: 'Guide' },
  { path: '/#where', name: 'Where are you now?' },
];

/** Above the guide's other pages. */
export const ABOVE_PAGES: readonly Crumb[] = [{ path: '/', name: 'Guide' }];

/** Above the page of a sample. */
export const ABOVE_SAMPLES: readonly Crumb[] = [
  { path: '/', name: 'Guide' },
  { path: '/samples/', name: 'Samples' },
];
