import { For, Show } from 'solid-js';
import type { DayRange, Situation } from '../../lib/index.ts';
import CheckField from '../form/CheckField.tsx';
import InputField from '../form/InputField.tsx';
import SelectField from '../form/SelectField.tsx';
import type { FieldsProps } from './fields-props.ts';

const THROUGH = [
  ['', 'They did not say'],
  ['interviewer', 'The person who interviewed me'],
  ['hr', 'HR'],
  ['recruiter', 'The recruiter'],
] as const;

const OUTCOMES = [
  ['', 'Nothing final'],
  ['next-round', 'A next round'],
  ['offer', 'An offer'],
  ['rejected', 'A no'],
  ['withdrew', 'I withdrew'],
] as const;

/** The rest of a case, behind "More about your case". */
export default function MoreFields(props: FieldsProps & { readonly today: string }) {
  const closures = (): readonly DayRange[] => [...props.form.closed, { from: '', to: '' }];
  const setClosure = (index: number, range: DayRange) => {
    const closed = closures().map((each, at) => (at === index ? range : each));
    props.onChange({ closed: closed.filter(({ from, to }) => from || to) });
  };
  return (
    <div class="fields">
      <h3>What they said or did since</h3>
      <InputField
        id="lastHeard"
        label="They were in touch without news on"
        type="date"
        value={props.form.lastHeard}
        hint="“No decision yet”, a question, a call to your reference. Leave empty if not."
        error={props.errors.lastHeard}
        onValue={(lastHeard) => {
          props.onChange({ lastHeard });
        }}
      />
      <Show when={props.form.said !== 'none' && props.form.said !== 'date'}>
        <InputField
          id="saidOn"
          label="They named their time on"
          type="date"
          value={props.form.saidOn}
          hint="Leave empty if it was in the interview."
          error={props.errors.saidOn}
          onValue={(saidOn) => {
            props.onChange({ saidOn });
          }}
        />
      </Show>
      <div class="pair">
        <SelectField
          id="outcome"
          label="How it ended"
          value={props.form.outcome}
          options={OUTCOMES}
          onValue={(outcome) => {
            props.onChange({ outcome, outcomeOn: outcome && (props.form.outcomeOn || props.today) });
          }}
        />
        <Show when={props.form.outcome}>
          <InputField
            id="outcomeOn"
            label="On"
            type="date"
            value={props.form.outcomeOn}
            error={props.errors.outcomeOn}
            onValue={(outcomeOn) => {
              props.onChange({ outcomeOn });
            }}
          />
        </Show>
      </div>

      <h3>What they asked for</h3>
      <CheckField
        id="noNotes"
        label="No thank-you notes, please"
        hint="Some programs and public bodies forbid them."
        checked={props.form.noNotes}
        onValue={(noNotes) => {
          props.onChange({ noNotes });
        }}
      />
      <InputField
        id="contactOn"
        label="Get in touch on"
        type="date"
        value={props.form.contactOn}
        error={props.errors.contactOn}
        onValue={(contactOn) => {
          props.onChange({ contactOn });
        }}
      />
      <InputField
        id="holdUntil"
        label="On hold until"
        type="date"
        value={props.form.holdUntil}
        error={props.errors.holdUntil}
        onValue={(holdUntil) => {
          props.onChange({ holdUntil });
        }}
      />
      <SelectField
        id="through"
        label="Whom to ask"
        value={props.form.through}
        options={THROUGH}
        onValue={(through) => {
          props.onChange({ through });
        }}
      />

      <h3>Your side</h3>
      <InputField
        id="offerDeadline"
        label="Another employer wants an answer by"
        type="date"
        value={props.form.offerDeadline}
        error={props.errors.offerDeadline}
        onValue={(offerDeadline) => {
          props.onChange({ offerDeadline });
        }}
      />
      <CheckField
        id="paper"
        label="My thank-you goes by post"
        checked={props.form.medium === 'paper'}
        onValue={(paper) => {
          props.onChange({ medium: (paper ? 'paper' : 'email') satisfies Situation['medium'] });
        }}
      />
      <CheckField
        id="patient"
        label="They are slow deciders"
        hint="Public sector, academia, August, the end of the year: we wait twice as long."
        checked={props.form.pace === 'patient'}
        onValue={(patient) => {
          props.onChange({ pace: patient ? 'patient' : 'standard' });
        }}
      />

      <h3>Days the office is closed</h3>
      <For each={closures()}>
        {(range, index) => (
          <div class="pair">
            <InputField
              id={`closed-from-${index()}`}
              label="Closed from"
              type="date"
              value={range.from}
              onValue={(from) => {
                setClosure(index(), { ...range, from });
              }}
            />
            <InputField
              id={`closed-to-${index()}`}
              label="to"
              type="date"
              value={range.to}
              error={
                range.from && range.to && range.to < range.from
                  ? 'This day is before the first one.'
                  : props.errors.closed
              }
              onValue={(to) => {
                setClosure(index(), { ...range, to });
              }}
            />
          </div>
        )}
      </For>
    </div>
  );
}
