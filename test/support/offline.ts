import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { writeOffline } from '../../scripts/offline/write-offline.ts';
import { serveSite } from '../../scripts/static-server.ts';
import type { BuiltSite } from './built-site.ts';

/** Resolves once this page is served from its offline copy, which then is whole. */
export async function copyKept(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated', undefined, {
    timeout: 40_000,
  });
}

/** The paths below the site's root that the copy holds. */
export function keptPaths(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const root = (await navigator.serviceWorker.ready).scope;
    const cache = await caches.open((await caches.keys())[0] ?? '');
    return (await cache.keys()).map(({ url }) => url.slice(root.length).replace(/\?.*$/, ''));
  });
}

/** A built site of one's own, to be changed, served on a port that stays the same. */
export type OwnSite = {
  readonly folder: string;
  readonly url: string;
  /** The paths asked for since {@link OwnSite.forget}, below the site's root. */
  readonly asked: readonly string[];
  readonly forget: () => void;
  /** As after the network was lost: no connection is taken. */
  readonly stop: () => Promise<void>;
  readonly start: () => Promise<void>;
  readonly remove: () => Promise<void>;
};

const TWIN = /\.(?:br|gz)$/;
/** Most of the site's files: the search index, the samples, the situations, the countries' holidays. */
const MUCH = /[\\/](?:pagefind|samples|situations|_astro[\\/][A-Z]{2}\.[^\\/]+\.js)$/;

/** Copies a built site, without its compressed twins, and serves the copy: whole, or without most of its files where a test needs none of them. */
export async function ownSite(
  { folder: from, base }: BuiltSite,
  { whole }: { readonly whole: boolean },
): Promise<OwnSite> {
  const folder = mkdtempSync(join(tmpdir(), 'afterword-'));
  const leftOut = (path: string) => TWIN.test(path) || (!whole && MUCH.test(path));
  for (const name of readdirSync(from).filter((each) => !leftOut(join(from, each))))
    cpSync(join(from, name), join(folder, name), { recursive: true, filter: (path) => !leftOut(path) });
  if (!whole) await writeOffline(folder);
  const asked: string[] = [];
  const root = new URL(base, 'http://localhost').pathname;
  const onRequest = ({ url = '' }: IncomingMessage) => void asked.push(url.slice(root.length));
  let served = await serveSite({ folder, base, port: 0, onRequest });
  const port = Number(new URL(served.url).port);
  return {
    folder,
    url: served.url,
    asked,
    forget: () => {
      asked.length = 0;
    },
    stop: () => served.close(),
    start: async () => {
      served = await serveSite({ folder, base, port, onRequest });
    },
    remove: async () => {
      await served.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
