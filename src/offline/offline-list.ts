/**
 * What a version of the site consists of, as its service worker carries it. Addresses are paths below the site's root,
 * so that one list serves any sub-path.
 */
export type OfflineList = {
  /** Every file to fetch, with its revision: see {@link revisionOf}. */
  readonly files: Readonly<Record<string, string>>;
  /** Every page, `rules/send-a-thank-you/`, with the places in `parts` of what stands inside it, in order. */
  readonly pages: Readonly<Record<string, readonly number[]>>;
  /** The styles and scripts that stand inside pages, by their hash as a security policy writes it: base64 of SHA-256. */
  readonly parts: readonly string[];
  /** Files that only a browser without `Temporal` needs. */
  readonly polyfill: readonly string[];
};

/** The page for wrong addresses. */
export const NOT_FOUND = '404.html';

/** Where the text of a page lies that lacks its parts: `offline/pages/rules/send-a-thank-you.txt`. */
export function pageFile(page: string): string {
  return `offline/pages/${page.replace(/\/$|\.html$/, '') || 'home'}.txt`;
}

/** Where a part lies. */
export function partFile(hash: string): string {
  return `offline/parts/${urlSafe(hash)}.txt`;
}

/** What tells one content from another: the first 96 bits of its SHA-256, fit for an address. */
export async function revisionOf(bytes: BufferSource): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return urlSafe(btoa(String.fromCharCode(...digest.subarray(0, 12))));
}

function urlSafe(base64: string): string {
  return base64.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}
