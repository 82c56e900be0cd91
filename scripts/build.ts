import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import { compressSite } from './compress.ts';
import { writeOffline } from './offline/write-offline.ts';
import { stripPages } from './strip-pages.ts';

/** Builds the site, its search index, its offline copy, and the compressed twins of its files: `node scripts/build.ts [folder]`, by default into `dist`. */
const ROOT = join(import.meta.dirname, '..');

/** Draws the pages into a folder below the repository, with `BASE` and `SITE` as `env` has them. Two of these at once would write the same cache. */
export async function drawPages(folder: string, env: NodeJS.ProcessEnv = process.env): Promise<void> {
  await run('astro/bin/astro.mjs', ['build', '--outDir', folder], env);
}

/** Adds to drawn pages all that is made from them. */
export async function finishSite(folder: string): Promise<void> {
  await run('pagefind/lib/runner/bin.cjs', ['--site', folder, '--quiet'], process.env);
  stripPages(resolve(ROOT, folder));
  await writeOffline(resolve(ROOT, folder));
  await compressSite(resolve(ROOT, folder));
}

/** Runs a program of a package. What it prints is shown where this file is the program, else told where it fails. */
function run(program: string, args: readonly string[], env: NodeJS.ProcessEnv): Promise<void> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [join(ROOT, 'node_modules', program), ...args], {
      cwd: ROOT,
      stdio: import.meta.main ? 'inherit' : 'pipe',
      env: { ...env, ASTRO_TELEMETRY_DISABLED: '1' },
    });
    const printed: Buffer[] = [];
    child.stdout?.on('data', (chunk: Buffer) => printed.push(chunk));
    child.stderr?.on('data', (chunk: Buffer) => printed.push(chunk));
    child.once('error', fail);
    child.once('close', (status) => {
      if (status === 0) done();
      else fail(new Error(`${program} ${args.join(' ')} failed:\n${Buffer.concat(printed).toString()}`));
    });
  });
}

if (import.meta.main) {
  const folder = process.argv[2] ?? 'dist';
  await drawPages(folder);
  await finishSite(folder);
}
