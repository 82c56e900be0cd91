/**
 * Lets "/" lead to search from everywhere but a field. It stands in every page as text, so it may use nothing
 * from outside of itself; `astro.config.mjs` writes it out and adds its hash to the content security policy.
 */
export function openSearchOnSlash(): void {
  addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    if (event.target instanceof Element && event.target.closest('input,textarea,select,[contenteditable]')) return;
    event.preventDefault();
    document.querySelector<HTMLElement>('[aria-keyshortcuts="/"]')?.click();
  });
}
