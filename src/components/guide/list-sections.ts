import type { MarkdownHeading } from 'astro';
import { toSlug } from './to-slug.ts';

/** A section of a page: the id of its heading, and the heading. */
export type Section = { readonly id: string; readonly title: string };

/** A page with fewer sections than this is seen at a glance. */
const LONG = 7;

/**
 * The sections of a text, those set apart with `<Aside>` among them, then those that its page adds. Nothing where the
 * page is short.
 */
export function listSections(
  { body = '', headings }: { readonly body?: string | undefined; readonly headings: readonly MarkdownHeading[] },
  added: readonly Section[],
): readonly Section[] {
  const own = headings.filter(({ depth }) => depth === 2).map(({ slug, text }) => ({ id: slug, title: text }));
  let next = 0;
  const sections = [...body.matchAll(/^## |^<Aside title="([^"]*)">/gm)].flatMap(([, aside]) =>
    aside === undefined ? own.slice(next, ++next) : [{ id: toSlug(aside), title: aside }],
  );
  const all = [...sections, ...added];
  return all.length < LONG ? [] : all;
}
