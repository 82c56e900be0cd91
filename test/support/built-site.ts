import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { drawPages, finishSite } from '../../scripts/build.ts';
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
  const [root, subPath] = [
    { folder: 'dist', base: '/', address: '' },
    { folder: '.cache/site-at-guide', base: '/guide/', address: ADDRESS },
  ] as const;
  await draw(root);
  // One site's files are compressed while the other's pages are drawn.
  await Promise.all([finishSite(root.folder), draw(subPath)]);
  await finishSite(subPath.folder);
  const served = await Promise.all([serve(root), serve(subPath)]);
  project.provide('rootSite', served[0].site);
  project.provide('subPathSite', served[1].site);
  return async () => {
    await Promise.all(served.map(({ close }) => close()));
  };
}

type Wanted = { readonly folder: string; readonly base: string; readonly address: string };

function draw({ folder, base, address }: Wanted): Promise<void> {
  return drawPages(folder, { ...process.env, BASE: base, SITE: address, NODE_ENV: 'production' });
}

async function serve({ folder, base }: Wanted): Promise<{ site: BuiltSite; close: () => Promise<void> }> {
  const path = join(ROOT, folder);
  const { url, close } = await serveSite({ folder: path, base, port: 0 });
  return { site: { folder: path, base, url }, close };
}
