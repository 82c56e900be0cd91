import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Prints what of others the built site in `dist` brings to a browser, and under which license. */
const text = readFileSync(join(import.meta.dirname, '../dist/licenses.txt'), 'utf8');
const rows = Array.from(text.matchAll(/^([@\w][\w@/.-]*) (\d[\w.-]*): (\S.*)$/gm), ([, name, version, license]) => ({
  package: name,
  version,
  license,
}));
console.table([...new Map(rows.map((row) => [row.package, row])).values()]);
