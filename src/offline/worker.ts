import { keepAll, sweep, takeEarlier, takeFile, takePage } from './copy.ts';
import { TAKE_OVER } from './names.ts';
import { NOT_FOUND, type OfflineList } from './offline-list.ts';
import { ROOT, worker } from './worker-scope.ts';

/** The version that was built with this worker; `scripts/offline/write-offline.ts` puts it in. */
declare const OFFLINE_LIST: OfflineList;

/** How long after a page was opened the page before it is gone for good, in milliseconds. */
const SETTLED = 5000;
const LIST: OfflineList = OFFLINE_LIST;
const { pages, files } = LIST;
let swept = false;

worker.addEventListener('install', (event) => {
  event.waitUntil(savesData() ? Promise.reject(new Error('The browser is asked to save data.')) : keepAll(LIST));
});

// At the first visit the page that is open is served too; later a version comes only when it is asked for, or when all
// pages are closed.
worker.addEventListener('activate', (event) => {
  event.waitUntil(worker.clients.claim());
});

worker.addEventListener('message', (event) => {
  if (event.data === TAKE_OVER) event.waitUntil(worker.skipWaiting());
});

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const path = pathOf(request.url);
  if (request.method !== 'GET' || path === undefined) return;
  const page = path.replace(/(^|\/)index\.html$/, '$1');
  if (request.mode === 'navigate') {
    event.respondWith(openPage(request, page));
    if (!swept) event.waitUntil(sweepWhenAlone(event.resultingClientId));
  } else if (page in pages) event.respondWith(firstOf(takePage(LIST, page), request));
  else if (path in files) event.respondWith(firstOf(takeFile(LIST, path), request));
  else if (path.startsWith('_astro/')) event.respondWith(firstOf(takeEarlier(path), request));
});

/** A page of this version, or else the server's answer, or else a word about why there is none. */
async function openPage(request: Request, page: string): Promise<Response> {
  if (!(page in pages) && `${page}/` in pages) return Response.redirect(`${ROOT}${page}/`, 301);
  if (page in files) return firstOf(takeFile(LIST, page), request);
  try {
    return await firstOf(page in pages ? takePage(LIST, page) : Promise.resolve(undefined), request);
  } catch {
    const answer = page in pages ? undefined : await takePage(LIST, NOT_FOUND).catch(() => undefined);
    return answer ? new Response(answer.body, { status: 404, headers: answer.headers }) : sorry();
  }
}

/** What is held; the network's answer where that is nothing or fails. */
async function firstOf(held: Promise<Response | undefined>, request: Request): Promise<Response> {
  return (await held.catch(() => undefined)) ?? fetch(request);
}

async function sweepWhenAlone(id: string): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, SETTLED));
  const open = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const { waiting, installing } = worker.registration;
  if (swept || waiting || installing || open.some((client) => client.id !== id)) return;
  swept = true;
  await sweep(LIST);
}

/** Below the site's root, without what follows a "?"; `undefined` for what is not the site's. */
function pathOf(url: string): string | undefined {
  const { origin, pathname } = new URL(url);
  const whole = origin + pathname;
  return whole.startsWith(ROOT) ? whole.slice(ROOT.length) : undefined;
}

function savesData(): boolean {
  const { connection } = navigator as { readonly connection?: { readonly saveData?: boolean } };
  return connection?.saveData === true;
}

function sorry(): Response {
  const words = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>No network</title><h1>No network</h1>
<p>This page is not on your device, or what was there could not be read. Nothing of yours is lost. Try again once you are connected.</p>
<p><a href="${ROOT}">To the guide</a></p></html>`;
  const headers = { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': "default-src 'none'" };
  return new Response(words, { status: 503, headers });
}
