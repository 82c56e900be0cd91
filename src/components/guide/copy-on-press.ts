/**
 * Shows the copy buttons and lets them copy. It stands in the pages that need it as text, so it may use nothing from
 * outside of itself; `astro.config.mjs` writes it out and adds its hash to the content security policy.
 */
export function copyOnPress(): void {
  const status = document.querySelector('[data-copied]');
  for (const button of document.querySelectorAll<HTMLElement>('[data-copy]')) {
    button.hidden = false;
    button.onclick = async () => {
      const text = document.getElementById(button.dataset['copy'] ?? '');
      if (!text || !status) return;
      try {
        await navigator.clipboard.writeText(text.textContent);
        status.textContent = 'Copied. Fill in every [blank] before you send it.';
        button.textContent = 'Copied';
      } catch {
        getSelection()?.selectAllChildren(text);
        status.textContent = 'The text is marked. Copy it with your keyboard or your menu.';
      }
    };
  }
}
