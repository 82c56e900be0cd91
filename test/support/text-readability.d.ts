declare module 'text-readability' {
  const readability: { readonly fleschKincaidGrade: (text: string) => number };
  export default readability;
}

declare module 'nspell' {
  type Speller = { readonly correct: (word: string) => boolean; readonly add: (word: string) => Speller };
  export default function nspell(dictionary: { readonly aff: Uint8Array; readonly dic: Uint8Array }): Speller;
}
