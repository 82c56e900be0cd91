import type { SituationForm } from './form.ts';

/** The next round's form: the same employer, a new count. */
export function nextRound(form: SituationForm, empty: SituationForm): SituationForm {
  const { timeZone, region, recruiter, through, pace, closed } = form;
  return { ...empty, timeZone, region, recruiter, through, pace, closed };
}
