import { SOURCES, type Source, type SourceId } from '../../lib/index.ts';

/**
 * The source that a text names.
 * @throws where the library has no such source: the build stops and says so.
 */
export function findSource(id: string): Source & { readonly id: SourceId } {
  const source = SOURCES.find((one) => one.id === id);
  if (!source) throw new Error(`No source "${id}". Add it to src/lib/sources/index.ts, or mend the name.`);
  return source;
}

/** The sources of a page, each once: the rule's own, then those of its figures, then those that the text adds. */
export function listSources(...groups: readonly (readonly SourceId[])[]): readonly SourceId[] {
  return [...new Set(groups.flat())];
}
