import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { CHROMIUM_FLAGS, ensureChromium } from '../../test/support/browser.ts';
import { speakTo, type Told } from './debug-protocol.ts';

/** One page of a tab: the one that is shown, or one that is made ready behind it. */
export type DebuggedPage = {
  readonly send: (method: string, params?: object) => Promise<Told>;
  /** The value of an expression in the page. */
  readonly evaluate: (expression: string) => Promise<unknown>;
};

export type DebuggedTab = {
  readonly shown: () => DebuggedPage;
  /** The page that is made ready behind the one that is shown. */
  readonly ahead: () => DebuggedPage | undefined;
  readonly close: () => Promise<void>;
};

/**
 * A tab of a browser with an empty profile, by the browser's own protocol. Playwright holds on to each page, and none is
 * drawn ahead where one is held; here it is the tab that is held.
 */
export async function openTab(): Promise<DebuggedTab> {
  const profile = mkdtempSync(join(tmpdir(), 'afterword-bench-'));
  const flags = [...CHROMIUM_FLAGS, '--headless=new', '--remote-debugging-port=0', `--user-data-dir=${profile}`];
  const browser = spawn(ensureChromium(), [...flags, 'about:blank'], { stdio: ['ignore', 'ignore', 'pipe'] });
  const pages: DebuggedPage[] = [];
  await holdTab(await addressIn(browser.stderr), pages);
  return {
    shown: () => pages[0] ?? failed('No page is shown.'),
    ahead: () => pages[1],
    close: async () => {
      browser.kill();
      await once(browser, 'exit');
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** The browser tells where it listens as it starts. */
async function addressIn(output: Readable): Promise<string> {
  let text = '';
  for await (const part of output) {
    text += String(part);
    const [address] = /ws:\/\/\S+/.exec(text) ?? [];
    if (address) return address;
  }
  return failed(`The browser did not start: ${text}`);
}

/** Keeps in `pages` those of the browser's first tab, the shown one first. */
async function holdTab(address: string, pages: DebuggedPage[]): Promise<void> {
  const sessions: (string | undefined)[] = [];
  const call = await speakTo(address, (method, { sessionId, targetInfo }) => {
    if (method === 'Target.attachedToTarget' && targetInfo?.type === 'page') {
      const send: DebuggedPage['send'] = (asked, params) => call(asked, params, sessionId);
      sessions.push(sessionId);
      pages.push({ send, evaluate: (expression) => evaluate(send, expression) });
    }
    if (method === 'Target.detachedFromTarget' && sessions.includes(sessionId)) {
      const gone = sessions.indexOf(sessionId);
      sessions.splice(gone, 1);
      pages.splice(gone, 1);
    }
  });
  const { targetInfos } = await call('Target.getTargets', { filter: [{ type: 'tab' }] });
  const tab = await call('Target.attachToTarget', { targetId: targetInfos?.[0]?.targetId, flatten: true });
  const everything = { autoAttach: true, flatten: true, waitForDebuggerOnStart: false, filter: [{}] };
  await call('Target.setAutoAttach', everything, tab.sessionId);
}

async function evaluate(send: DebuggedPage['send'], expression: string): Promise<unknown> {
  return (await send('Runtime.evaluate', { expression, returnByValue: true })).result?.value;
}

function failed(reason: string): never {
  throw new Error(reason);
}
