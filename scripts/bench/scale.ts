import { spawnSync } from 'node:child_process';
import { cpSync, globSync, mkdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');
const PARTS = ['src', 'public', 'scripts', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/** Seconds a build takes, bytes it writes, and pages it has. */
export type Build = { readonly pages: number; readonly seconds: number; readonly megabytes: number };

/**
 * Builds the site with its content several times over, in a copy that is thrown away: the further pages are situations
 * under other names.
 */
export function measureBuilds(factors: readonly number[]): Readonly<Record<string, Build>> {
  return Object.fromEntries(factors.map((factor) => [`${factor} ×`, buildAt(factor)]));
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
  return { pages, seconds: Math.round(seconds * 10) / 10, megabytes: Math.round(bytes / 1e5) / 10 };
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
