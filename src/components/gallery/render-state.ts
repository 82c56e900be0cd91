import { renderToString } from 'solid-js/web';
import type { JSX } from 'solid-js';

/** One component in one state, drawn. `id` is that of its title. */
export type GalleryState = { readonly id: string; readonly title: string; readonly html: string };

const ONE = /( (?:id|for|name|list)=")([^"]+)"/g;
const MANY = /( aria-(?:labelledby|describedby|controls)=")([^"]+)"/g;
const SECTION = /(<section[^>]* aria-labelledby=")/g;
const PLACE = /( href="#)([^"]+)"/g;

/**
 * Draws a state as still HTML. Its ids are made its own, so that one component can stand on a page in many states, and
 * its sections are named after the state as well, so that no two landmarks have one name.
 */
export function renderState(title: string, view: () => JSX.Element): GalleryState {
  const id = toId(title);
  const html = withOwnIds(renderToString(view), id);
  return { id, title, html: html.replace(SECTION, `$1${id} `) };
}

/** Puts `prefix` before each id, each name of a group, and all that refers to one. */
export function withOwnIds(html: string, prefix: string): string {
  return html
    .replace(ONE, `$1${prefix}-$2"`)
    .replace(PLACE, `$1${prefix}-$2"`)
    .replace(MANY, (_, start: string, ids: string) => {
      const own = ids.split(' ').map((id) => `${prefix}-${id}`);
      return `${start}${own.join(' ')}"`;
    });
}

function toId(title: string): string {
  return title.toLowerCase().replace(/[^a-z0-9]+/g, '-');
}
