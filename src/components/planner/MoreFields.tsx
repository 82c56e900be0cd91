import { Index, Show } from 'solid-js';
import type { DayRange } from '../../lib/index.ts';
import CheckField from '../form/CheckField.tsx';
import InputField from '../form/InputField.tsx';
import SelectField from '../form/SelectField.tsx';
import type { FieldsProps } from './fields-props.ts';
import { FormCheck, FormInput, FormSelect } from './FormField.tsx';
import { WHOM } from './news-options.ts';

const THROUGH = [['', 'They did not say'], ...WHOM] as const;

const OUTCOMES = [
  ['', 'Nothing final'],
  ['next-round', 'A next round'],
  ['offer', 'An offer'],
  ['rejected', 'A no'],
  ['withdrew', 'I withdrew'],
] as const;

type Props = FieldsProps & { readonly today: string };

/** The rest of a case, behind "More about your case". */
export default function MoreFields(props: Props) {
  return (
    <div class="fields">
      <div class="stack">
        <h2>What they said or did since</h2>
        <FormInput
          of={props}
          name="lastHeard"
          label="They were in touch without news on"
          hint="“No decision yet”, a question, a call to your reference. Leave empty if not."
        />
        <Show when={props.form.said !== 'none' && props.form.said !== 'date'}>
          <FormInput
            of={props}
            name="saidOn"
            label="They named their time on"
            hint="Leave empty if it was in the interview."
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
            <FormInput of={props} name="outcomeOn" label="On" />
          </Show>
        </div>
      </div>
      <div class="stack">
        <h2>What they asked for</h2>
        <FormCheck
          of={props}
          name="noNotes"
          label="No thank-you notes, please"
          hint="Some programs and public bodies forbid them."
        />
        <FormInput of={props} name="contactOn" label="Get in touch on" />
        <FormInput of={props} name="holdUntil" label="On hold until" />
        <FormSelect of={props} name="through" label="Whom to ask" options={THROUGH} />
      </div>
      <div class="stack">
        <h2>Your side</h2>
        <FormInput of={props} name="offerDeadline" label="Another employer wants an answer by" />
        <CheckField
          id="paper"
          label="My thank-you goes by post"
          checked={props.form.medium === 'paper'}
          onValue={(paper) => {
            props.onChange({ medium: paper ? 'paper' : 'email' });
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
      </div>
      <div class="stack">
        <h2>Days the office is closed</h2>
        <Closures {...props} />
      </div>
    </div>
  );
}

/** The closures, with an empty one to fill in beneath. */
function Closures(props: Props) {
  const closures = (): readonly DayRange[] => [...props.form.closed, { from: '', to: '' }];
  const change = (index: number, end: Partial<DayRange>) => {
    const closed = closures().map((range, at) => (at === index ? { ...range, ...end } : range));
    props.onChange({ closed: closed.filter(({ from, to }) => from || to) });
  };
  const error = ({ from, to }: DayRange) =>
    from && to && to < from ? 'This day is before the first one.' : props.errors.closed;
  return (
    <Index each={closures()}>
      {(range, index) => (
        <div class="pair">
          <InputField
            id={`closedFrom${index}`}
            label="Closed from"
            type="date"
            value={range().from}
            onValue={(from) => {
              change(index, { from });
            }}
          />
          <InputField
            id={`closedTo${index}`}
            label="Last closed day"
            type="date"
            value={range().to}
            error={error(range())}
            onValue={(to) => {
              change(index, { to });
            }}
          />
        </div>
      )}
    </Index>
  );
}
