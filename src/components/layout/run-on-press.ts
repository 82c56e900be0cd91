/**
 * Fetches what a button with `data-press` does once it is pressed. It stands in every page as text, so it may use nothing
 * from outside of itself. Such buttons are shown only where scripts run: see `layout.css`.
 * @param root The path of the site, with both slashes.
 */
export function runOnPress(root: string): void {
  const run = async ({ target }: Event) => {
    const button = (target as Element).closest<HTMLElement>('[data-press]');
    if (button) ((await import(`${root}on-demand.js`)) as typeof import('../on-demand/on-demand.ts')).press(button);
  };
  addEventListener('click', run as (event: Event) => void);
}
