import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parse } from 'yaml';
import type { NoteKind, QuestionId } from '../../src/lib/index.ts';

/** A sample as its file says it. */
export type SampleFile = {
  readonly id: string;
  readonly kind: NoteKind | 'other' | 'script';
  readonly medium: 'email' | 'paper' | 'phone';
  readonly intent?: 'good' | 'bad';
  readonly flaws?: readonly QuestionId[];
  readonly mends?: string;
  readonly situations: readonly string[];
  readonly title: string;
  readonly subject?: string;
  readonly text: string;
  readonly marks?: readonly { readonly words: string; readonly verdict: 'keep' | 'cut'; readonly comment: string }[];
  readonly template?: string;
  readonly templateSubject?: string;
};

/** Every sample in `src/content/samples`, by name. */
export const SAMPLES: readonly SampleFile[] = globSync('src/content/samples/*.yaml')
  .sort()
  .map((file) => ({
    id: basename(file, '.yaml'),
    ...(parse(readFileSync(file, 'utf8')) as Omit<SampleFile, 'id'>),
  }));
