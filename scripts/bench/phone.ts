import type { Browser, Page } from 'playwright';

/** How many times slower than this machine the phone is. */
const SLOWER = 4;

/** A page on a phone with an empty profile: its size, touch, a slow processor, no offline copy. The caller closes its context. */
export async function phonePage(browser: Browser): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 412, height: 823 },
    deviceScaleFactor: 1.75,
    isMobile: true,
    hasTouch: true,
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  return page;
}
