import type { ReadingDay } from './changes.ts';
import { formatDay } from './format-day.ts';

type Feed = {
  /** The address of the home page, whole, with its last slash. */
  readonly home: string;
  /** The address of the feed itself, whole. */
  readonly self: string;
  readonly days: readonly ReadingDay[];
};

/** The changes as a feed (Atom, RFC 4287): one entry for each page that was changed when it was last read. */
export function writeFeed({ home, self, days }: Feed): string {
  const changed = days.flatMap(({ pages }) => pages.filter((page) => page.changed !== undefined));
  const newest = days[0]?.day ?? '1970-01-01';
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">',
    `<title>Afterword: changes to the guide</title>`,
    `<id>${escape(home)}</id>`,
    `<link href="${escape(home)}changes/"/>`,
    `<link rel="self" type="application/atom+xml" href="${escape(self)}"/>`,
    `<updated>${newest}T00:00:00Z</updated>`,
    '<author><name>Afterword</name></author>',
    ...changed.map(({ path, name, reviewed, changed: what = '' }) => {
      const url = escape(home + path.slice(1));
      return [
        '<entry>',
        `<title>${escape(name)}</title>`,
        `<id>${url}#${reviewed}</id>`,
        `<link href="${url}"/>`,
        `<updated>${reviewed}T00:00:00Z</updated>`,
        `<summary>${escape(`${what} Last read on ${formatDay(reviewed)}.`)}</summary>`,
        '</entry>',
      ].join('');
    }),
    '</feed>',
    '',
  ].join('\n');
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
