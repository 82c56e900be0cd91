import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

type Manifest = Readonly<Record<'dependencies' | 'devDependencies', Readonly<Record<string, string>>>>;

const page = readFileSync('docs/dependencies.md', 'utf8');
const rows = Array.from(page.matchAll(/^\| ([\w@/.-]+) +\| (.+?) +\| (.+?) +\|$/gm), ([, name, reason, license]) => ({
  name: name ?? '',
  reason: reason ?? '',
  license: license ?? '',
})).filter(({ name }) => name !== 'package' && !/^-+$/.test(name));

test('the page of dependencies names each package of package.json, in order, and no other', () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
  expect(rows.map(({ name }) => name)).toEqual([...Object.keys(dependencies), ...Object.keys(devDependencies)]);
});

test.each(rows)('$name has a reason, and the license that it says it has', ({ name, reason, license }) => {
  const manifest = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')) as { license: string };
  expect(reason.length).toBeGreaterThan(3);
  expect(license).toBe(manifest.license);
});
