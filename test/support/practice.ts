import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parse } from 'yaml';
import type { PracticeFile } from '../../src/components/practice/practice-file.ts';

/** Every situation in `src/content/practice`, in the order of the page. */
export const PRACTICE: readonly (PracticeFile & { readonly id: string; readonly place: number })[] = globSync(
  'src/content/practice/*.yaml',
)
  .map((file) => ({
    id: basename(file, '.yaml'),
    ...(parse(readFileSync(file, 'utf8')) as PracticeFile & { readonly place: number }),
  }))
  .toSorted((a, b) => a.place - b.place);
