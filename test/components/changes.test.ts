import { describe, expect, test } from 'vitest';
import { byDay, listReadPages, type ReadPage } from '../../src/components/guide/changes.ts';
import { writeFeed } from '../../src/components/guide/write-feed.ts';

const page = (name: string, reviewed: string, changed?: string): ReadPage => ({
  path: `/rules/${name}/`,
  name,
  description: `All about ${name}`,
  reviewed,
  changed,
});
const days = byDay([
  page('old', '2026-11-20', 'Long ago.'),
  page('read', '2026-11-25'),
  page('mended', '2026-11-25', 'Says <b> & "more".'),
]);

describe('the changes', () => {
  test('stand day by day, the newest first, and on a day what was changed before what was only read', () => {
    expect(days.map(({ day, pages }) => [day, pages.map(({ name }) => name)])).toEqual([
      ['2026-11-25', ['mended', 'read']],
      ['2026-11-20', ['old']],
    ]);
  });

  test('name a rule as the lists do, and leave out nothing', () => {
    const data = { description: 'What it says.', reviewed: '2026-11-25', title: 'They said no' };
    const entry = (id: string) => ({ id, data }) as never;
    const pages = listReadPages({
      rules: [entry('dont-despair')],
      situations: [entry('rejected')],
      samples: [entry('withdraw')],
      pages: [entry('about')],
    });
    expect(pages.map(({ path, name }) => `${path} ${name}`)).toEqual([
      '/rules/dont-despair/ Don’t despair',
      '/situations/rejected/ They said no',
      '/about/ They said no',
      '/samples/withdraw/ They said no',
    ]);
  });
});

describe('the feed', () => {
  const feed = writeFeed({ home: 'https://example.org/guide/', self: 'https://example.org/guide/changes.xml', days });

  test('has an entry for each page that was changed, with its whole address and its day', () => {
    expect(feed.match(/<entry>/g)).toHaveLength(2);
    expect(feed).toContain('<id>https://example.org/guide/rules/mended/#2026-11-25</id>');
    expect(feed).toContain('<updated>2026-11-20T00:00:00Z</updated>');
    expect(feed).not.toContain('/rules/read/');
  });

  test('is as new as the newest reading, and no word of a page is markup in it', () => {
    expect(feed.split('<entry>')[0]).toContain('<updated>2026-11-25T00:00:00Z</updated>');
    expect(feed).toContain('Says &lt;b> &amp; &quot;more&quot;. Last read on November 25, 2026.');
  });
});
