const STYLE = /<style>([\s\S]*?)<\/style>/g;
const NAME = /(?<![\w-])--[a-z][\w-]*/g;

/**
 * A short name for each custom property in the styles of some pages, the most used the shortest. It is one list for all of
 * them, so that pages whose styles are the same keep the same. No script may know a property by its name.
 */
export function shortNames(pages: Iterable<string>): ReadonlyMap<string, string> {
  const uses = new Map<string, number>();
  for (const page of pages)
    for (const [, css = ''] of page.matchAll(STYLE))
      for (const [name] of css.matchAll(NAME)) uses.set(name, (uses.get(name) ?? 0) + 1);
  const names = [...uses].sort(([a, often], [b, more]) => more - often || (a < b ? -1 : 1)).map(([name]) => name);
  return new Map(names.map((name, place) => [name, `--${place.toString(36)}`]));
}

/** The page with the short names in its styles. */
export function shorten(page: string, names: ReadonlyMap<string, string>): string {
  return page.replace(STYLE, (style) => style.replace(NAME, (name) => names.get(name) ?? name));
}
