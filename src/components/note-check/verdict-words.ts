import type { Finding, NoteKind, QuestionId, Verdict } from '../../lib/index.ts';
import type { MarkVerdict } from './marks.ts';

/** What the page says at the top: the verdict, the counts, and how it is drawn. */
export type VerdictWords = { readonly title: string; readonly counts: string; readonly sign: MarkVerdict };

/** The verdict in words; a finding that must be mended keeps a note from being ready. */
export function verdictWords(verdict: Verdict, findings: readonly Finding[]): VerdictWords {
  const fix = verdict.fix.length + findings.filter(({ level }) => level === 'fix').length;
  const consider = verdict.consider.length + findings.filter(({ level }) => level === 'consider').length;
  const remind = findings.filter(({ level }) => level === 'remind').length;
  const open = verdict.unanswered.length;
  const counts = [
    fix > 0 && `${fix} to fix`,
    consider > 0 && `${consider} to consider`,
    remind > 0 && `${remind} to remember`,
    `${verdict.good.length} good`,
    open > 0 && `${open} to answer`,
  ];
  return { ...titleOf(verdict.verdict, fix, open), counts: counts.filter(Boolean).join(', ') };
}

function titleOf(verdict: Verdict['verdict'], fix: number, open: number): Omit<VerdictWords, 'counts'> {
  if (verdict === 'rethink') return { title: 'Rethink before you send', sign: 'cut' };
  if (verdict === 'ready' && fix === 0) return { title: 'Ready to send', sign: 'keep' };
  if (fix === 0) return { title: open === 1 ? 'One answer to go' : 'A few answers to go', sign: 'look' };
  return { title: fix === 1 ? 'Nearly ready: one thing to fix' : 'Nearly ready', sign: 'look' };
}

/** What to do about a question, in a few words, for the short list. */
export function doWords(id: QuestionId, kind: NoteKind): string {
  return id === 'interest' && kind === 'reply' ? 'Leave the door open for another time' : DO[id];
}

const DO: Readonly<Record<QuestionId, string>> = {
  thanks: 'Say thank you',
  interest: 'Say that you want the job',
  specific: 'Name one thing from the conversation',
  value: 'Say what you bring',
  brief: 'Make it shorter',
  greeting: 'Greet the reader by name',
  signoff: 'Sign with a closing and your name',
  placeholder: 'Fill in the blanks',
  gift_or_social: 'Leave out the gift or the friend request',
  boasting: 'Trade the praise of yourself for one fact',
  pressure: 'Take out what pushes',
  defensive: 'Take out the argument',
  negative: 'Take out the complaint or the apology',
  casual: 'Say it in plain, whole words',
  pay: 'Leave pay and time off for later',
};
