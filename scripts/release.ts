import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Builds the site and packs it: `release/afterword-<version>.tar.gz` and `release/SHA256SUMS`, to be put beside the tag
 * `v<version>`. Needs the program `tar`, which Linux, macOS and Windows bring along. `SITE` and `BASE` hold as for a build.
 */

const ROOT = join(import.meta.dirname, '..');
const FOLDER = join(ROOT, 'release');

const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
checkTag(version);
checkChangelog(version);

rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER);
run(process.execPath, [join(ROOT, 'scripts/build.ts'), 'dist']);
const archive = `afterword-${version}.tar.gz`;
run('tar', ['-czf', join(FOLDER, archive), '-C', ROOT, 'dist', 'LICENSE', 'LICENSE-TEXT.md', 'CHANGELOG.md']);
const sum = createHash('sha256')
  .update(readFileSync(join(FOLDER, archive)))
  .digest('hex');
// The form that "sha256sum --check" reads.
writeFileSync(join(FOLDER, 'SHA256SUMS'), `${sum}  ${archive}\n`);
console.log(`release/${archive}\n${sum}`);

/** On the machine that releases, the tag names the version it was set on. */
function checkTag(current: string): void {
  const tag = process.env['GITHUB_REF_NAME'];
  if (tag?.startsWith('v') && tag !== `v${current}`) stop(`The tag is ${tag}, and package.json says ${current}.`);
}

function checkChangelog(current: string): void {
  if (!readFileSync(join(ROOT, 'CHANGELOG.md'), 'utf8').includes(`## ${current} `))
    stop(`CHANGELOG.md has no section "## ${current} (date)".`);
}

function run(program: string, args: readonly string[]): void {
  const { status, error } = spawnSync(program, args, { cwd: ROOT, stdio: 'inherit' });
  if (status !== 0) stop(`${program} failed${error ? `: ${error.message}` : ''}.`);
}

function stop(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}
