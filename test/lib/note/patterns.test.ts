import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { analyse } from 'scslre';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

const FOLDER = new URL('../../../src/lib/note/', import.meta.url);
const files = globSync('**/*.ts', { cwd: FOLDER });

/** Every regular expression of the note check: those written as literals, and those that are built as its modules load. */
const literals = files.flatMap(literalsOf);
const built = await builtWhile(() => import('../../../src/lib/note/check.ts'));

test('there are patterns to look at, of both sorts', () => {
  expect(literals.length).toBeGreaterThan(50);
  expect(built.length).toBeGreaterThan(0);
});

describe('no pattern takes more than linear time', () => {
  test.each(literals)('$file: $source', ({ source, flags }) => expect(trouble(source, flags)).toEqual([]));

  test('nor does a built one', () => {
    for (const { source, flags } of built) expect(trouble(source, flags), source.slice(0, 80)).toEqual([]);
  });
});

function trouble(source: string, flags: string): string[] {
  return analyse(new RegExp(source, flags), { maxReports: 3 }).reports.map(({ type }) => type);
}

function literalsOf(file: string): { file: string; source: string; flags: string }[] {
  const found: { file: string; source: string; flags: string }[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      const flags = node.text.slice(end + 1);
      found.push({ file: basename(file), source: node.text.slice(1, end).replaceAll('\\/', '/'), flags });
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, readFileSync(new URL(file, FOLDER), 'utf8'), ts.ScriptTarget.Latest, true));
  return found;
}

/** The expressions made with `new RegExp` while the modules load. */
async function builtWhile(load: () => Promise<unknown>): Promise<{ source: string; flags: string }[]> {
  const Original = globalThis.RegExp;
  const made: RegExp[] = [];
  globalThis.RegExp = new Proxy(Original, {
    construct(target, [source, flags]: [string, string?]) {
      const pattern = new target(source, flags);
      made.push(pattern);
      return pattern;
    },
  });
  try {
    await load();
  } finally {
    globalThis.RegExp = Original;
  }
  return made.map(({ source, flags }) => ({ source, flags }));
}
