import { cacheName } from './names.ts';

/**
 * Removes the offline copy and keeps none, or keeps one again; the words on the button follow `data-offline` by style.
 * @param root The address of the site, with the last slash.
 */
export async function changeCopy(status: Element, root: string): Promise<void> {
  const { dataset } = document.documentElement;
  const removes = dataset['offline'] !== 'off';
  dataset['offline'] = removes ? 'off' : '';
  remember(removes);
  try {
    if (removes) {
      await (await navigator.serviceWorker.getRegistration(root))?.unregister();
      await caches.delete(cacheName(root));
    } else await navigator.serviceWorker.register(`${root}sw.js`);
  } catch {
    status.textContent = 'That did not work. You can clear this site’s data in your browser’s settings instead.';
    return;
  }
  status.textContent = removes
    ? 'The offline copy is removed, and none will be kept.'
    : 'An offline copy is being fetched in the background.';
}

/** Where nothing can be stored, the wish holds for its page. */
function remember(off: boolean): void {
  try {
    if (off) localStorage.setItem('afterword:offline', 'off');
    else localStorage.removeItem('afterword:offline');
  } catch {
    // As said above.
  }
}
