import { LONGEST_NAME, MOST_PLANS } from '../../lib/index.ts';
import type { StoreProblem } from './plan-store.ts';

/** What stands in the way of keeping, reading or changing plans, and what to do about it. Nothing was changed. */
export const STORE_WORDS: Readonly<Record<StoreProblem, string>> = {
  damaged: 'What this browser keeps here cannot be read. Nothing of it was changed.',
  newer: 'These plans were kept by a newer version of this page. Reload the page to get it. Nothing was changed.',
  'too-large': 'What this browser keeps here is too large to be read. Nothing of it was changed.',
  'too-many': `There is room for ${MOST_PLANS} plans. Delete some first. Nothing was changed.`,
  'no-name': 'Give the plan a name, with a letter or a number in it.',
  'long-name': `That name is too long: ${LONGEST_NAME} letters at most.`,
  taken: 'You already keep another plan of that name. Choose another name.',
  blocked:
    'This browser does not let the page keep anything. A private window may be the reason. The link to the plan works as ever.',
  full: 'This browser has no room left. Nothing was changed. Save the plans as a file, or copy the link.',
};

/** What is wrong with a file that was to be added. */
export const FILE_WORDS: Readonly<Record<StoreProblem, string>> = {
  ...STORE_WORDS,
  damaged: 'That file holds no plans that can be read. Nothing was added.',
  newer: 'That file was saved by a newer version of this page. Reload the page, then add it again. Nothing was added.',
  'too-large': 'That file is too large to hold plans. Nothing was added.',
  'too-many': `That would be more than ${MOST_PLANS} plans. Nothing was added.`,
};

/** What a file brought. */
export function addedWords(counts: { readonly added: number; readonly same: number; readonly unread: number }): string {
  const { added, same, unread } = counts;
  const parts = [
    added === 0 ? 'No plan was added.' : `${plansWords(added)} added.`,
    same === 0 ? '' : `${plansWords(same)} here already.`,
    unread === 0
      ? ''
      : unread === 1
        ? '1 plan could not be read and was left out.'
        : `${unread} plans could not be read and were left out.`,
  ];
  return parts.filter((part) => part !== '').join(' ');
}

function plansWords(count: number): string {
  return count === 1 ? '1 plan was' : `${count} plans were`;
}
