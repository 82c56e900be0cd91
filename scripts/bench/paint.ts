import { chromium } from 'playwright';
import lighthouse from 'lighthouse';
import { CHROMIUM_FLAGS, ensureChromium } from '../../test/support/browser.ts';
import { freePort } from '../../test/support/ports.ts';

/** Milliseconds under Lighthouse's simulated phone (150 ms round trip, 1.6 Mbit/s, processor four times slower), and the layout shift. */
export type Paint = { readonly FCP: number; readonly LCP: number; readonly TBT: number; readonly CLS: number };

const AUDITS = {
  FCP: 'first-contentful-paint',
  LCP: 'largest-contentful-paint',
  TBT: 'total-blocking-time',
  CLS: 'cumulative-layout-shift',
} as const;
const NAMES = Object.keys(AUDITS) as (keyof Paint)[];

/** The median of several visits to each page, each in a browser of its own. */
export async function measurePaint(url: string, paths: readonly string[], runs: number) {
  const rows: Record<string, Paint> = {};
  for (const path of paths) {
    const seen: Paint[] = [];
    for (let run = 0; run < runs; run += 1) seen.push(await visit(url + path));
    rows[`/${path}`] = Object.fromEntries(NAMES.map((name) => [name, median(seen.map((each) => each[name]))])) as Paint;
  }
  return rows;
}

async function visit(address: string): Promise<Paint> {
  const port = await freePort();
  const browser = await chromium.launch({
    executablePath: ensureChromium(),
    args: [...CHROMIUM_FLAGS, `--remote-debugging-port=${port}`],
  });
  try {
    const result = await lighthouse(address, { port, logLevel: 'error', onlyCategories: ['performance'] });
    if (!result || result.lhr.runtimeError) throw new Error(`Lighthouse could not look at ${address}.`);
    const { audits } = result.lhr;
    return Object.fromEntries(
      NAMES.map((name) => [name, round(audits[AUDITS[name]]?.numericValue ?? NaN, name === 'CLS' ? 3 : 0)]),
    ) as Paint;
  } finally {
    await browser.close();
  }
}

function round(value: number, digits: number): number {
  return Math.round(value * 10 ** digits) / 10 ** digits;
}

/** The middle value; of two, the lower. */
export function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor((numbers.length - 1) / 2)] ?? NaN;
}
