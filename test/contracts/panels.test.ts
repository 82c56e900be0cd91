import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { markPanel, type PanelNote } from '../../src/components/guide/panel-marks.ts';
import { comparePanel } from '../../src/lib/index.ts';

type PanelFile = { readonly nearCopies?: boolean; readonly notes: readonly PanelNote[] };

const panels = globSync('src/content/panels/*.yaml')
  .sort()
  .map((file) => ({ file, ...(parse(readFileSync(file, 'utf8')) as PanelFile) }));

test('there is a panel whose notes differ, and one of near copies', () => {
  expect(panels.map(({ nearCopies = false }) => nearCopies).toSorted()).toEqual([false, true]);
});

describe.each(panels)('$file', ({ nearCopies = false, notes }) => {
  test('the note check says of it what the guide says', () => {
    const copies = comparePanel(notes).map(({ notes: [, later] }) => later);
    const later = notes.map((_, index) => index).slice(1);
    expect([...new Set(copies)]).toEqual(nearCopies ? later : []);
  });

  test('what is repeated is marked where it stands, and nothing else', () => {
    const marked = markPanel(notes).map(({ marks }) => marks.length > 0);
    expect(marked).toEqual(notes.map((_, index) => nearCopies && index > 0));
    for (const { text, marks } of markPanel(notes))
      expect(marks.filter(({ words }) => !text.includes(words))).toEqual([]);
  });
});
