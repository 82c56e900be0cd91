import { brotliCompressSync } from 'node:zlib';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadCalendar, parseSituation, planFollowUp } from '../src/lib/index.ts';

/** Prints how long one plan takes, and what the planner page weighs where the site has been built. */

const RUNS = 2000;
const BUNDLES = join(import.meta.dirname, '../dist/_astro');

const CASES = {
  'no promise': {},
  'a promised date': { promise: { kind: 'date', date: '2026-12-04' } },
  'ninety business days': { promise: { kind: 'within', count: 90, unit: 'business-days' } },
  'a deadline and a log': {
    offerDeadline: '2026-12-02',
    recruiter: true,
    log: [{ step: 'thank-you', on: '2026-11-21' }],
  },
} as const;

const calendar = await loadCalendar('US');
for (const [name, facts] of Object.entries(CASES)) {
  const parsed = parseSituation({ interview: { ended: '2026-11-20T15:30', timeZone: 'America/New_York' }, ...facts });
  if (!parsed.ok) throw new Error(`The case "${name}" does not parse.`);
  const times = Array.from({ length: RUNS }, () => {
    const started = performance.now();
    planFollowUp(parsed.situation, { now: '2026-11-24T15:00:00Z', calendar });
    return performance.now() - started;
  }).sort((a, b) => a - b);
  const at = (share: number) => `${((times[Math.floor(RUNS * share)] ?? 0) * 1000).toFixed(0)} µs`;
  console.log(`${name.padEnd(22)} median ${at(0.5).padStart(7)}   95 % within ${at(0.95).padStart(7)}`);
}

if (existsSync(BUNDLES)) {
  console.log('\nScripts of the site, brotli:');
  for (const file of readdirSync(BUNDLES).filter((name) => name.endsWith('.js') && !/^[A-Z]{2}\./.test(name))) {
    console.log(`${String(brotliCompressSync(readFileSync(join(BUNDLES, file))).length).padStart(7)} B  ${file}`);
  }
}
