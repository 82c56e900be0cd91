import { describe, expect, test } from 'vitest';
import { findPages, holdsMost, rank } from '../../src/components/search/find-pages.ts';
import type { Found, Hit, Pagefind } from '../../src/components/search/load-index.ts';
import { wordsThatMatter } from '../../src/components/search/small-words.ts';

const page = (id: string, content: string): Found => ({
  url: `/${id}/`,
  excerpt: content,
  content,
  meta: { title: id },
  filters: {},
});
const hit = (id: string, score: number, content = ''): Hit => ({
  id,
  score,
  data: () => Promise.resolve(page(id, content)),
});
const ids = (ranked: ReturnType<typeof rank>) => ranked.map(({ hit }) => hit.id);

describe('the words that matter', () => {
  test.each([
    ['how long do I wait', ['long', 'wait']],
    ['Haven’t heard back?', ['heard', 'back']],
    ['kann ich anrufen', ['kann', 'ich', 'anrufen']],
    ['what if I', ['what', 'if', 'i']],
    ['<b>', ['b']],
    ['…', []],
  ])('of “%s” are %j', (typed, words) => {
    expect(wordsThatMatter(typed)).toEqual(words);
  });
});

describe('the order', () => {
  test('puts a page with every word before one that lacks some', () => {
    const all = [hit('both', 4)];
    expect(ids(rank(all, [[hit('both', 4), hit('one', 5)], [hit('both', 3)]]))).toEqual(['both', 'one']);
  });

  test('weighs a rare word more than a common one', () => {
    const common = Array.from({ length: 40 }, (_, index) => hit(`page-${index}`, 5 - index / 10));
    const order = ids(rank([], [common, [hit('page-39', 5)]]));
    expect(order[0]).toBe('page-39');
  });

  test('leaves out pages with less than half of the words', () => {
    expect(ids(rank([], [[hit('a', 1)], [hit('b', 1)], [hit('b', 1)]]))).toEqual(['b']);
  });
});

describe('a page holds', () => {
  const content = 'Thank them for their replies while you are waiting in the UK.';

  test.each([
    [['reply'], true],
    [['waits'], true],
    [['uk'], true],
    [['u'], false],
    [['ich'], false],
    [['anrufen'], false],
    [['waiting', 'zebra'], true],
    [['waiting', 'zebra', 'quagga'], false],
    [[], false],
  ])('%j: %s', (words, holds) => {
    expect(holdsMost({ content, meta: {} }, words)).toBe(holds);
  });
});

describe('a search', () => {
  const index = (byWords: Readonly<Record<string, readonly Hit[]>>): Pagefind => ({
    options: () => Promise.resolve(),
    init: () => Promise.resolve(),
    search: (words) => Promise.resolve({ results: byWords[words] ?? [] }),
  });

  test('drops what Pagefind offers only because some word begins alike', async () => {
    const an = [hit('withdraw', 6, 'an application')];
    const { pages, count } = await findPages(index({ anrufen: an }), 'anrufen');
    expect(pages).toEqual([]);
    expect(count).toBe(0);
  });

  test('shows ten pages at most and counts them all', async () => {
    const many = Array.from({ length: 14 }, (_, at) => hit(`page-${at}`, 20 - at, 'a gift'));
    const { pages, count } = await findPages(index({ gift: many }), 'gift');
    expect(pages).toHaveLength(10);
    expect(count).toBe(14);
  });

  test('puts the page first whose other name says what was typed', async () => {
    const withNames = (id: string, score: number, also: string): Hit => ({
      ...hit(id, score),
      data: () => Promise.resolve({ ...page(id, 'spam'), meta: { title: id, also } }),
    });
    const hits = [withNames('said-in-passing', 6, 'other words'), withNames('its-own', 5, 'a note; went to spam')];
    const { pages } = await findPages(index({ 'went spam': hits, went: hits, spam: hits }), 'it went to spam');
    expect(pages.map(({ url }) => url)).toEqual(['/its-own/', '/said-in-passing/']);
  });

  test('mends a slip that no page says, and tells how the words were read', async () => {
    const hits = [hit('call', 5, 'Call your recruiter and call again.')];
    const bySlip = { call: hits, rec: hits, recruiter: hits, 'call recruiter': hits };
    const { pages, readAs } = await findPages(index(bySlip), 'Call my recruter!');
    expect(pages.map(({ url }) => url)).toEqual(['/call/']);
    expect(readAs).toBe('Call my recruiter!');
  });

  test('leaves a word alone that is no slip of another', async () => {
    const hits = [hit('abroad', 5, 'A job in another country.')];
    const { readAs } = await findPages(index({ 'job toronto': hits, job: hits, tor: hits }), 'job in toronto');
    expect(readAs).toBeUndefined();
  });
});
