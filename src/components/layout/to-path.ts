const BASE = import.meta.env.BASE_URL.replace(/\/$/, '');

/** An address inside the site, `/rules/send-a-thank-you/`, under the sub-path that the site is served from. */
export function toPath(path: `/${string}`): string {
  return `${BASE}${path}`;
}

/** Is it an address from the site's root, rather than a fragment or another host's? */
export function isFromRoot(href: string): href is `/${string}` {
  return href.startsWith('/') && !href.startsWith('//');
}
