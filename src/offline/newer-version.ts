import { TAKE_OVER } from './names.ts';

/** Its looks come with it, so that no page carries them; the variables are those that every page has. */
const STYLES = `
.newer {
  position: sticky;
  inset-block-end: 0;
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: 0.5rem 1rem;
  padding: 0.5rem 1.25rem;
  background: var(--paper);
  border-block-start: 1px solid;
  font: 1rem / 1.5 var(--sans);
}
.newer button {
  min-block-size: 2.75rem;
  padding: 0;
  background: none;
  border: 0;
  color: inherit;
  font: inherit;
  text-decoration: underline;
  cursor: pointer;
}`;

/** Says in one line that a newer version waits. It takes over when the person says so, or when all pages are closed. */
export function offer(registration: ServiceWorkerRegistration): void {
  const styles = new CSSStyleSheet();
  styles.replaceSync(STYLES);
  document.adoptedStyleSheets.push(styles);
  const line = document.createElement('div');
  line.className = 'newer';
  line.role = 'status';
  document.body.append(line);
  const words = document.createElement('span');
  words.textContent = 'A newer version is ready. It comes by itself when you next open the guide.';
  const now = button('Reload with it now', () => takeOver(registration));
  const later = button('Later', () => line.remove());
  // A live region speaks of what is put into it once it is there.
  setTimeout(() => line.append(words, now, later), 100);
}

function takeOver({ waiting }: ServiceWorkerRegistration): void {
  const reload = () => location.reload();
  // Taken up already, from another tab.
  if (!waiting) return reload();
  navigator.serviceWorker.addEventListener('controllerchange', reload, { once: true });
  waiting.postMessage(TAKE_OVER);
}

function button(label: string, run: () => void): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.textContent = label;
  element.addEventListener('click', run);
  return element;
}
