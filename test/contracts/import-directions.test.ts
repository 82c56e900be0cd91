import { describe, expect, test } from 'vitest';
import { importsUnder, type Import } from '../support/imports.ts';

const DOOR = 'src/lib/index.ts';
const imports = importsUnder('src');

/** Within the library: what each folder may import besides itself. A folder that is not named here stops the test. */
const WITHIN_LIB: Readonly<Record<string, readonly string[]>> = {
  sources: [],
  calendar: ['temporal.ts'],
  rules: ['sources'],
  planner: ['rules', 'sources', 'calendar', 'temporal.ts'],
  note: ['rules', 'sources'],
  'temporal.ts': [],
  'index.ts': ['sources', 'calendar', 'rules', 'planner', 'note', 'temporal.ts'],
};

/** The only packages that the library stands on. */
const PACKAGES_OF_LIB = ['ical-generator', 'temporal-polyfill/global'];

describe('who may import whom', () => {
  test('there are imports to look at', () => {
    expect(imports.length).toBeGreaterThan(50);
    expect(imports.some(({ to }) => to === DOOR)).toBe(true);
  });

  test('everything outside the library imports it by its one door', () => {
    expect(wrong(({ from, to }) => !inLib(from) && inLib(to) && to !== DOOR)).toEqual([]);
  });

  test('the library imports nothing outside itself but its packages', () => {
    expect(wrong(({ from, to }) => inLib(from) && !inLib(to) && !PACKAGES_OF_LIB.includes(to))).toEqual([]);
  });

  test('within the library, imports run one way', () => {
    const allowed = ({ from, to }: Import) => {
      const home = folder(from);
      const target = to.slice('src/lib/'.length);
      return [home, ...(WITHIN_LIB[home] ?? [])].some((name) => target === name || target.startsWith(`${name}/`));
    };
    expect(wrong((one) => inLib(one.from) && inLib(one.to) && !allowed(one))).toEqual([]);
  });

  test('components import no page, and content is fetched by pages alone', () => {
    expect(wrong(({ from, to }) => from.startsWith('src/components/') && /^src\/(pages|content)\//.test(to))).toEqual(
      [],
    );
    expect(
      wrong(
        ({ from, to }) =>
          to === 'astro:content' && !/^src\/(pages\/|components\/guide\/|content\.config\.ts$)/.test(from),
      ),
    ).toEqual([]);
  });

  test('islands know nothing of Astro', () => {
    const reached = reachable(imports.map(({ from }) => from).filter((file) => file.endsWith('.tsx')));
    expect(reached.size).toBeGreaterThan(0);
    expect(
      wrong(({ from, to }) => reached.has(from) && (/^astro(:|\/|$)/.test(to) || to.startsWith('src/content'))),
    ).toEqual([]);
  });

  test('the words of the guide import nothing', () => {
    expect(wrong(({ from }) => from.startsWith('src/content/'))).toEqual([]);
  });
});

function wrong(isWrong: (one: Import) => boolean): readonly string[] {
  return imports.filter(isWrong).map(({ from, to }) => `${from} → ${to}`);
}

function inLib(file: string): boolean {
  return file.startsWith('src/lib/');
}

function folder(file: string): string {
  return file.slice('src/lib/'.length).split('/')[0] ?? '';
}

/** The files themselves and all that they import, directly or not. */
function reachable(files: readonly string[]): ReadonlySet<string> {
  const reached = new Set(files);
  for (const file of reached) for (const { from, to } of imports) if (from === file) reached.add(to);
  return reached;
}
