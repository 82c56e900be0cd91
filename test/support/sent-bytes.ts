import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { BuiltSite } from './built-site.ts';

/** Bytes of a file as the site is served: in brotli where it was compressed ahead. The path may have a query. */
export function sentBytes({ folder }: BuiltSite, path: string): number {
  const file = join(folder, path.replace(/[?#].*$/, ''));
  return statSync(existsSync(`${file}.br`) ? `${file}.br` : file).size;
}
