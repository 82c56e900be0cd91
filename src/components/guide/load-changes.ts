import { getCollection } from 'astro:content';
import { byDay, listReadPages, type ReadingDay } from './changes.ts';

/** The whole guide, by the day on which each page was last read. */
export async function loadChanges(): Promise<readonly ReadingDay[]> {
  const [rules, situations, samples, pages] = await Promise.all([
    getCollection('rules'),
    getCollection('situations'),
    getCollection('samples'),
    getCollection('pages'),
  ]);
  return byDay(listReadPages({ rules, situations, samples, pages }));
}
