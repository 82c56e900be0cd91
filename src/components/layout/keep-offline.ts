/**
 * Has the browser keep a copy of the site for when there is no network, once the page is there and it has nothing to do;
 * not where it is asked to save data, nor after the person removed the copy. A newer version that has been fetched by
 * then is offered. It stands in every page as text, so it may use nothing from outside of itself.
 * @param root The path of the site, with both slashes.
 * @param dataset That of the root element.
 */
export function keepOffline(root: string, dataset: DOMStringMap): void {
  const { serviceWorker, connection } = navigator as Partial<Navigator> & {
    readonly connection?: { readonly saveData?: boolean };
  };
  const keep = async () => {
    if (dataset['offline']) return;
    try {
      const held = await serviceWorker?.register(`${root}sw.js`);
      if (held?.waiting)
        ((await import(`${root}on-demand.js`)) as typeof import('../on-demand/on-demand.ts')).offer(held);
    } catch {
      // A copy that cannot be kept is no one's trouble.
    }
  };
  // Safari has no idle callback.
  const world: { readonly requestIdleCallback?: (run: () => void) => number } = self;
  if (!connection?.saveData)
    addEventListener('load', () => (world.requestIdleCallback ?? setTimeout)(keep as () => void));
}
