import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import lighthouse, { type Result } from 'lighthouse';
import { chromium } from 'playwright';
import { CHROMIUM_FLAGS, ensureChromium } from '../test/support/browser.ts';
import { freePort } from '../test/support/ports.ts';
import { onePageOfEachKind } from '../test/support/site-pages.ts';
import { serveSite } from './static-server.ts';

/**
 * Asks Lighthouse, as on a phone, what it thinks of one page of each kind, and fails below 100. The site is built for the
 * address at which it is looked at, as a host would build it with `SITE`. A page that is meant to stay out of search
 * engines is not blamed for that. How fast the pages are is not asked here: the tests hold their weights.
 */
const CATEGORIES = ['accessibility', 'best-practices', 'seo'] as const;
const ROOT = join(import.meta.dirname, '..');
const FOLDER = join(ROOT, '.cache/site-for-lighthouse');

const port = await freePort();
build(`http://localhost:${port}`);
const site = await serveSite({ folder: FOLDER, base: '/', port });
const debugging = await freePort();
const browser = await chromium.launch({
  executablePath: ensureChromium(),
  args: [...CHROMIUM_FLAGS, `--remote-debugging-port=${debugging}`],
});
try {
  const rows: Record<string, Record<string, number | string>> = {};
  const faults: string[] = [];
  for (const page of onePageOfEachKind({ folder: FOLDER, base: '/', url: site.url })) {
    const hidden = isHidden(page);
    const result = await look(site.url + page, hidden);
    const scores = CATEGORIES.map((id) => [id, Math.round((result.categories[id]?.score ?? 0) * 100)] as const);
    rows[`/${page}`] = { ...Object.fromEntries(scores), note: hidden ? 'kept out of search engines' : '' };
    faults.push(...faultsOf(result).map((fault) => `/${page}: ${fault}`));
  }
  console.table(rows);
  for (const fault of faults) console.log(fault);
  const low = Object.values(rows).filter((row) => CATEGORIES.some((id) => row[id] !== 100));
  console.log(low.length === 0 ? 'Every page has 100 three times.' : `${low.length} pages are below 100.`);
  process.exitCode = low.length === 0 ? 0 : 1;
} finally {
  await browser.close();
  await site.close();
}

function build(address: string): void {
  const { status } = spawnSync(process.execPath, [join(ROOT, 'scripts/build.ts'), FOLDER], {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, SITE: address, BASE: '/', NODE_ENV: 'production' },
  });
  if (status !== 0) throw new Error('The build failed.');
}

async function look(address: string, hidden: boolean): Promise<Result> {
  const ran = await lighthouse(address, {
    port: debugging,
    logLevel: 'error',
    onlyCategories: [...CATEGORIES],
    ...(hidden ? { skipAudits: ['is-crawlable'] } : {}),
  });
  if (!ran || ran.lhr.runtimeError)
    throw new Error(`Lighthouse could not look at ${address}: ${ran?.lhr.runtimeError?.message ?? 'no result'}`);
  return ran.lhr;
}

function isHidden(page: string): boolean {
  const file = page.endsWith('.html') ? page : `${page}index.html`;
  return readFileSync(join(FOLDER, file), 'utf8').includes('<meta name="robots" content="noindex">');
}

/** What costs points, in Lighthouse's words, with where it is. */
function faultsOf({ categories, audits }: Result): readonly string[] {
  const weighed = CATEGORIES.flatMap((id) => categories[id]?.auditRefs ?? []).filter(({ weight }) => weight > 0);
  return weighed.flatMap(({ id }) => {
    const audit = audits[id];
    if (!audit || audit.score === null || audit.score === 1) return [];
    const where = audit.details?.type === 'table' ? JSON.stringify(audit.details.items.slice(0, 3)).slice(0, 600) : '';
    return [`${audit.title} (${id}) ${where}`];
  });
}
