import { changeCopy } from '../../offline/change-copy.ts';
import { copyText } from '../guide/copy-text.ts';

export { offer } from '../../offline/newer-version.ts';

/* The file `on-demand.js`: what a page of the guide does once a person asks for it, and not before. */

/** Does what a button with `data-press` is for, and says so in the page's `data-pressed`. */
export function press(button: HTMLElement): void {
  const status = document.querySelector('[data-pressed]');
  if (!status) return;
  if (button.dataset['press'] === 'copy') void copyText(button, status);
  else void changeCopy(status, import.meta.url.replace(/[^/]*$/, ''));
}
