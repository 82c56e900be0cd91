/// <reference types="astro/client" />

declare namespace App {
  /** What a page tells the components inside its text. */
  interface Locals {
    /** The rule whose page this is. */
    ruleId?: import('./lib/index.ts').RuleId;
    /** The page's sources in the order they are listed, so that a reference knows its number. */
    sources?: readonly import('./lib/index.ts').SourceId[];
    /** The sections of a long page, to be listed before the first one. */
    sections?: readonly import('./components/guide/list-sections.ts').Section[];
  }
}

interface ImportMetaEnv {
  /** The one script that stands in every page, as `astro.config.mjs` writes it out. */
  readonly INLINE_SCRIPT: string;
  /** Which pages a browser may draw ahead. */
  readonly SPECULATION_RULES: string;
  /** What lets a tool say that it could not start. */
  readonly STOPPED_SCRIPT: string;
  /** What tells the planner's page that its address holds a plan. */
  readonly LINKED_SCRIPT: string;
  /** Does the site keep an offline copy in the browser? */
  readonly KEEPS_OFFLINE: boolean;
  /** The size in bytes of what the note check's grammar step downloads. */
  readonly GRAMMAR_BYTES: number;
  /** Where corrections go, from the environment at build time. Empty where it is not set. */
  readonly CORRECTIONS_URL: string;
}
