/**
 * Applies what a person chose in the footer, the theme and whether "/" opens the search, and keeps it on the device;
 * and what they chose on the privacy page, whether an offline copy is kept.
 * It stands in the head of every page as text, so that no page flashes, and may use nothing from outside of itself.
 * The usual choice is the empty value and is kept as nothing at all. `data-theme` on the root shows that scripts run.
 * @param dataset That of the root element.
 */
export function applyChoices(_root: string, dataset: DOMStringMap): void {
  const key = (name: string) => `afterword:${name}`;
  const all = <Kind extends Element>(selector: string) => document.querySelectorAll<Kind>(selector);
  const show = () => {
    for (const meta of all<HTMLMetaElement>('meta[id]'))
      meta.media = dataset['theme']
        ? dataset['theme'] === meta.id
          ? ''
          : 'not all'
        : `(prefers-color-scheme:${meta.id})`;
    // The usual choice is there first, and stays where what was kept is none.
    for (const input of all<HTMLInputElement>('.prefs input'))
      input.checked = !input.value || dataset[input.name] === input.value;
    for (const link of all('.search-link')) link.ariaKeyShortcuts = dataset['slash'] ? null : '/';
  };
  // Where storage is off, a choice holds for its page.
  const tryTo = (run: () => void) => {
    try {
      run();
    } catch {
      // As above.
    }
  };
  const read = () => {
    for (const name of ['theme', 'slash', 'offline']) {
      dataset[name] = '';
      tryTo(() => (dataset[name] = localStorage.getItem(key(name)) ?? ''));
    }
    show();
  };
  read();
  // Once the page is whole, and when it comes back from the browser's memory.
  addEventListener('pageshow', read);
  addEventListener('change', (event) => {
    const input = event.target as HTMLInputElement;
    if (!input.matches('.prefs *')) return;
    const chosen = input.checked ? input.value : '';
    dataset[input.name] = chosen;
    show();
    tryTo(() => {
      localStorage[chosen ? 'setItem' : 'removeItem'](key(input.name), chosen);
    });
  });
}
