/** A text that becomes a file on the person's device. */
export type TextFile = { readonly name: string; readonly type: string; readonly text: string };

/** What a part of the island that is loaded later asks of the browser. */
export type Device = {
  /** The moment, as an ISO 8601 instant. */
  readonly now: () => string;
  /** The page's address with another fragment. */
  readonly addressOf: (fragment: string) => string;
  /** Rejects where the browser does not let the page copy. */
  readonly copy: (text: string) => Promise<void>;
  readonly save: (file: TextFile) => void;
  readonly print: () => void;
};

export const BROWSER: Device = {
  now: () => new Date().toISOString(),
  addressOf: (fragment) => new URL(`#${fragment}`, location.href).href,
  copy: (text) => navigator.clipboard.writeText(text),
  save: ({ name, type, text }) => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([text], { type }));
    link.download = name;
    link.click();
    // Some browsers still read the address after the click.
    setTimeout(() => {
      URL.revokeObjectURL(link.href);
    }, 60_000);
  },
  print: () => {
    print();
  },
};
