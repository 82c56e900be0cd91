import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { compressSite } from './compress.ts';
import { writeOffline } from './offline/write-offline.ts';
import { stripPages } from './strip-pages.ts';

/** Builds the site, its search index, its offline copy, and the compressed twins of its files: `node scripts/build.ts [folder]`, by default into `dist`. */
const ROOT = join(import.meta.dirname, '..');
const folder = process.argv[2] ?? 'dist';

run('astro/bin/astro.mjs', ['build', '--outDir', folder]);
run('pagefind/lib/runner/bin.cjs', ['--site', folder, '--quiet']);
stripPages(resolve(ROOT, folder));
await writeOffline(resolve(ROOT, folder));
await compressSite(resolve(ROOT, folder));

function run(program: string, args: readonly string[]): void {
  const { status } = spawnSync(process.execPath, [join(ROOT, 'node_modules', program), ...args], {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  if (status !== 0) process.exit(status ?? 1);
}
