/** A run of an excerpt: plain words, or words that were searched for. */
export type Run = { readonly text: string; readonly found: boolean };

/** Reads an excerpt of Pagefind, whose only tag is `<mark>`, into runs of text, so that no markup reaches the page. */
export function parseExcerpt(excerpt: string): readonly Run[] {
  return excerpt
    .split(/<mark>(.*?)<\/mark>/s)
    .map((text, index) => ({ text: decode(text), found: index % 2 === 1 }))
    .filter(({ text }) => text !== '');
}

function decode(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
}
