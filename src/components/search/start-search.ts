import { parseExcerpt } from './excerpt.ts';
import { findPages, MOST, type Finding } from './find-pages.ts';
import { loadIndex, type Found } from './load-index.ts';

/** What a result is, by the shelf it stands on. */
const ONE_OF: Readonly<Record<string, string>> = { Rules: 'Rule', Situations: 'Situation', Samples: 'Sample' };

/** How long typing must rest before the search begins, in milliseconds. */
const PAUSE = 150;

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
  const takeUp = () => {
    // WebKit follows `#words` into the field without a caret, and takes no letter until there is one.
    if (field.value === '') field.select();
    warmUp();
  };
  field.addEventListener('focus', takeUp);
  form.addEventListener('pointerenter', warmUp);
  field.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(() => void search(), PAUSE);
  });
  form.addEventListener('change', ({ target }) => {
    if (target !== field) void search();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(timer);
    void search();
  });
  if (document.activeElement === field) takeUp();
  if (field.value !== '') void search();
  form.dataset['ready'] = '';

  async function search(): Promise<void> {
    const words = field.value.trim();
    latest += 1;
    const turn = latest;
    if (words === '') {
      show([], '');
      return;
    }
    try {
      const shelf = form.querySelector<HTMLInputElement>('input[name="shelf"]:checked')?.value;
      const finding = await findPages(await loadIndex(), words, shelf || undefined);
      if (turn === latest) show(finding.pages, describe(words, finding, shelf));
    } catch {
      if (turn === latest) show([], 'The search could not be loaded. Everything in the guide is listed below.');
    }
  }

  function show(found: readonly Found[], message: string): void {
    status.textContent = message;
    list.replaceChildren(...found.map(drawResult));
    everything.hidden = found.length > 0;
  }

  function drawResult({ url, excerpt, meta, filters }: Found): Node {
    const result = template?.content.cloneNode(true);
    if (!(result instanceof DocumentFragment)) throw new Error('The search page lacks its template.');
    const link = query(result, 'a');
    link.href = url;
    link.textContent = meta.title ?? url;
    const [shelf] = filters.shelf ?? [];
    query(result, '[data-search-shelf]').textContent = shelf ? (ONE_OF[shelf] ?? '') : '';
    const kept = meta.kind === 'do' ? 'keep' : meta.kind === 'dont' ? 'cut' : undefined;
    for (const sign of result.querySelectorAll('.sign')) if (!kept || !sign.classList.contains(kept)) sign.remove();
    query(result, '[data-search-excerpt]').append(
      '… ',
      ...parseExcerpt(excerpt).map(({ text, found }) => (found ? mark(text) : text)),
      ' …',
    );
    return result;
  }
}

function describe(words: string, { pages, count, readAs }: Finding, shelf = ''): string {
  const where = shelf ? ` in ${shelf}` : '';
  if (pages.length === 0) {
    return `Nothing found for “${words}”${where}. Try fewer or plainer words${shelf ? ', or look in everything' : ''}. Everything in the guide is listed below.`;
  }
  const read = readAs ? `, read as “${readAs}”` : '';
  const found = `${count} ${count === 1 ? 'page' : 'pages'} found for “${words}”${read}${where}`;
  return count > MOST ? `${found}, the best ${MOST} shown.` : `${found}.`;
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
