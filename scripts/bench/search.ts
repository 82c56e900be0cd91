import type { Browser, Page } from 'playwright';
import { median } from './paint.ts';
import { phonePage } from './phone.ts';
import { reported, type Rows } from './row.ts';
import { PHONE, slowLink } from './slow-link.ts';

/** Milliseconds until the first result is there: on this machine from the first key, on a phone from the first tap. */
export async function measureSearch(browser: Browser, url: string, runs: number): Promise<Rows> {
  const here: { cold: number; warm: number }[] = [];
  for (let run = 0; run < runs; run += 1) here.push(await searchHere(browser, url));
  const away = await slowLink(url, PHONE);
  const tapped: number[] = [];
  for (let run = 0; run < runs; run += 1) tapped.push(await searchOnPhone(browser, away.url));
  await away.close();
  return {
    'first key to first result, nothing loaded': reported(median(here.map(({ cold }) => cold)), '–'),
    'another word after that': reported(median(here.map(({ warm }) => warm)), '–'),
    'first tap to first result, slow phone link': reported(median(tapped), 2000),
  };
}

async function searchHere(browser: Browser, url: string): Promise<{ cold: number; warm: number }> {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.goto(`${url}search/`, { waitUntil: 'networkidle' });
  const time = async (word: string) => {
    const started = performance.now();
    await page.getByRole('searchbox').fill(word);
    await firstResult(page, word);
    return performance.now() - started;
  };
  const times = { cold: await time('recruiter'), warm: await time('holiday') };
  await context.close();
  return times;
}

/** The word is typed at once after the tap; a hand would give the search more time to load. */
async function searchOnPhone(browser: Browser, url: string): Promise<number> {
  const page = await phonePage(browser);
  await page.goto(`${url}search/`, { waitUntil: 'networkidle' });
  await page.evaluate(noteFirstResult);
  await page.getByRole('searchbox').tap();
  await page.keyboard.type('recruiter');
  const found = await page.waitForFunction(() => Number(Reflect.get(window, 'foundAfter') ?? 0));
  const time = await found.jsonValue();
  await page.context().close();
  return time;
}

function firstResult(page: Page, word: string): Promise<void> {
  return page
    .locator('main mark', { hasText: new RegExp(word, 'i') })
    .first()
    .waitFor();
}

/** Runs in the page: from the finger's first touch to the frame in which a result is there. */
function noteFirstResult(): void {
  let touched = 0;
  addEventListener('pointerdown', ({ timeStamp }) => (touched ||= timeStamp), true);
  const look = () => {
    if (document.querySelector('[data-search-results] > li'))
      requestAnimationFrame(() => Reflect.set(window, 'foundAfter', performance.now() - touched));
    else requestAnimationFrame(look);
  };
  look();
}
