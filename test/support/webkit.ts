import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { globSync } from 'node:fs';
import type { Readable } from 'node:stream';
import { Builder, type ThenableWebDriver, type WebDriver } from 'selenium-webdriver';
import { isProgram, onPath } from './browser.ts';
import { answers, freePort } from './ports.ts';

/** The programs it takes to drive WebKit. */
type WebKitPrograms = { readonly driver: string; readonly browser: string; readonly screen: string };

/** A WebKit of its own; `close` ends all of its processes. */
export type WebKit = { readonly driver: WebDriver; readonly close: () => Promise<void> };

/** WebKitGTK and a screen for it (on Debian "apt-get install webkit2gtk-driver xvfb"); `undefined` where a part of it is missing. */
export function findWebKit(): WebKitPrograms | undefined {
  const [driver] = onPath(['WebKitWebDriver']).filter(isProgram);
  const [screen] = onPath(['Xvfb']).filter(isProgram);
  const [browser] = globSync('/usr/{lib,lib64,libexec}/{,*/}webkit{2,}gtk-*/MiniBrowser').filter(isProgram);
  return driver && screen && browser ? { driver, browser, screen } : undefined;
}

/** How long a new WebKit may take to open a session and show an empty page, in ms. */
const FIRST_PAGE = 30_000;

/**
 * Starts WebKit on a screen that nobody sees, in New York, with an empty profile. One that does not answer in time is
 * ended, and another started.
 */
export async function launchWebKit(tries = 3): Promise<WebKit> {
  const programs = findWebKit();
  if (!programs) throw new Error('WebKit is not installed: on Debian "apt-get install webkit2gtk-driver xvfb".');
  try {
    return await startWebKit(programs);
  } catch (error) {
    if (tries === 1) throw error;
    return launchWebKit(tries - 1);
  }
}

async function startWebKit(programs: WebKitPrograms): Promise<WebKit> {
  const started: ChildProcess[] = [];
  const end = () => {
    for (const each of started.splice(0).reverse()) each.kill();
  };
  process.once('exit', end);
  try {
    const screen = spawn(programs.screen, ['-displayfd', '3', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    });
    started.push(screen);
    const [display] = (await once(screen.stdio[3] as Readable, 'data')) as [Buffer];
    const port = await freePort();
    const env = { ...process.env, DISPLAY: `:${String(display).trim()}`, TZ: 'America/New_York', LC_ALL: 'C.UTF-8' };
    started.push(spawn(programs.driver, [`--port=${port}`], { stdio: 'ignore', env }));
    const address = `http://127.0.0.1:${port}`;
    await answers(`${address}/status`);
    const driver = openSession(address, programs.browser);
    await driver.wait(driver.get('about:blank'), FIRST_PAGE, 'WebKit did not answer.');
    return { driver, close: () => driver.quit().finally(end) };
  } catch (error) {
    end();
    throw error;
  }
}

function openSession(address: string, binary: string): ThenableWebDriver {
  return new Builder()
    .disableEnvironmentOverrides()
    .usingServer(address)
    .withCapabilities({
      browserName: 'MiniBrowser',
      'webkitgtk:browserOptions': { binary, args: ['--automation'] },
    })
    .build();
}
