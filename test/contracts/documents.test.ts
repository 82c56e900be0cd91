import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const DOCUMENTS = ['README.md', 'CONTRIBUTING.md', 'LICENSE-TEXT.md'] as const;
/** Made by the build or by an install, so not in the repository. */
const MADE = ['dist/', '404.html'];

describe.each(DOCUMENTS)('%s', (document) => {
  const text = readFileSync(document, 'utf8');

  test('names only files and folders that are there', () => {
    const quoted = [...text.matchAll(/`([\w@./-]+)`/g)].map(([, path = '']) => path).filter(isPath);
    const linked = [...text.matchAll(/\]\(([^):]+)\)/g)].map(([, path = '']) => path);
    const named = [...quoted, ...linked].filter((path) => !MADE.includes(path));
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((path) => !existsSync(path))).toEqual([]);
  });

  test('names only commands that package.json has', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
    const commands = [...text.matchAll(/npm (?:run )?(start|test|(?<=run )[\w:]+)/g)].map(([, name = '']) => name);
    expect(commands.filter((name) => !(name in scripts))).toEqual([]);
  });
});

test('"To change something" in the README names a path on every line', () => {
  const table = readFileSync('README.md', 'utf8').split('### To change something')[1]?.split('##')[0] ?? '';
  const lines = table.split('\n').filter((line) => /^\| (?!to change|-)/.test(line));
  expect(lines.length).toBeGreaterThan(8);
  expect(lines.filter((line) => !/`[\w./-]+\/[\w./-]*`|`[\w-]+\.\w+`/.test(line.split('|')[2] ?? ''))).toEqual([]);
});

/** A folder ends in a slash, a file in an ending; `/guide/` is an address. */
function isPath(words: string): boolean {
  return (
    !words.startsWith('/') &&
    (words.endsWith('/') || /^[\w./-]*\/[\w.-]+\.\w+$|^[\w.-]+\.(md|mjs|js|ts|json|html)$/.test(words))
  );
}
