import type { Page } from 'playwright';

/** WCAG 2.2, 1.4.12: what a reader may set, and nothing may be lost. */
export const WIDE_SPACING =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }';

/** What a finger must hit without care: at least 44 px high, the words of a link in a sentence left out. */
const MAIN_CONTROLS =
  'button, summary, select, textarea, input:not([type="radio"], [type="checkbox"], [type="hidden"], [type="file"]), label:has(> :is([type="radio"], [type="checkbox"])), .site-header a';

/** Opens everything on the page that can be opened. */
export async function openAll(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
}

/** What reaches over the right edge of the page and cannot be scrolled on its own, in words. Empty on a sound page. */
export function tooWide(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    const scrolls = (element: Element | null): boolean =>
      element !== null && (getComputedStyle(element).overflowX !== 'visible' || scrolls(element.parentElement));
    const over = [...document.body.querySelectorAll('*')].filter(
      (element) =>
        element.getBoundingClientRect().right > width + 1 &&
        !scrolls(element.parentElement) &&
        ![...element.children].some((child) => child.getBoundingClientRect().right > width + 1),
    );
    return [
      `The page is ${document.documentElement.scrollWidth} px wide in ${width}.`,
      ...over.map(
        (element) => `${Math.round(element.getBoundingClientRect().right)}: ${element.outerHTML.slice(0, 120)}`,
      ),
    ];
  });
}

/** Words of a block within a line that are not inside it, and so may lie upon others. Empty on a sound page. */
export function strayWords(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const blocks = [...document.body.querySelectorAll('*')].filter(
      (element) => getComputedStyle(element).display === 'inline-block' && !element.closest('.visually-hidden'),
    );
    const isOutside = (words: DOMRect, block: DOMRect) =>
      words.width > 0 && (words.left < block.left - 1 || words.right > block.right + 1);
    const boxOf = (text: Node) => {
      const range = document.createRange();
      range.selectNodeContents(text);
      return range.getBoundingClientRect();
    };
    return blocks
      .filter((block) =>
        [...block.childNodes]
          .filter((node) => node instanceof Text && node.data.trim())
          .some((text) => isOutside(boxOf(text), block.getBoundingClientRect())),
      )
      .map((block) => block.outerHTML.slice(0, 120));
  });
}

/** Words of up to `most` letters or figures that begin on one line and end on another, addresses and names in code left out. Empty on a sound page. */
export function brokenWords(page: Page, most: number): Promise<readonly string[]> {
  return page.evaluate((most) => {
    // Hyphens are well and good, but not every system has them.
    document.querySelector('main')?.style.setProperty('hyphens', 'manual');
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    const linesOf = (text: Text, from: number, to: number) => {
      range.setStart(text, from);
      range.setEnd(text, to);
      return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
    };
    const isClipped = (element: Element | null): boolean =>
      element !== null && (getComputedStyle(element).clipPath !== 'none' || isClipped(element.parentElement));
    const broken: string[] = [];
    for (let text = texts.nextNode() as Text | null; text; text = texts.nextNode() as Text | null) {
      if (linesOf(text, 0, text.length) < 2) continue;
      const around = text.parentElement;
      for (const { 0: word, index } of text.data.matchAll(/[\p{L}\p{M}\p{N}]+(?:\.[\p{L}\p{N}]+)*/gu)) {
        if (word.length > most || linesOf(text, index, index + word.length) < 2) continue;
        if (!around?.closest('code') && !isClipped(around))
          broken.push(`${word}, in ${around?.outerHTML.slice(0, 80)}`);
      }
    }
    return broken;
  }, most);
}

/** The main controls in sight that are lower than `least` pixels, in words. */
export function tooSmall(page: Page, least: number): Promise<readonly string[]> {
  return page.evaluate(
    ({ controls, least }) =>
      [...document.querySelectorAll(controls)]
        .filter(
          (control) =>
            control.checkVisibility({ visibilityProperty: true }) && !control.closest('.skip, .visually-hidden'),
        )
        .map((control) => ({ control, height: control.getBoundingClientRect().height }))
        .filter(({ height }) => height > 1 && height < least - 0.5)
        .map(({ control, height }) => `${height.toFixed(1)} px: ${control.outerHTML.slice(0, 120)}`),
    { controls: MAIN_CONTROLS, least },
  );
}

/** Runs in the page before anything else: adds up how far things moved under the reader's eyes. */
export function collectShifts(): void {
  const shifts: string[] = [];
  Reflect.set(window, 'shifts', shifts);
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const { value, hadRecentInput, sources } = entry as PerformanceEntry & {
        value: number;
        hadRecentInput: boolean;
        sources: { node: Element | null }[];
      };
      if (!hadRecentInput)
        shifts.push(
          `${value.toFixed(4)}: ${sources.map(({ node }) => (node instanceof Element ? node.outerHTML.slice(0, 80) : String(node?.['textContent']))).join(' | ')}`,
        );
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

export function shiftsOf(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => Reflect.get(window, 'shifts') as string[]);
}
