import type { APIRoute } from 'astro';
import { loadChanges } from '../components/guide/load-changes.ts';
import { writeFeed } from '../components/guide/write-feed.ts';
import { toPath } from '../components/layout/to-path.ts';

/** A feed names whole addresses, so there is none where the site has no address of its own. */
export function getStaticPaths() {
  return import.meta.env.SITE ? [{ params: { feed: 'changes' } }] : [];
}

export const GET: APIRoute = async ({ site, url }) => {
  const days = await loadChanges();
  const self = new URL(url.pathname, site).href;
  const body = writeFeed({ home: new URL(toPath('/'), site).href, self, days });
  return new Response(body, { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
};
