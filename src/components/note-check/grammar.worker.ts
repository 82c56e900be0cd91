import { Dialect, LocalLinter } from 'harper.js';
import { slimBinary } from 'harper.js/slimBinary';
import type { GrammarAnswer, GrammarTask } from './grammar.ts';
import { keepSlips, type RawSlip } from './slips.ts';

/* Harper, away from the page. Imported here alone: imported twice, its binary would be built twice. */
const linter = new LocalLinter({ binary: slimBinary, dialect: Dialect.American });
let last = Promise.resolve();

addEventListener('message', ({ data }: MessageEvent<GrammarTask>) => {
  // One text at a time: the linter has one dialect at a time.
  last = last.then(async () => {
    postMessage(await answer(data));
  });
});

async function answer({ id, text, names }: GrammarTask): Promise<GrammarAnswer> {
  try {
    return {
      id,
      slips: keepSlips(text, [await read(text, Dialect.American), await read(text, Dialect.British)], names),
    };
  } catch {
    return { id };
  }
}

async function read(text: string, dialect: Dialect): Promise<readonly RawSlip[]> {
  await linter.setDialect(dialect);
  const lints = await linter.lint(text, { language: 'plaintext' });
  return lints.map((lint) => ({
    start: lint.span().start,
    end: lint.span().end,
    kind: lint.lint_kind(),
    words: lint.get_problem_text(),
    message: lint.message(),
    instead: lint.suggestions().map((suggestion) => suggestion.get_replacement_text()),
  }));
}
