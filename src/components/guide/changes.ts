import type { CollectionEntry } from 'astro:content';
import { RULES } from '../../lib/index.ts';
import { ruleName } from './rule-name.ts';

type Collections = {
  readonly rules: readonly CollectionEntry<'rules'>[];
  readonly situations: readonly CollectionEntry<'situations'>[];
  readonly samples: readonly CollectionEntry<'samples'>[];
  readonly pages: readonly CollectionEntry<'pages'>[];
};

/** A page as it was last read: where it is, its name, what it is about, the day, and what was changed then. */
export type ReadPage = {
  readonly path: `/${string}`;
  readonly name: string;
  readonly description: string;
  /** `YYYY-MM-DD` */
  readonly reviewed: string;
  readonly changed: string | undefined;
};

/** The pages that were last read on one day. */
export type ReadingDay = { readonly day: string; readonly pages: readonly ReadPage[] };

/** Every page that has a day of review: rules, situations, other pages, samples, each kind by name. */
export function listReadPages({ rules, situations, samples, pages }: Collections): readonly ReadPage[] {
  const named = (id: string) =>
    RULES.filter((rule) => rule.id === id)
      .map(ruleName)
      .join();
  return [
    ...byName(rules.map(({ id, data }) => ({ path: `/rules/${id}/`, name: named(id), ...facts(data) }))),
    ...byName(situations.map(({ id, data }) => ({ path: `/situations/${id}/`, name: data.title, ...facts(data) }))),
    ...byName(pages.map(({ id, data }) => ({ path: `/${id}/`, name: data.title, ...facts(data) }))),
    ...byName(samples.map(({ id, data }) => ({ path: `/samples/${id}/`, name: data.title, ...facts(data) }))),
  ];
}

/** Day by day, the newest first; on each day, pages that were changed stand before those that were only read. */
export function byDay(pages: readonly ReadPage[]): readonly ReadingDay[] {
  const days = Map.groupBy(pages, ({ reviewed }) => reviewed);
  return [...days]
    .toSorted(([a], [b]) => b.localeCompare(a))
    .map(([day, read]) => ({
      day,
      pages: read.toSorted((a, b) => Number(a.changed === undefined) - Number(b.changed === undefined)),
    }));
}

function facts({
  description,
  reviewed,
  changed,
}: Omit<ReadPage, 'path' | 'name' | 'changed'> & { changed?: string | undefined }) {
  return { description, reviewed, changed };
}

function byName(pages: readonly ReadPage[]): readonly ReadPage[] {
  return pages.toSorted((a, b) => a.name.localeCompare(b.name, 'en'));
}
