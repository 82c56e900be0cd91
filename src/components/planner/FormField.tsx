import CheckField from '../form/CheckField.tsx';
import InputField from '../form/InputField.tsx';
import SelectField, { type Option } from '../form/SelectField.tsx';
import type { FieldsProps } from './fields-props.ts';
import type { SituationForm } from './form.ts';

type KeyOf<T> = { [K in keyof SituationForm]: SituationForm[K] extends T ? K : never }[keyof SituationForm];

type Props<K> = {
  readonly of: FieldsProps;
  /** The form's key, and the control's id. */
  readonly name: K;
  readonly label: string;
  readonly hint?: string;
};

/** An input that holds one text of the form; a date where nothing else is said. */
export function FormInput(props: Props<KeyOf<string>> & { readonly type?: 'date' | 'time' | 'number' }) {
  return (
    <InputField
      id={props.name}
      label={props.label}
      type={props.type ?? 'date'}
      value={props.of.form[props.name]}
      hint={props.hint}
      error={props.of.errors[props.name]}
      onValue={(value) => {
        props.of.onChange({ [props.name]: value });
      }}
    />
  );
}

/** A choice that holds one text of the form. */
export function FormSelect(props: Props<KeyOf<string>> & { readonly options: readonly Option[] }) {
  return (
    <SelectField
      id={props.name}
      label={props.label}
      value={props.of.form[props.name]}
      options={props.options}
      hint={props.hint}
      error={props.of.errors[props.name]}
      onValue={(value) => {
        props.of.onChange({ [props.name]: value });
      }}
    />
  );
}

/** A yes or no of the form. */
export function FormCheck(props: Props<KeyOf<boolean>>) {
  return (
    <CheckField
      id={props.name}
      label={props.label}
      hint={props.hint}
      checked={props.of.form[props.name]}
      onValue={(value) => {
        props.of.onChange({ [props.name]: value });
      }}
    />
  );
}
