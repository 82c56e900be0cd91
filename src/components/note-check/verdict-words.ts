import type { Finding, Verdict } from '../../lib/index.ts';
import { fill } from '../planner/fill.ts';
import type { MarkVerdict } from './marks.ts';
import type { Texts } from './texts.ts';

/** What the page says at the top: the verdict, the counts, and how it is drawn. */
export type VerdictWords = { readonly title: string; readonly counts: string; readonly sign: MarkVerdict };

/** The verdict in words; a finding that must be mended keeps a note from being ready. */
export function verdictWords(
  { verdict, ...lists }: Verdict,
  findings: readonly Finding[],
  { verdict: titles, counts }: Texts,
): VerdictWords {
  const found = (wanted: Finding['level']) => findings.filter(({ level }) => level === wanted).length;
  const fix = lists.fix.length + found('fix');
  const open = lists.unanswered.length;
  const numbers = [
    [counts.fix, fix],
    [counts.consider, lists.consider.length + found('consider')],
    [counts.remind, found('remind')],
    [counts.good, lists.good.length],
    [counts.open, open],
  ] as const;
  const shown = {
    counts: numbers
      .filter(([text, n]) => n > 0 || text === counts.good)
      .map(([text, n]) => fill(text, { n }))
      .join(', '),
  };
  if (verdict === 'rethink') return { ...shown, title: titles.rethink, sign: 'cut' };
  if (verdict === 'ready' && fix === 0) return { ...shown, title: titles.ready, sign: 'keep' };
  if (fix > 0) return { ...shown, title: fix === 1 ? titles.nearlyOne : titles.nearly, sign: 'look' };
  return { ...shown, title: open === 1 ? titles.openOne : titles.open, sign: 'look' };
}
