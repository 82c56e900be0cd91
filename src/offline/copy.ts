import { cacheName } from './names.ts';
import { pageFile, partFile, revisionOf, type OfflineList } from './offline-list.ts';
import { fillParts } from './parts.ts';
import { ROOT, worker } from './worker-scope.ts';

/** How many files are fetched at a time, so that the page in front of the person comes first. */
const AT_A_TIME = 4;
const NAME = cacheName(ROOT);

/**
 * Keeps all files of a version. What an earlier version left and is the same now is not fetched. Rejects where a file
 * is missing, or is not the one that was built: then nothing changes, and what was fetched is there for the next try.
 */
export async function keepAll({ files, polyfill }: OfflineList): Promise<void> {
  const cache = await caches.open(NAME);
  const needless = 'Temporal' in globalThis ? polyfill : [];
  const wanted = Object.entries(files).filter(([path]) => !needless.includes(path));
  const next = async (): Promise<void> => {
    for (let entry = wanted.pop(); entry; entry = wanted.pop()) {
      const [path, revision] = entry;
      if (await cache.match(keyOf(path, revision), { ignoreVary: true })) continue;
      if (!(await fetchInto(cache, path, revision))) throw new Error(`${path} is not the file that was built.`);
    }
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, next));
}

/**
 * A file as it was built. One that was lost or damaged is fetched again and kept. `undefined` where there is no copy, or
 * the server has another version by now. Rejects without a network.
 */
export async function takeFile({ files }: OfflineList, path: string): Promise<Response | undefined> {
  const revision = files[path];
  const cache = await openCopy();
  if (!cache || revision === undefined) return undefined;
  const held = await cache.match(keyOf(path, revision), { ignoreVary: true });
  return (held && (await ifSound(held, revision))) ?? (await fetchInto(cache, path, revision));
}

/** A page whole, with the headers that its file came with. As {@link takeFile} otherwise. */
export async function takePage(list: OfflineList, page: string): Promise<Response | undefined> {
  const hashes = (list.pages[page] ?? []).map((at) => list.parts[at] ?? '');
  const [text, ...bodies] = await Promise.all([
    takeFile(list, pageFile(page)),
    ...hashes.map((hash) => takeFile(list, partFile(hash))),
  ]);
  if (!text || bodies.includes(undefined)) return undefined;
  const read = await Promise.all(bodies.map(async (body) => (await body?.text()) ?? ''));
  const parts = hashes.map((hash, at) => ({ hash, body: read[at] ?? '' }));
  const headers = new Headers(text.headers);
  headers.set('Content-Type', 'text/html; charset=utf-8');
  return new Response(fillParts(await text.text(), parts), { headers });
}

/** A file of an earlier version, for a page of that version that is still open. */
export async function takeEarlier(path: string): Promise<Response | undefined> {
  const cache = await openCopy();
  return cache?.match(ROOT + path, { ignoreSearch: true, ignoreVary: true });
}

/** Lets go of the files of earlier versions. To be called where no page of one is open, and no new version is coming. */
export async function sweep({ files }: OfflineList): Promise<void> {
  const cache = await openCopy();
  if (!cache) return;
  const kept = new Set(Object.entries(files).map(([path, revision]) => keyOf(path, revision)));
  const old = (await cache.keys()).filter(({ url }) => !kept.has(url));
  if (worker.registration.installing ?? worker.registration.waiting) return;
  await Promise.all(old.map((request) => cache.delete(request)));
}

/** Once it was removed, nothing makes it anew but a new registration. */
async function openCopy(): Promise<Cache | undefined> {
  return (await caches.has(NAME)) ? caches.open(NAME) : undefined;
}

function keyOf(path: string, revision: string): string {
  return `${ROOT}${path}?${revision}`;
}

async function fetchInto(cache: Cache, path: string, revision: string): Promise<Response | undefined> {
  // A file whose name changes with its content may come from the browser's own cache.
  const request = { cache: path.startsWith('_astro/') ? 'default' : 'no-cache', credentials: 'omit' } as const;
  const fresh = await ifSound(await fetch(ROOT + path, request), revision);
  if (fresh) await cache.put(keyOf(path, revision), fresh.clone());
  return fresh;
}

/** The answer, if it is what was built; its body is unpacked by now. */
async function ifSound(answer: Response, revision: string): Promise<Response | undefined> {
  const bytes = await answer.arrayBuffer();
  if ((await revisionOf(bytes)) !== revision) return undefined;
  const headers = new Headers(answer.headers);
  for (const name of ['Content-Encoding', 'Content-Length']) headers.delete(name);
  return new Response(bytes, { headers });
}
