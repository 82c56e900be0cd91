/**
 * Writes the holiday files and the list of regions from the package `date-holidays`:
 * `npm run holidays`. The diff is the review.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { countryFiles } from './holidays/country-files.ts';
import { license } from './holidays/license.ts';
import { regionFiles } from './holidays/region-files.ts';

/** The years the files cover, both inclusive: from last year to five years ahead. */
const YEARS = { from: 2025, to: 2031 };

const CALENDAR = join(import.meta.dirname, '../src/lib/calendar');

/** Every generated file: its path inside `src/lib/calendar`, and its text. */
export function generate(): Map<string, string> {
  const { countries, files } = countryFiles(YEARS);
  return new Map([...files, ...regionFiles(countries), ['holidays/LICENSE', license()]]);
}

if (import.meta.main) {
  const files = generate();
  rmSync(join(CALENDAR, 'holidays'), { recursive: true, force: true });
  mkdirSync(join(CALENDAR, 'holidays'));
  for (const [path, text] of files) writeFileSync(join(CALENDAR, path), text);
  console.log(`${files.size} files written to src/lib/calendar`);
}
