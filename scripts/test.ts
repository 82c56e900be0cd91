import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { engines, ensureChromium } from '../test/support/browser.ts';
import { findWebKit } from '../test/support/webkit.ts';

/** Runs every check and every test, and ends with the line `N passed, N failed`. */

const ROOT = join(import.meta.dirname, '..');
const REPORT = join(ROOT, '.cache/vitest.json');

type Tally = { readonly name: string; readonly passed: number; readonly failed: number };

/** The part of Vitest's JSON report that is read here. */
type Report = {
  readonly testResults: readonly {
    readonly name: string;
    readonly status: 'passed' | 'failed';
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
};

const CHECKS = [
  { name: 'format', program: 'prettier/bin/prettier.cjs', args: ['--check', '.', '--log-level', 'warn'] },
  { name: 'lint', program: 'eslint/bin/eslint.js', args: ['.', '--max-warnings', '0'] },
  { name: 'types', program: 'astro/bin/astro.mjs', args: ['check'] },
] as const;

await main();

async function main(): Promise<void> {
  const started = performance.now();
  // The lint reads types that Astro makes from the content; what is wrong with it, the types check tells.
  await run('astro/bin/astro.mjs', ['sync']);
  const checks = await Promise.all(CHECKS.map(({ name, program, args }) => check(name, program, args)));
  const tallies = [...checks, await runTests()];

  console.log('');
  for (const { name, passed, failed } of tallies) {
    console.log(
      `${failed === 0 ? '✓' : '✗'} ${name.padEnd(8)} ${passed} passed${failed === 0 ? '' : `, ${failed} failed`}`,
    );
  }
  console.log(whereStoriesRan());
  const passed = sum(tallies.map((tally) => tally.passed));
  const failed = sum(tallies.map((tally) => tally.failed));
  console.log(`Done in ${Math.round((performance.now() - started) / 1000)} s.`);
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}

/** Runs one program over the whole repository and shows what it printed where it found something. */
async function check(name: string, program: string, args: readonly string[]): Promise<Tally> {
  const { status, output } = await run(program, args);
  if (status === 0) return { name, passed: 1, failed: 0 };
  console.error(`\n${name} failed:\n${output}`);
  return { name, passed: 0, failed: 1 };
}

async function runTests(): Promise<Tally> {
  try {
    process.env['CHROME_PATH'] = ensureChromium();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return { name: 'tests', passed: 0, failed: 1 };
  }
  mkdirSync(join(ROOT, '.cache'), { recursive: true });
  rmSync(REPORT, { force: true });
  const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${REPORT}`];
  const { status } = await run('vitest/vitest.mjs', args, 'show');
  const { passed, failed } = count();
  const crashed = failed === 0 && (status !== 0 || passed === 0);
  return { name: 'tests', passed, failed: crashed ? 1 : failed };
}

function whereStoriesRan(): string {
  const ran = new Set<string>([...engines(), ...(findWebKit() ? ['WebKit'] : [])]);
  const missing = ['Firefox', 'WebKit'].filter((name) => !ran.has(name));
  const list = new Intl.ListFormat('en-US');
  const left = missing.length === 0 ? '' : ` Not installed, so not tested here: ${list.format(missing)}.`;
  return `Stories ran in ${list.format(ran)}.${left}`;
}

/** A test that was skipped counts as failed: it shows nothing. So does a file that could not be loaded. */
function count(): { passed: number; failed: number } {
  let passed = 0;
  let failed = 0;
  for (const { status, assertionResults } of readReport().testResults) {
    const good = assertionResults.filter((result) => result.status === 'passed').length;
    const bad = assertionResults.length - good;
    passed += good;
    failed += bad === 0 && status === 'failed' ? 1 : bad;
  }
  return { passed, failed };
}

function readReport(): Report {
  try {
    return JSON.parse(readFileSync(REPORT, 'utf8')) as Report;
  } catch {
    return { testResults: [] };
  }
}

function run(
  program: string,
  args: readonly string[],
  output: 'keep' | 'show' = 'keep',
): Promise<{ status: number; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(ROOT, 'node_modules', program), ...args], {
      cwd: ROOT,
      stdio: output === 'show' ? 'inherit' : ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
    });
    const chunks: Buffer[] = [];
    child.stdout?.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr?.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.once('error', reject);
    child.once('close', (status) => {
      resolve({ status: status ?? 1, output: Buffer.concat(chunks).toString() });
    });
  });
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
