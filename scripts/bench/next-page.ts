import { setTimeout as sleep } from 'node:timers/promises';
import { openTab, type DebuggedTab } from './debugged-tab.ts';
import { median } from './paint.ts';
import { reported, type Rows } from './row.ts';

/** The link of the home page that is followed. */
const LINK = 'main a[href*="rules/dont-despair/"]';
/** Writes down, on the clock that pages share, when the link is tapped; gives its middle. */
const NOTE_TAP = `(() => {
  const link = document.querySelector(${JSON.stringify(LINK)});
  link.addEventListener('click', ({ timeStamp }) => sessionStorage.setItem('tap', performance.timeOrigin + timeStamp));
  link.scrollIntoView({ behavior: 'instant', block: 'center' });
  const { x, y, width, height } = link.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
})()`;
/** Milliseconds from there to the first paint of the page that came; nothing before it is painted. */
const TAP_TO_PAINT = `performance.getEntriesByName('first-contentful-paint')[0]?.startTime
  + performance.timeOrigin - sessionStorage.getItem('tap')`;
/** How long a browser may take for anything here, in milliseconds. */
const PATIENCE = 10_000;

/** From the tap on a link to the paint of the page behind it, which the browser drew while the pointer came to rest. */
export async function measureNextPage(url: string, runs: number): Promise<Rows> {
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const tab = await openTab();
    try {
      times.push(await follow(tab, url));
    } finally {
      await tab.close();
    }
  }
  return { 'tap to paint of the next page, drawn ahead': reported(median(times), 50) };
}

async function follow(tab: DebuggedTab, url: string): Promise<number> {
  const home = tab.shown();
  await home.send('Page.navigate', { url });
  await until(async () => (await home.evaluate(`document.readyState === 'complete' && location.href`)) === url);
  const at = (await home.evaluate(NOTE_TAP)) as { readonly x: number; readonly y: number };
  await home.send('Input.dispatchMouseEvent', { type: 'mouseMoved', ...at });
  await until(async () => (await tab.ahead()?.evaluate('document.readyState')) === 'complete');
  const press = { button: 'left', clickCount: 1, ...at };
  await home.send('Input.dispatchMouseEvent', { type: 'mousePressed', ...press });
  // Its answer may be lost with the page that it went to.
  void home.send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...press });
  await until(async () => tab.shown() !== home && Number(await tab.shown().evaluate(TAP_TO_PAINT)) > 0);
  return Number(await tab.shown().evaluate(TAP_TO_PAINT));
}

async function until(there: () => Promise<boolean>): Promise<void> {
  for (const end = performance.now() + PATIENCE; !(await there()); await sleep(20))
    if (performance.now() > end) throw new Error('The page behind a link was not drawn ahead and shown.');
}
