import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

type Locked = {
  version?: string;
  optionalDependencies?: Record<string, string>;
  dependencies?: Record<string, string>;
};

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Locked> };
const packages = Object.entries(lock.packages);

test('the lock file holds every optional package, so that npm ci works on every platform', () => {
  const absent = packages.flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !isLocked(name, path))
      .map((name) => `${name}, wanted by ${path}`),
  );
  expect(absent).toEqual([]);
});

test.each(['linux-x64', 'darwin-arm64', 'darwin-x64', 'win32-x64'])(
  'the programs that build the site are locked for %s',
  (platform) => {
    const os = platform.replace('win32', 'windows');
    const found = (prefix: string) => packages.some(([path]) => path.includes(prefix) && matches(path, platform, os));
    expect({
      rolldown: found('@rolldown/binding-'),
      pagefind: found('@pagefind/'),
      sharp: found('@img/sharp-'),
      resvg: found('@resvg/resvg-js-'),
    }).toEqual({
      rolldown: true,
      pagefind: true,
      sharp: true,
      resvg: true,
    });
  },
);

test('every package is locked to one version, and package.json names no range', () => {
  const root = lock.packages[''];
  const wanted = JSON.parse(readFileSync('package.json', 'utf8')) as Record<
    'dependencies' | 'devDependencies',
    Record<string, string>
  >;
  expect(
    Object.values({ ...wanted.dependencies, ...wanted.devDependencies }).filter((v) => !/^\d+\.\d+\.\d+$/.test(v)),
  ).toEqual([]);
  expect(root?.dependencies).toEqual(wanted.dependencies);
});

/** Looks where Node would: beside the package that wants it, then in each folder above. */
function isLocked(name: string, path: string): boolean {
  for (let folder = path; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('node_modules/') - 1))) {
    if (`${folder === '' ? '' : `${folder}/`}node_modules/${name}` in lock.packages) return true;
    if (folder === '') return false;
  }
}

function matches(path: string, ...platforms: readonly string[]): boolean {
  return platforms.some((platform) => path.includes(platform));
}
