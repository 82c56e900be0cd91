import { Show } from 'solid-js';
import Choice from '../form/Choice.tsx';
import InputField from '../form/InputField.tsx';
import TextAreaField from '../form/TextAreaField.tsx';
import { KINDS, LONGEST_TEXT, MEDIA, type NoteForm } from './note-form.ts';

type Props = { readonly form: NoteForm; readonly onChange: (change: Partial<NoteForm>) => void };

/** The note, and the little that the checker cannot read in it. */
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
        hint="It stays in this browser: nothing is sent, and nothing is kept unless you say so below."
        rows={14}
        value={props.form.text}
        error={
          props.form.text.length > LONGEST_TEXT
            ? 'This is longer than a novel, so it is not checked. It stays here as you pasted it; shorten it, and the check goes on.'
            : undefined
        }
        onValue={(text) => {
          props.onChange({ text });
        }}
      />
      <details class="more">
        <summary>Names, and what they asked for</summary>
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
      </details>
    </>
  );
}
