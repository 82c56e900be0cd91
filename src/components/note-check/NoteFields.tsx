import { Show } from 'solid-js';
import Choice from '../form/Choice.tsx';
import InputField from '../form/InputField.tsx';
import { later } from '../form/later.tsx';
import TextAreaField from '../form/TextAreaField.tsx';
import { KINDS, LONGEST_TEXT, type NoteForm } from './note-form.ts';
import type { Texts } from './texts.ts';
import WhenOpened from './WhenOpened.tsx';

const NameFields = later(() => import('./NameFields.tsx'));

type Props = {
  readonly form: NoteForm;
  readonly texts: Texts;
  readonly onChange: (change: Partial<NoteForm>) => void;
};

/** The note; and, when asked for, the little that the checker cannot read in it. */
export default function NoteFields(props: Props) {
  return (
    <>
      <Choice
        id="kind"
        legend="What kind of note?"
        options={KINDS}
        value={props.form.kind}
        onValue={(kind) => {
          props.onChange({ kind });
        }}
      />
      <Show when={props.form.medium === 'email'}>
        <InputField
          id="subject"
          label="Subject"
          type="text"
          value={props.form.subject}
          onValue={(subject) => {
            props.onChange({ subject });
          }}
        />
      </Show>
      <TextAreaField
        id="text"
        label="Your note"
        hint={props.texts.hints.text}
        rows={14}
        value={props.form.text}
        error={props.form.text.length > LONGEST_TEXT ? props.texts.says.tooLong : undefined}
        onValue={(text) => {
          props.onChange({ text });
        }}
      />
      <WhenOpened summary="Names, and what they asked for">
        <NameFields form={props.form} onChange={props.onChange} />
      </WhenOpened>
    </>
  );
}
