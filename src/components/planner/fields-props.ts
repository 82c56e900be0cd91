import type { FormErrors, SituationForm } from './form.ts';

/** What every group of fields is given: the form, what is wrong with it, and whom to tell of a change. */
export type FieldsProps = {
  readonly form: SituationForm;
  readonly errors: FormErrors;
  readonly onChange: (change: Partial<SituationForm>) => void;
};
