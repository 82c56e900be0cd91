import type { CollectionEntry } from 'astro:content';
import { inOrder } from './situation-groups.ts';

type Sample = CollectionEntry<'samples'>;
type Situation = CollectionEntry<'situations'>;

/** A situation with the samples that are listed there. */
export type Shelf = { readonly situation: Situation; readonly samples: readonly Sample[] };

/** A broken note with the one that mends it. */
export type Pair = { readonly broken: Sample; readonly mended: Sample };

const KINDS: readonly Sample['data']['kind'][] = ['script', 'thank-you', 'check-in', 'reply', 'other'];

/**
 * The samples as the guide lists them: by the first of their situations, then by kind and name. Broken notes and those
 * that mend them are left out.
 * @throws where a sample names a situation that is none: the build stops and says so.
 */
export function shelve(samples: readonly Sample[], situations: readonly Situation[]): readonly Shelf[] {
  const unknown = samples.find(({ data }) => data.situations.some((id) => !situations.some((one) => one.id === id)));
  if (unknown)
    throw new Error(
      `src/content/samples/${unknown.id}.yaml: a situation of ${unknown.data.situations.join(', ')} is none.`,
    );
  return inOrder(situations)
    .map((situation) => ({
      situation,
      samples: samples
        .filter(({ data }) => data.situations[0] === situation.id && data.intent === 'good' && !data.mends)
        .toSorted((a, b) => KINDS.indexOf(a.data.kind) - KINDS.indexOf(b.data.kind) || a.id.localeCompare(b.id)),
    }))
    .filter((shelf) => shelf.samples.length > 0);
}

/**
 * The broken notes, each with the one that mends it.
 * @throws where a mended note names none, or a broken one has none: the build stops and says which.
 */
export function pairUp(samples: readonly Sample[]): readonly Pair[] {
  const pairs = samples.flatMap((mended) => {
    if (!mended.data.mends) return [];
    const broken = samples.find(({ id, data }) => id === mended.data.mends && data.intent === 'bad');
    if (!broken)
      throw new Error(`src/content/samples/${mended.id}.yaml: it mends ${mended.data.mends}, which is none.`);
    return [{ broken, mended }];
  });
  const alone = samples.find(({ id, data }) => data.intent === 'bad' && !pairs.some(({ broken }) => broken.id === id));
  if (alone) throw new Error(`src/content/samples/${alone.id}.yaml: no sample mends it.`);
  return pairs;
}

/** What kind of message it is, in words. */
export function kindWords({ kind, medium }: Sample['data']): string {
  if (kind === 'script') return 'Call script';
  const how = medium === 'paper' ? 'card' : 'email';
  return { 'thank-you': `Thank-you ${how}`, 'check-in': `Check-in ${how}`, reply: `Reply by ${how}`, other: 'Email' }[
    kind
  ];
}
