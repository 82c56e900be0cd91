/** The cache of the site that lives at an address. Two sites on one host share their caches' names. */
export function cacheName(root: string): string {
  return `afterword:${root}`;
}

/** Said to a version that waits: a person asked for it. */
export const TAKE_OVER = 'take over';
