import type { Browser } from 'playwright';
import { median } from './paint.ts';
import { phonePage } from './phone.ts';
import { reported, type Row, type Rows } from './row.ts';

/** The islands, by the page that each stands in. */
const ISLANDS = { 'planner/': '#planner', 'note-check/': '#note-check', '': '#quick-planner' } as const;
const GOAL = '1.15 of a Solid island of one field';

/** How long after it was asked for a page's tool can be used, on a phone's processor; the network costs nothing here. */
export async function measureReadiness(browser: Browser, url: string, runs: number): Promise<Rows> {
  const rows: Record<string, Row> = {};
  for (const [path, island] of Object.entries(ISLANDS)) {
    const times: number[] = [];
    for (let run = 0; run < runs; run += 1) times.push(await timeUntilReady(browser, url + path, island));
    rows[`${island} ready after load`] = reported(median(times), GOAL);
  }
  return rows;
}

async function timeUntilReady(browser: Browser, address: string, island: string): Promise<number> {
  const page = await phonePage(browser);
  await page.addInitScript(noteWhenReady, island);
  await page.goto(address);
  const ready = await page.waitForFunction(() => Number(Reflect.get(window, 'readyAt') ?? 0));
  const time = await ready.jsonValue();
  await page.context().close();
  return time;
}

/** Runs in the page before anything else. What waits until it is seen is brought into view as soon as it is there. */
function noteWhenReady(island: string): void {
  new MutationObserver((_, observer) => {
    if (!document.querySelector(`${island}[data-ready]`)) return;
    Reflect.set(window, 'readyAt', performance.now());
    observer.disconnect();
  }).observe(document, { subtree: true, childList: true, attributeFilter: ['data-ready'] });
  addEventListener('DOMContentLoaded', () => document.querySelector(island)?.scrollIntoView({ behavior: 'instant' }));
}
