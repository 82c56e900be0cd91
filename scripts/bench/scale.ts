import { spawnSync } from 'node:child_process';
import { cpSync, globSync, mkdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');
const PARTS = ['src', 'public', 'scripts', 'astro.config.mjs', 'package.json', 'tsconfig.json', 'LICENSE'];

/** Seconds a build takes, what it writes, and pages it has. */
export type Build = { readonly pages: number; readonly seconds: number; readonly megabytes: number };

/** A build beside the one before: what each further page took, in milliseconds and in kB. */
export type Growth = Build & { readonly msAPage?: number; readonly kBAPage?: number };

/** How much more a further page may take in a large site than in a small one: nothing of the size of the site is in a page. */
const MOST_GROWTH = 1.1;

/**
 * Builds the site with its content several times over, in a copy that is thrown away: the further pages are situations
 * under other names. Throws where a further page takes more bytes the more pages there are.
 */
export function measureBuilds(factors: readonly number[]): Readonly<Record<string, Growth>> {
  const builds = factors.map(buildAt);
  const rows = builds.map((build, index) => ({ ...build, ...growthOf(build, builds[index - 1]) }));
  const [first, ...later] = rows.flatMap(({ kBAPage }) => kBAPage ?? []);
  const most = Math.max(0, ...later) / (first ?? 1);
  if (most > MOST_GROWTH) {
    console.table(rows);
    throw new Error(`A further page takes ${most.toFixed(2)} times what it took in a smaller site.`);
  }
  return Object.fromEntries(rows.map((row, index) => [`${factors[index]} ×`, row]));
}

function growthOf(build: Build, before: Build | undefined): Pick<Growth, 'msAPage' | 'kBAPage'> {
  if (!before) return {};
  const pages = build.pages - before.pages;
  return {
    msAPage: Math.round(((build.seconds - before.seconds) * 1000) / pages),
    kBAPage: Math.round(((build.megabytes - before.megabytes) * 1000) / pages),
  };
}

function buildAt(factor: number): Build {
  const project = join(ROOT, `.cache/bench/times-${factor}`);
  rmSync(project, { recursive: true, force: true });
  mkdirSync(project, { recursive: true });
  for (const part of PARTS) cpSync(join(ROOT, part), join(project, part), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(project, 'node_modules'), 'junction');
  addPages(join(project, 'src/content'), factor);

  const started = performance.now();
  const { status, stderr } = spawnSync(process.execPath, [join(project, 'scripts/build.ts'), 'dist'], {
    cwd: project,
    encoding: 'utf8',
    env: { ...process.env, BASE: '/', NODE_ENV: 'production' },
  });
  if (status !== 0) throw new Error(`The build at ${factor} times the content failed:\n${stderr}`);
  const seconds = (performance.now() - started) / 1000;
  const files = globSync('dist/**/*', { cwd: project }).map((file) => statSync(join(project, file)));
  const bytes = files.filter((file) => file.isFile()).reduce((sum, { size }) => sum + size, 0);
  const pages = globSync('dist/**/*.html', { cwd: project }).length;
  rmSync(project, { recursive: true, force: true });
  return { pages, seconds: Math.round(seconds * 10) / 10, megabytes: Math.round(bytes / 1e4) / 100 };
}

function addPages(content: string, factor: number): void {
  const situations = globSync('situations/*.mdx', { cwd: content });
  const pages = globSync('{rules,situations,samples,pages}/*.{mdx,yaml}', { cwd: content }).length;
  for (let copy = 0; copy < pages * (factor - 1); copy += 1) {
    const file = situations[copy % situations.length] ?? '';
    const name = `${basename(file, '.mdx')}-${Math.floor(copy / situations.length) + 2}.mdx`;
    writeFileSync(join(content, 'situations', name), readFileSync(join(content, file)));
  }
}
