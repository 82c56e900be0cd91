import { parseExcerpt } from './excerpt.ts';
import { loadIndex, type Found } from './load-index.ts';

/** How long typing must rest before the search begins, in milliseconds. */
const PAUSE = 150;

/** How many pages are shown at most. */
const MOST = 10;

/** Makes the form of the search page work. Nothing typed goes into the address, and the index is loaded only once the field is touched. */
export function startSearch(form: HTMLFormElement): void {
  const field = query(form, 'input');
  const status = query(document, '[data-search-status]');
  const list = query(document, '[data-search-results]');
  const everything = query(document, '[data-search-everything]');
  const template = document.querySelector<HTMLTemplateElement>('template[data-search-result]');
  let latest = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const warmUp = () => void loadIndex().catch(() => undefined);
  field.addEventListener('focus', warmUp);
  form.addEventListener('pointerenter', warmUp);
  field.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(() => void search(), PAUSE);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(timer);
    void search();
  });
  if (document.activeElement === field) warmUp();
  if (field.value !== '') void search();

  async function search(): Promise<void> {
    const words = field.value.trim();
    latest += 1;
    const turn = latest;
    if (words === '') {
      show([], '');
      return;
    }
    try {
      const { results } = await (await loadIndex()).search(withoutLetters(words));
      const found = await Promise.all(results.slice(0, MOST).map((result) => result.data()));
      if (turn === latest) show(found, describe(words, results.length));
    } catch {
      if (turn === latest) show([], 'The search could not be loaded. Everything in the guide is listed below.');
    }
  }

  function show(found: readonly Found[], message: string): void {
    status.textContent = message;
    list.replaceChildren(...found.map(drawResult));
    everything.hidden = found.length > 0;
  }

  function drawResult({ url, excerpt, meta }: Found): Node {
    const result = template?.content.cloneNode(true);
    if (!(result instanceof DocumentFragment)) throw new Error('The search page lacks its template.');
    const link = query(result, 'a');
    link.href = url;
    link.textContent = meta.title ?? url;
    const kept = meta.kind === 'do' ? 'keep' : meta.kind === 'dont' ? 'cut' : undefined;
    for (const sign of result.querySelectorAll('.sign')) if (!kept || !sign.classList.contains(kept)) sign.remove();
    query(result, 'p').append(
      '… ',
      ...parseExcerpt(excerpt).map(({ text, found }) => (found ? mark(text) : text)),
      ' …',
    );
    return result;
  }
}

/** A lone letter ("i", "a") would be found at the start of every other word. */
function withoutLetters(words: string): string {
  return words.replace(/(?<!\S)\p{L}(?!\S)/gu, ' ').trim() || words;
}

function describe(words: string, count: number): string {
  if (count === 0) {
    return `Nothing found for “${words}”. Try fewer or plainer words. Everything in the guide is listed below.`;
  }
  const pages = `${count} ${count === 1 ? 'page' : 'pages'} found for “${words}”`;
  return count > MOST ? `${pages}, the best ${MOST} shown.` : `${pages}.`;
}

function mark(text: string): HTMLElement {
  const element = document.createElement('mark');
  element.textContent = text;
  return element;
}

function query<Name extends keyof HTMLElementTagNameMap>(root: ParentNode, name: Name): HTMLElementTagNameMap[Name];
function query(root: ParentNode, selector: string): HTMLElement;
function query(root: ParentNode, selector: string): HTMLElement {
  const element = root.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`The search page lacks ${selector}.`);
  return element;
}
