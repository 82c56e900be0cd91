import { toFieldError, type FieldError } from './field-messages.ts';
import { readSituation } from './read-situation.ts';
import type { Situation } from './situation.ts';

export type ParsedSituation =
  { readonly ok: true; readonly situation: Situation } | { readonly ok: false; readonly errors: readonly FieldError[] };

/** Reads anything as a situation: defaults filled in, unknown keys dropped, or every error at once. Never throws on JSON. */
export function parseSituation(input: unknown): ParsedSituation {
  const read = readSituation(input);
  return read.ok ? read : { ok: false, errors: read.problems.map(toFieldError) };
}
