/**
 * Applies what a person chose in the footer, the theme and whether "/" opens the search, and keeps it on the device.
 * It stands in the head of every page as text, so that no page flashes, and may use nothing from outside of itself.
 * The usual choice is the empty value and is kept as nothing at all. `data-theme` on the root shows that scripts run.
 */
export function applyChoices(): void {
  const { dataset } = document.documentElement;
  const all = <Kind extends Element>(selector: string) => document.querySelectorAll<Kind>(selector);
  const show = () => {
    for (const meta of all<HTMLMetaElement>('meta[id]'))
      meta.media = dataset['theme']
        ? dataset['theme'] === meta.id
          ? ''
          : 'not all'
        : `(prefers-color-scheme:${meta.id})`;
    for (const input of all<HTMLInputElement>('.prefs input')) input.checked = dataset[input.name] === input.value;
    for (const link of all('.search-link')) link.ariaKeyShortcuts = dataset['slash'] ? null : '/';
  };
  const read = () => {
    for (const name of ['theme', 'slash']) {
      dataset[name] = '';
      try {
        dataset[name] = localStorage.getItem(`afterword:${name}`) ?? '';
      } catch {
        // Storage is off: a choice holds for its page.
      }
    }
    show();
  };
  read();
  // Once the page is whole, and when it comes back from the browser's memory.
  addEventListener('pageshow', read);
  addEventListener('change', (event) => {
    const { name, value, checked, parentElement } = event.target as HTMLInputElement;
    if (!parentElement?.closest('.prefs')) return;
    dataset[name] = checked ? value : '';
    show();
    try {
      if (dataset[name]) localStorage.setItem(`afterword:${name}`, dataset[name]);
      else localStorage.removeItem(`afterword:${name}`);
    } catch {
      // As above.
    }
  });
}
