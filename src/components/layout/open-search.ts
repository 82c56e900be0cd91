/**
 * Lets "/" lead to search from everywhere but a field, unless the person switched that off. It stands in every page as
 * text, so it may use nothing from outside of itself; `astro.config.mjs` writes it out and adds its hash to the content
 * security policy.
 */
export function openSearchOnSlash(): void {
  addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
    if ((event.target as Element).closest('input,textarea,select')) return;
    const link = document.querySelector<HTMLElement>('.search-link[aria-keyshortcuts]');
    if (!link) return;
    event.preventDefault();
    link.click();
  });
}
