import { toPath } from '../layout/to-path.ts';

/** A page that was found. */
export type Found = {
  readonly url: string;
  /** With one tag, `<mark>`, around the words found. */
  readonly excerpt: string;
  /** The page’s whole text. */
  readonly content: string;
  readonly meta: { readonly title?: string; readonly kind?: string; readonly also?: string };
  /** `shelf`: where it stands, "Rules" or the like. */
  readonly filters: { readonly shelf?: readonly string[] };
};

/** A page that may be one, before it is fetched. */
export type Hit = { readonly id: string; readonly score: number; readonly data: () => Promise<Found> };

/** The part of Pagefind's script that is used here. */
export type Pagefind = {
  readonly options: (options: {
    readonly baseUrl: string;
    readonly excerptLength: number;
    readonly ranking: { readonly metaWeights: Readonly<Record<string, number>> };
  }) => Promise<void>;
  readonly init: () => Promise<void>;
  readonly search: (
    words: string,
    options?: { readonly filters?: Readonly<Record<string, string>> },
  ) => Promise<{ readonly results: readonly Hit[] }>;
};

let index: Promise<Pagefind> | undefined;

/** Loads the search index, once. A load that failed is tried anew at the next call. */
export function loadIndex(): Promise<Pagefind> {
  index ??= load().catch((error: unknown) => {
    index = undefined;
    throw error;
  });
  return index;
}

async function load(): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ toPath('/pagefind/pagefind.js'))) as Pagefind;
  await pagefind.options({
    baseUrl: toPath('/'),
    excerptLength: 24,
    ranking: { metaWeights: { title: 5, also: 5, kind: 0 } },
  });
  await pagefind.init();
  return pagefind;
}
