import { toFieldError, type FieldProblem } from '../../lib/index.ts';
import type { FormErrors, SituationForm } from './form.ts';

/** Which field shows the error of which path of a situation; `log` and what is not named belong to the form as a whole. */
const FIELD_OF: Readonly<Record<string, keyof SituationForm>> = {
  'interview.timeZone': 'timeZone',
  'promise.date': 'saidDate',
  'promise.count': 'saidCount',
  'promise.saidOn': 'saidOn',
  lastHeard: 'lastHeard',
  'instructions.contactOn': 'contactOn',
  'instructions.holdUntil': 'holdUntil',
  offerDeadline: 'offerDeadline',
  region: 'region',
  'outcome.on': 'outcomeOn',
};

/** The messages beside the fields, the first one for each. */
export function formErrors(problems: readonly FieldProblem[]): FormErrors {
  const messages: Partial<Record<keyof SituationForm, string>> = {};
  for (const problem of problems) messages[fieldOf(problem)] ??= toFieldError(problem).message;
  return messages;
}

function fieldOf({ path, code }: FieldProblem): keyof SituationForm {
  if (path === 'interview.ended') return code === 'no-such-time' || code === 'skipped-time' ? 'time' : 'date';
  if (path.startsWith('closedDays')) return 'closed';
  return FIELD_OF[path] ?? 'log';
}
