import type { Page } from 'playwright';
import { secretsIn } from './secrets.ts';

/** Everything that a page keeps on the device, as text by where it stands: `localStorage: afterword:theme`. */
export type Kept = Readonly<Record<string, string>>;

/** What is kept, but for the files of the offline copy, which {@link copiesWith} reads. */
export async function everythingKept(page: Page): Promise<Kept> {
  const cookies = await page.context().cookies();
  const inPage = await page.evaluate(async () => {
    const kept: Record<string, string> = {};
    const told = <Result>(request: IDBRequest<Result>) =>
      new Promise<Result>((resolve, reject) => {
        request.onsuccess = () => {
          resolve(request.result);
        };
        request.onerror = () => {
          reject(request.error ?? new Error('No answer.'));
        };
      });
    for (const [key, value] of Object.entries(localStorage)) kept[`localStorage: ${key}`] = String(value);
    for (const [key, value] of Object.entries(sessionStorage)) kept[`sessionStorage: ${key}`] = String(value);
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await told(indexedDB.open(name));
      for (const store of database.objectStoreNames) {
        const entries = database.transaction(store).objectStore(store);
        for (const key of await told(entries.getAllKeys()))
          kept[`IndexedDB: ${name} ${store} ${JSON.stringify(key)}`] = JSON.stringify(await told(entries.get(key)));
      }
      database.close();
    }
    for await (const name of (await navigator.storage.getDirectory()).keys()) kept[`files: ${name}`] = name;
    if (window.name) kept['window.name'] = window.name;
    if (history.state !== null) kept['history.state'] = JSON.stringify(history.state);
    return kept;
  });
  return { ...inPage, ...Object.fromEntries(cookies.map(({ name, value }) => [`cookie: ${name}`, value])) };
}

/**
 * How many files of the offline copy this browser holds, and the addresses of those in whose address or text the words
 * stand. The page itself looks through them: millions of letters would be slow to hand over.
 */
export function copiesWith(page: Page, words: string): Promise<{ held: number; found: readonly string[] }> {
  return page.evaluate(async (words) => {
    const found: string[] = [];
    let held = 0;
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      const requests = await cache.keys();
      held += requests.length;
      const texts = await Promise.all(requests.map(async (request) => (await cache.match(request))?.text()));
      for (const [at, { url }] of requests.entries()) if (`${url}\n${texts[at] ?? ''}`.includes(words)) found.push(url);
    }
    return { held, found };
  }, words);
}

/** The places where a secret is kept. */
export function placesOfSecrets(kept: Kept): readonly string[] {
  return Object.entries(kept)
    .filter(([place, text]) => secretsIn(`${place} ${text}`).length > 0)
    .map(([place]) => place);
}

/** The addresses in the history of this tab, where the browser tells them. */
export function addressesVisited(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { navigation } = window as {
      readonly navigation?: { readonly entries: () => readonly { readonly url: string | null }[] };
    };
    return [location.href, ...(navigation?.entries() ?? []).flatMap(({ url }) => url ?? [])];
  });
}
