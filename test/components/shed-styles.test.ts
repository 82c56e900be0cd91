import { expect, test } from 'vitest';
import { shed } from '../../scripts/shed-styles.ts';
import { strip } from '../../scripts/strip-pages.ts';

const page = (css: string, body: string) => `<head><style>${css}</style></head><body>${body}</body>`;

test.each([
  ['an element of the page', 'h2{color:red}', '<h2>Hello</h2>'],
  ['a class of the page', '.note{color:red}', '<p class="note"></p>'],
  ['a nested rule', '.note{& mark{color:red}}', '<p class="note"><mark>x</mark></p>'],
  ['where the keyboard is', 'a:focus-visible{outline:1px solid}', '<p>No link</p>'],
  ['a choice at the foot of the page', ':root[data-theme=dark]{color-scheme:dark}', ''],
  ['what is hidden', '[hidden]{display:none}', ''],
])('a rule for %s stays', async (_, css, body) => {
  expect(await shed(page(css, body), '')).toContain(css);
});

test('a rule for either of two classes stays where one is there', async () => {
  const css = ':is(.field,.search-field)>:is(input,select){color:red}';
  expect(await shed(page(css, '<p class="field"><input></p>'), '')).toMatch(
    /:is\(\.field.*?\)>:is\(input.*?\)\{color:red\}/,
  );
});

test('a rule for nothing on the page goes, and so does a token that no rule uses', async () => {
  const css = ':root{--ink:#000;--rare:#fff}p{color:var(--ink)}.chart{color:var(--rare)}';
  expect(await shed(page(css, '<p>Hello</p>'), '')).toBe(page(':root{--ink:#000}p{color:var(--ink)}', '<p>Hello</p>'));
});

test('a word that is only there to be read keeps no style of that name', async () => {
  expect(await shed(page('.check{color:red}', '<p>The note check</p>'), '')).toBe(page('', '<p>The note check</p>'));
});

test('what a script of the page may draw counts as being there', async () => {
  const css = '.step{color:red}';
  expect(await shed(page(css, '<div id="plan"></div>'), 'tmpl(`<li class=step>`)')).toContain(css);
});

test('several style elements become one, in their order', async () => {
  const html = '<head><style>@layer a,b;</style><style>p{margin:0}</style></head><p>Hello</p>';
  expect(await shed(html, '')).toBe('<head><style>@layer a,b;p{margin:0}</style></head><p>Hello</p>');
});

test('the marks for the search go, and the words stay', () => {
  const html =
    '<h1 data-name="Do x" data-pagefind-meta="title[data-name], kind[data-kind]" data-kind="do" id="x">x data-name="y"</h1>';
  expect(strip(html)).toBe('<h1 id="x">x data-name="y"</h1>');
});

test('breaks between blocks go, and those in what is read stay', () => {
  expect(strip('<ul>\n<li>One\n<a>two</a>\n<b>three</b></li>\n<li></li>\n</ul>\n<p>Four</p>\n')).toBe(
    '<ul><li>One\n<a>two</a>\n<b>three</b></li><li></li></ul><p>Four</p>\n',
  );
});
