import { describe, expect, test } from 'vitest';
import { dropIdleFaces } from '../../scripts/idle-faces.ts';
import { shorten, shortNames } from '../../scripts/short-names.ts';

const FEW = '@font-face{font-family:Serif;font-weight:600;src:url(few);unicode-range:U+20-7A}';
const REST = '@font-face{font-family:Serif;font-weight:600;src:url(rest);unicode-range:U+E9,U+100-2BA}';
const SUBSTITUTE = '@font-face{font-family:Serif wide;font-weight:600;src:local(Georgia)}';
const HEADINGS = 'h1,h2{font-family:var(--serif)}';

const page = (css: string, body: string) => `<html><head><style>${css}</style></head><body>${body}</body></html>`;

describe('a face of the typeface', () => {
  test('goes where the page shows none of its characters in it, and the one that stays needs no range', () => {
    const html = page(FEW + REST + SUBSTITUTE + HEADINGS, '<h1>Send it</h1><p>An é in the text, in another face</p>');
    expect(dropIdleFaces(html)).toBe(html.replace(REST, '').replace(';unicode-range:U+20-7A', ''));
  });

  test.each([
    ['a heading', '<h2>Résumé</h2>'],
    ['an element in a heading', '<h1>A <i>Łukasz</i></h1>'],
    ['an entity in a heading', '<h1>R&eacute;sum&#xE9;</h1>'],
  ])('stays where %s has one, with its range', (_, body) => {
    const html = page(FEW + REST + HEADINGS, body);
    expect(dropIdleFaces(html)).toBe(html);
  });

  test('stays where a style writes one of its characters into a heading, not where into the text', () => {
    const css = `${FEW}${REST}${HEADINGS}.new:after{content:" é"}`;
    const heading = page(css, '<h1><b class="new">Hello</b></h1>');
    expect(dropIdleFaces(heading)).toBe(heading);
    expect(dropIdleFaces(page(css, '<h1>Hello</h1><p class="new">Hello</p>'))).not.toContain('url(rest)');
  });

  test('is left alone where the page has no styles', () => {
    expect(dropIdleFaces('<p>Hello</p>')).toBe('<p>Hello</p>');
  });
});

describe('short names', () => {
  const first = page(':root{--ink-soft:#000;--ink:#111}p{color:var(--ink-soft)}a--b{color:red}', '<p>--ink</p>');
  const second = page('a{color:var(--ink-soft)}', '');

  test('are given to custom properties, the most used first, the same on every page', () => {
    const names = shortNames([first, second]);
    expect(shorten(first, names)).toBe(
      page(':root{--0:#000;--1:#111}p{color:var(--0)}a--b{color:red}', '<p>--ink</p>'),
    );
    expect(shorten(second, names)).toBe(page('a{color:var(--0)}', ''));
  });
});
