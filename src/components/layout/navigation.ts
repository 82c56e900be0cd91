/** A page that the header leads to. `path` is from the site's root, with both slashes. */
export type NavigationLink = { readonly path: `/${string}`; readonly label: string };

/** The header, in order. A page is listed here once it is built. */
export const NAVIGATION: readonly NavigationLink[] = [{ path: '/', label: 'Guide' }];

/** The footer, in order. */
export const FOOTER: readonly NavigationLink[] = [];
