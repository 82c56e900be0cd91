import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const HARPER = 'node_modules/harper.js';
/** The file that the grammar step fetches. */
const FILE = 'harper_wasm_slim_bg.wasm';
/** Licenses that let a site take a crate along if it keeps the notice, or says where the source is. */
const KNOWN = /^(?:MIT|Zlib|Unicode-3\.0|MPL-2\.0|Unlicense|Apache-2\.0)$/;

const notices = readFileSync('scripts/licenses/harper-crates.txt', 'utf8');
const listed = Array.from(notices.matchAll(/^([\w-]+) (\d[\w.+-]*): (.+)$/gm), ([, name, version, license]) => ({
  crate: `${name} ${version}`,
  name: name ?? '',
  license: license ?? '',
}));

test('the notices are those of the Harper that is installed, and of the file that is fetched', () => {
  const { version } = JSON.parse(readFileSync(`${HARPER}/package.json`, 'utf8')) as { readonly version: string };
  expect(notices.split('\n')[0]).toBe(`Crates in the WebAssembly of harper.js ${version}`);
  expect(notices).toContain(`${FILE} is made from Harper`);
  expect(readFileSync('src/components/note-check/grammar.worker.ts', 'utf8')).toContain('harper.js/slimBinary');
});

test('each crate that left its name in the file is listed with its version, and no other', () => {
  const code = readFileSync(`${HARPER}/dist/${FILE}`, 'latin1');
  const paths = code.matchAll(/index\.crates\.io-[\da-f]+\/([\w-]+)-(\d[\w.+-]*)\//g);
  const inside = new Set(Array.from(paths, ([, name, version]) => `${name} ${version}`));
  expect(inside.size).toBeGreaterThan(50);
  expect(listed.map(({ crate }) => crate).sort()).toEqual([...inside].sort());
});

test.each(listed)('$crate is under a license that is known, and under a heading with its text', ({ name, license }) => {
  const choices = license.split(/ OR |\//);
  expect(choices.some((choice) => KNOWN.test(choice))).toBe(true);
  const headings = Array.from(notices.matchAll(/^-{72}\n(\S+)\nOf (.*?)\n-{72}$/gms));
  const under = headings.filter(([, , names]) => (names ?? '').split(/[,\s]+/).includes(name));
  expect(under.map(([, heading]) => heading)).toHaveLength(1);
  expect(choices).toContain(under[0]?.[1]);
});
