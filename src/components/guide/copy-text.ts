/** Copies the text that the button names, or marks it where the clipboard is closed to the page, and says which. */
export async function copyText(button: HTMLElement, status: Element): Promise<void> {
  const text = document.getElementById(button.dataset['copy'] ?? '');
  if (!text) return;
  try {
    await navigator.clipboard.writeText(text.textContent);
    status.textContent = 'Copied. Fill in every [blank] before you send it.';
    button.textContent = 'Copied';
  } catch {
    getSelection()?.selectAllChildren(text);
    status.textContent = 'The text is marked. Copy it with your keyboard or your menu.';
  }
}
