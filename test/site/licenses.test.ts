import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { packageOf } from '../../scripts/licenses/shipped-packages.ts';

const { folder } = inject('rootSite');
const text = readFileSync(join(folder, 'licenses.txt'), 'utf8');
const [head = '', ...notices] = text.split(/\n-{72}\n(?=[\w@].*\n-{72}\n)/);
const listed = Array.from(head.matchAll(/^(\S+) (\S+): (.+)$/gm), ([, name = '', version = '', license = '']) => ({
  name,
  version,
  license,
})).filter(({ version }) => /^\d/.test(version));

/** Licenses that let a site take a package along if it keeps the notice. Another one has to be read before it is put here. */
const KNOWN = ['MIT', 'Apache-2.0', 'OFL-1.1', '(ISC AND CC-BY-3.0)'];
/** Words of a package that stand in the built files whatever a minifier does. */
const TRACES: Readonly<Record<string, RegExp>> = {
  'ical-generator': /BEGIN:VCALENDAR/,
  'temporal-polyfill': /Mismatching TimeZones/,
  'harper.js': /harper_wasm/,
  pagefind: /pagefind/,
};

describe('what of others reaches the browser', () => {
  test('is these packages, each under a license that is known', () => {
    expect(listed.map(({ name }) => name)).toEqual([
      '@fontsource/newsreader',
      'date-holidays',
      'harper.js',
      'ical-generator',
      'idb-keyval',
      'pagefind',
      'solid-js',
      'temporal-polyfill',
      'temporal-utils',
    ]);
    expect(listed.filter(({ license }) => !KNOWN.includes(license))).toEqual([]);
  });

  test('comes with each notice', () => {
    expect(notices).toHaveLength(listed.length + 1);
    expect(notices[0]).toContain(readFileSync('LICENSE', 'utf8').trim());
    for (const [index, { name, version, license }] of listed.entries()) {
      expect(notices[index + 1]).toMatch(new RegExp(`^${RegExp.escape(`${name} ${version}: ${license}`)}\n`));
      expect(notices[index + 1]).toMatch(/copyright/i);
    }
    expect(text).toContain('Apache License\n');
  });

  test.each(Object.entries(TRACES))('%s is there, as listed', (name, trace) => {
    const scripts = globSync(['**/*.js'], { cwd: folder }).map((file) => readFileSync(join(folder, file), 'utf8'));
    expect(scripts.some((script) => trace.test(script))).toBe(true);
    expect(listed.map((each) => each.name)).toContain(name);
  });

  test('is named in the page of dependencies, and a link leads to the notices', () => {
    const page = readFileSync('docs/dependencies.md', 'utf8');
    const sentence = /^Of these, .*$/m.exec(page)?.[0] ?? '';
    expect(listed.filter(({ name }) => !sentence.includes(name.replace('@fontsource/newsreader', 'typeface')))).toEqual(
      [],
    );
    expect(readFileSync(join(folder, 'about/index.html'), 'utf8')).toContain('href="/licenses.txt"');
  });
});

test.each([
  ['/a/node_modules/solid-js/dist/solid.js', 'solid-js'],
  ['/a/node_modules/@fontsource/newsreader/index.css', '@fontsource/newsreader'],
  ['/a/node_modules/one/node_modules/two/index.js', 'two'],
  ['C:\\a\\node_modules\\@x\\y\\index.js', '@x/y'],
  ['/a/src/lib/index.ts', undefined],
])('the package of %s is %s', (path, name) => {
  expect(packageOf(path)).toBe(name);
});
