import type { Browser, Page } from 'playwright';
import { median } from './paint.ts';
import { phonePage } from './phone.ts';
import { reported, type Rows } from './row.ts';

/** One frame of a screen that draws sixty in a second, in milliseconds. */
const FRAME = 16.7;
/** A plan of a fortnight ago, so that its day can be moved back and forth in the past. */
const PAST = Temporal.Now.plainDateISO().subtract({ days: 14 }).toString();
const PLAN = `planner/#v=1&ended=${PAST}T15:30&tz=America/New_York&region=US&said=within:10-business-days`;

/** From a key in the planner's first field to the paint of the plan that follows from it, on a phone's processor. */
export async function measureChanges(browser: Browser, url: string, changes: number): Promise<Rows> {
  const page = await phonePage(browser);
  await page.goto(url + PLAN);
  await page.locator('.plan .step').first().waitFor();
  await page.getByLabel('Your interview was on').focus();
  await page.evaluate(notePaints);
  // Once to warm up, and back again.
  for (let change = -2; change < changes; change += 1) await changeDay(page, change % 2 === 0);
  const times = await page.evaluate(() => Reflect.get(window, 'paints') as number[]);
  await page.context().close();
  if (times.length !== changes + 2) throw new Error(`Of ${changes + 2} changes, ${times.length} changed the plan.`);
  const measured = times.slice(2);
  return {
    'change to paint, median': reported(median(measured), FRAME),
    'change to paint, worst': reported(Math.max(...measured), FRAME),
  };
}

async function changeDay(page: Page, up: boolean): Promise<void> {
  const before = await page.evaluate(() => (Reflect.get(window, 'paints') as number[]).length);
  await page.keyboard.press(up ? 'ArrowUp' : 'ArrowDown');
  await page.waitForFunction((length) => (Reflect.get(window, 'paints') as number[]).length > length, before);
}

/** Runs in the page: from the time stamp of a key to the first task after the frame in which the plan has changed. */
function notePaints(): void {
  const paints: number[] = [];
  const { port1, port2 } = new MessageChannel();
  let pressed = 0;
  port1.onmessage = ({ data }) => paints.push(performance.now() - Number(data));
  addEventListener('keydown', ({ timeStamp }) => (pressed = timeStamp), true);
  new MutationObserver(() => {
    const since = pressed;
    pressed = 0;
    if (since > 0) requestAnimationFrame(() => port2.postMessage(since));
  }).observe(document.querySelector('.plan') ?? document, { subtree: true, childList: true, characterData: true });
  Reflect.set(window, 'paints', paints);
}
