import { checkNote, comparePanel, formatFigure, QUIZ, RULES, type Figure, type RuleId } from '../../lib/index.ts';
import { decidePlan } from './decide-plan.ts';
import type { FigureCase, NoteCase, PanelCase, PracticeFile } from './practice-file.ts';

/** What the library says of a case. */
export type Decision = {
  /** The choice that is right. */
  readonly is: string;
  /** The rule that the library itself gives as the reason, where it gives one. */
  readonly rule?: RuleId;
  /** What the texts may name in `{gaps}`. */
  readonly gaps: Readonly<Record<string, string>>;
  /** Words of the note that the answer rests on. */
  readonly quotes: readonly string[];
};

/**
 * Asks the library about a case.
 * @throws where the file holds no case or two, or one that the library cannot read.
 */
export async function decide({ rule, plan, note, panel, figure }: PracticeFile): Promise<Decision> {
  const decided = [
    plan && (await decidePlan(plan)),
    note && decideNote(note),
    panel && decidePanel(panel),
    figure && decideFigure(rule, figure),
  ].filter((decision) => decision !== undefined);
  const [decision] = decided;
  if (!decision || decided.length > 1) throw new Error('It needs one case: a plan, a note, a panel or a figure.');
  return { ...decision, gaps: { ...figureGaps(), ...decision.gaps } };
}

function decideNote({ kind, text, asks }: NoteCase): Decision {
  const { answer, evidence } = checkNote({ text }, { kind }).answers[asks];
  const rule = QUIZ.find(({ id }) => id === asks)?.rule;
  const quotes = evidence.map(({ start, end }) => text.slice(start, end));
  return { is: answer, quotes, gaps: {}, ...(rule && { rule }) };
}

function decidePanel({ notes }: PanelCase): Decision {
  return { is: comparePanel(notes).length > 0 ? 'alike' : 'different', quotes: [], gaps: {} };
}

function decideFigure(ruleId: RuleId, { name, amount }: FigureCase): Decision {
  const figures: Readonly<Record<string, Figure>> = RULES.find(({ id }) => id === ruleId)?.figures ?? {};
  const figure = figures[name];
  if (!figure) throw new Error(`The rule "${ruleId}" has no figure "${name}".`);
  return { is: amount <= figure.value ? 'within' : 'above', rule: ruleId, quotes: [], gaps: {} };
}

/** Every figure as a reader says it, by its rule and name: `{send-a-thank-you.limit}`. */
function figureGaps(): Readonly<Record<string, string>> {
  return Object.fromEntries(
    RULES.flatMap(({ id, figures }) =>
      Object.entries<Figure>(figures).map(([name, figure]) => [`${id}.${name}`, formatFigure(figure)]),
    ),
  );
}
