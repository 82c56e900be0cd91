/// <reference types="astro/client" />

declare namespace App {
  /** What a page tells the components inside its text. */
  interface Locals {
    /** The rule whose page this is. */
    ruleId?: import('./lib/index.ts').RuleId;
    /** The page's sources in the order they are listed, so that a reference knows its number. */
    sources?: readonly import('./lib/index.ts').SourceId[];
  }
}

interface ImportMetaEnv {
  /** The one script that stands in every page, as `astro.config.mjs` writes it out. */
  readonly INLINE_SCRIPT: string;
}
