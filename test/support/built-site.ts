import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { serveSite } from '../../scripts/static-server.ts';
import { ensureChromium } from './browser.ts';

/** One build of the site, served. */
export type BuiltSite = {
  /** Where its files lie. */
  readonly folder: string;
  /** Its base path, with both slashes. */
  readonly base: string;
  /** Where it is served, base included, with the last slash. */
  readonly url: string;
};

declare module 'vitest' {
  interface ProvidedContext {
    /** The site built for the root of a host. */
    rootSite: BuiltSite;
    /** The same site built for a sub-path. */
    subPathSite: BuiltSite;
  }
}

const ROOT = join(import.meta.dirname, '../..');

/** The address that the second build is told it will have, so that it has what only such a site has: pictures, a sitemap, a feed. */
export const ADDRESS = 'https://example.org';

/** Builds the site twice, for `/` and for `/guide/`, and serves both on free ports while the site tests run. */
export default async function buildAndServe(project: TestProject): Promise<() => Promise<void>> {
  process.env['CHROME_PATH'] = ensureChromium();
  const root = await buildAt('/', 'dist', '');
  const subPath = await buildAt('/guide/', '.cache/site-at-guide', ADDRESS);
  project.provide('rootSite', root.site);
  project.provide('subPathSite', subPath.site);
  return async () => {
    await Promise.all([root.close(), subPath.close()]);
  };
}

async function buildAt(
  base: string,
  outDir: string,
  address: string,
): Promise<{ site: BuiltSite; close: () => Promise<void> }> {
  const folder = join(ROOT, outDir);
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, 'scripts/build.ts'), outDir], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, BASE: base, SITE: address, NODE_ENV: 'production' },
  });
  if (status !== 0) throw new Error(`The build for ${base} failed:\n${stdout}\n${stderr}`);
  const { url, close } = await serveSite({ folder, base, port: 0 });
  return { site: { folder, base, url }, close };
}
