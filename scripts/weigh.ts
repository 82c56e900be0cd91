import { join } from 'node:path';
import { launchChromium } from '../test/support/browser.ts';
import { weighPages } from './bench/pages.ts';
import { serveSite } from './static-server.ts';

/** Prints what one page of each kind of the built site in `dist` weighs on a first visit, read to its end but not used. */
const base = process.env['BASE'] ?? '/';
const site = await serveSite({ folder: join(import.meta.dirname, '../dist'), base, port: 0 });
const browser = await launchChromium();
try {
  console.table(await weighPages(browser, site.url));
  console.log(
    'kB = 1000 bytes after brotli. HTML holds the styles and scripts that stand in the page; inline: those scripts as they are.',
  );
} finally {
  await browser.close();
  await site.close();
}
