import type { RuleId } from '../../lib/index.ts';
import { decide } from './decide.ts';
import { momentWords } from './decide-plan.ts';
import type { PracticeFile } from './practice-file.ts';

/** A situation as the page shows it. */
export type PracticeQuestion = {
  readonly title: string;
  readonly scene: string;
  readonly ask: string;
  readonly rule: RuleId;
  /** Notes to look at: one paragraph a line. */
  readonly notes: readonly { readonly to?: string; readonly text: string }[];
  readonly choices: readonly StatedChoice[];
};

export type StatedChoice = {
  readonly text: string;
  readonly isRight: boolean;
  readonly reply: string;
  /** Words of the note that the answer rests on. */
  readonly quotes: readonly string[];
};

/**
 * A situation with its right answer, which the library decides.
 * @throws where the library's answer is none of the choices, or not the one that the replies are written for.
 */
export async function stateQuestion(file: PracticeFile): Promise<PracticeQuestion> {
  const { is, gaps, quotes } = await decide(file);
  if (file.choices.filter((choice) => choice.is === is).length !== 1)
    throw new Error(`“${file.title}”: the library says "${is}", and not one choice is that.`);
  if (is !== file.answer)
    throw new Error(`“${file.title}”: the replies are written for "${file.answer}", and the library says "${is}".`);
  const say = (text: string, own: Readonly<Record<string, string>> = {}) => fillAll(text, { ...gaps, ...own });
  return {
    title: file.title,
    rule: file.rule,
    scene: say(file.scene),
    ask: say(file.ask),
    notes: file.note ? [{ text: file.note.text.trim() }] : (file.panel?.notes ?? []),
    choices: file.choices.map((choice) => ({
      text: say(choice.text, /^\d{4}-/.test(choice.is) ? { is: momentWords(choice.is) } : {}),
      isRight: choice.is === is,
      reply: say(choice.reply),
      quotes: choice.is === is ? quotes : [],
    })),
  };
}

function fillAll(text: string, gaps: Readonly<Record<string, string>>): string {
  return text.trim().replace(/\{([\w.-]+)\}/g, (_, gap: string) => {
    const value = gaps[gap];
    if (!value) throw new Error(`{${gap}} has no value here. There are: ${Object.keys(gaps).join(', ')}.`);
    return value;
  });
}
