/** A page as it is kept: with holes where its styles and scripts stood, and in the policy where their hashes did. */
export type Stripped = {
  readonly text: string;
  /** What filled the holes, in order. */
  readonly parts: readonly Part[];
};

export type Part = {
  /** As the security policy writes it: base64 of SHA-256. */
  readonly hash: string;
  readonly body: string;
};

/** A style or script inside the page. One with attributes is data, or lies in a file. */
const INSIDE = /<(style|script)>([\s\S]+?)<\/\1>/g;
const BODY = /\u27e6(\d+)\u27e7/g;
const HASH = /\u27e8(\d+)\u27e9/g;

/** Takes the styles and scripts out of a page: the same ones stand in many, and are then fetched once. */
export function stripParts(html: string, hashOf: (body: string) => string): Stripped {
  if (/[\u27e6-\u27e9]/.test(html)) throw new Error('A page holds one of the signs that mark holes: ⟦ ⟧ ⟨ ⟩.');
  const parts: Part[] = [];
  const holed = html.replace(INSIDE, (_, tag: string, body: string) => {
    parts.push({ hash: hashOf(body), body });
    return `<${tag}>⟦${parts.length - 1}⟧</${tag}>`;
  });
  const text = parts.reduce((page, { hash }, at) => page.replaceAll(`'sha256-${hash}'`, `'sha256-⟨${at}⟩'`), holed);
  return { text, parts };
}

/** The page whole again. */
export function fillParts(text: string, parts: readonly Part[]): string {
  const find = (at: string) => {
    const part = parts[Number(at)];
    if (!part) throw new Error(`The page lacks its part ${at}.`);
    return part;
  };
  return text.replace(HASH, (_, at: string) => find(at).hash).replace(BODY, (_, at: string) => find(at).body);
}
