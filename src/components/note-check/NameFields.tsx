import Choice from '../form/Choice.tsx';
import InputField from '../form/InputField.tsx';
import { MEDIA, type NoteForm } from './note-form.ts';

type Props = { readonly form: NoteForm; readonly onChange: (change: Partial<NoteForm>) => void };

/** What the checker cannot read in the note: how it goes, whom to, and what it must bring. */
export default function NameFields(props: Props) {
  return (
    <div class="fields">
      <Choice
        id="medium"
        legend="How will it go?"
        options={MEDIA}
        value={props.form.medium}
        onValue={(medium) => {
          props.onChange({ medium });
        }}
      />
      <InputField
        id="recipients"
        label="To"
        type="text"
        value={props.form.recipients}
        hint="Names as they spell them, with commas between. The check looks for slips in them."
        onValue={(recipients) => {
          props.onChange({ recipients });
        }}
      />
      <div class="pair">
        <InputField
          id="company"
          label="Company"
          type="text"
          value={props.form.company}
          onValue={(company) => {
            props.onChange({ company });
          }}
        />
        <InputField
          id="role"
          label="Role"
          type="text"
          value={props.form.role}
          onValue={(role) => {
            props.onChange({ role });
          }}
        />
      </div>
      <InputField
        id="owed"
        label="They asked me for"
        type="text"
        value={props.form.owed}
        hint="References, a portfolio: with commas between. The note should bring them."
        onValue={(owed) => {
          props.onChange({ owed });
        }}
      />
    </div>
  );
}
