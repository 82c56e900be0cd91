import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, firefox, type Browser } from 'playwright';

/** For a browser that talks to nobody but the site under test, also where there is no sandbox (root in a container). */
export const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
] as const;

/** The shell without a window comes first: the same engine, and quicker. */
const NAMES = [
  'chromium-headless-shell',
  'google-chrome',
  'google-chrome-stable',
  'chromium',
  'chromium-browser',
  'chrome',
  'msedge',
];

/** Path of the Chromium to test in: `CHROME_PATH`, else an installed one, else Playwright's download; `undefined` if there is none. */
export function findChromium(): string | undefined {
  const named = process.env['CHROME_PATH'];
  if (named) {
    if (isProgram(named)) return named;
    throw new Error(`CHROME_PATH names "${named}", which is no program.`);
  }
  return [...onPath(), ...usualPlaces(), chromium.executablePath()].find(isProgram);
}

/**
 * Like {@link findChromium}, but gets a browser where there is none: Playwright's own download, or, as root on Debian, the package `chromium-headless-shell`.
 * Throws an error that says what to install where that fails too.
 */
export function ensureChromium(): string {
  const found = findChromium() ?? download() ?? installPackage();
  if (found) return found;
  throw new Error(
    'The browser tests need Chrome or Chromium: install one (on Debian "apt-get install chromium-headless-shell"), or name it in CHROME_PATH.',
  );
}

/** A headless Chromium, with further flags where given; the caller closes it. */
export function launchChromium(flags: readonly string[] = []): Promise<Browser> {
  return chromium.launch({ executablePath: ensureChromium(), args: [...CHROMIUM_FLAGS, ...flags] });
}

/** A browser to run the stories in. */
export type Engine = 'Chromium' | 'Firefox';

/** Path of the Firefox to test in: `FIREFOX_PATH`, else one on the path; `undefined` if there is none. */
export function findFirefox(): string | undefined {
  return [process.env['FIREFOX_PATH'] ?? '', ...onPath(['firefox', 'firefox-esr'])].find(isProgram);
}

/** The engines that the stories run in: Chromium always, Firefox where it is installed. */
export function engines(): readonly Engine[] {
  return findFirefox() ? ['Chromium', 'Firefox'] : ['Chromium'];
}

/** A headless browser of that engine; the caller closes it. A stock Firefox is driven over WebDriver BiDi. */
export function launch(engine: Engine): Promise<Browser> {
  const executablePath = findFirefox();
  if (engine === 'Chromium' || !executablePath) return launchChromium();
  return firefox.launch({ channel: 'moz-firefox', executablePath });
}

/** Where programs of these names would lie on the path. */
export function onPath(names: readonly string[] = NAMES): string[] {
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return names.flatMap((name) => folders.map((folder) => join(folder, name + suffix)));
}

function usualPlaces(): string[] {
  if (process.platform === 'darwin') {
    const programs = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
    const roots = ['/Applications', join(process.env['HOME'] ?? '', 'Applications')];
    return roots.flatMap((root) => programs.map((name) => join(root, `${name}.app`, 'Contents', 'MacOS', name)));
  }
  if (process.platform === 'win32') {
    const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((key) => process.env[key] ?? []);
    const programs = [
      ['Google', 'Chrome', 'Application', 'chrome.exe'],
      ['Chromium', 'Application', 'chrome.exe'],
      ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
    ];
    return roots.flatMap((root) => programs.map((parts) => join(root, ...parts)));
  }
  return ['/opt/google/chrome/chrome', '/snap/bin/chromium'];
}

export function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

function download(): string | undefined {
  console.log('No Chrome or Chromium is installed: trying the download that Playwright offers.');
  const cli = join(import.meta.dirname, '../../node_modules/playwright/cli.js');
  // Only root may install what the browser needs of the system.
  const args = ['install', ...(process.getuid?.() === 0 ? ['--with-deps'] : []), 'chromium'];
  spawnSync(process.execPath, [cli, ...args], { stdio: 'ignore', timeout: 300_000 });
  return [chromium.executablePath()].find(isProgram);
}

function installPackage(): string | undefined {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return undefined;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...args: readonly string[]) =>
    spawnSync('apt-get', ['-qq', ...args], { stdio: 'ignore', env }).status === 0;
  apt('update');
  // An older Debian has the browser only.
  const name = ['chromium-headless-shell', 'chromium'].find((each) => {
    console.log(`Installing the Debian package ${each}.`);
    return apt('install', '-y', '--no-install-recommends', each);
  });
  return name ? findChromium() : undefined;
}
