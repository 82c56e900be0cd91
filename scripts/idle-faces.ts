import { parseHTML } from 'linkedom';
import { charactersOf } from './cut-fonts.ts';

const FACE = /@font-face\{([^}]*)\}/g;
/** A rule that sets something in the typeface. */
const IN_TYPEFACE = /([^{}]+)\{[^{}]*var\(--serif\)[^{}]*\}/g;
/** A rule that writes something before or after an element. */
const WRITES = /([^{};]+):{1,2}(?:before|after)\{[^{}]*content:"([^"]*)"/g;

/**
 * A finished page that no script changes, without the faces of the typeface that hold none of its characters; the one
 * face that stays of a weight needs no `unicode-range` either. Other pages need every face: a person may type anything.
 */
export function dropIdleFaces(html: string): string {
  const [, css = ''] = /<style>([\s\S]*?)<\/style>/.exec(html) ?? [];
  if (!css.includes('@font-face')) return html;
  const said = new Set(textInTypeface(html, css));
  const isIdle = (face: string) => {
    const range = valueOf('unicode-range', face);
    return range !== '' && !Array.from(charactersOf(range)).some((character) => said.has(character));
  };
  const kept = css.replace(FACE, (face) => (isIdle(face) ? '' : face));
  const names = Array.from(kept.matchAll(FACE), ([face]) => nameOf(face));
  const isAlone = (face: string) => names.filter((name) => name === nameOf(face)).length === 1;
  const short = kept.replace(FACE, (face) => (isAlone(face) ? face.replace(/;unicode-range:[^;}]*/, '') : face));
  return html.replace(css, () => short);
}

/** Every character that the page shows in the typeface, those that its styles write included. */
function textInTypeface(html: string, css: string): string {
  const { document } = parseHTML(html);
  const inTypeface = Array.from(css.matchAll(IN_TYPEFACE), ([, selector = '']) => selector.trim()).join();
  const elements = [...document.querySelectorAll(inTypeface)];
  const written = Array.from(css.matchAll(WRITES)).filter(([, selector = '']) =>
    [...document.querySelectorAll(selector.trim() || '*')].some((element) => element.closest(inTypeface)),
  );
  return [...elements.map(({ textContent }) => textContent), ...written.map(([, , text]) => text)].join('');
}

function nameOf(face: string): string {
  return `${valueOf('font-family', face)} ${valueOf('font-weight', face)}`;
}

function valueOf(property: string, face: string): string {
  return new RegExp(`${property}:([^;}]*)`).exec(face)?.[1] ?? '';
}
