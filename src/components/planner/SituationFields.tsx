import type { WorkCalendar } from '../../lib/index.ts';
import CheckField from '../form/CheckField.tsx';
import InputField from '../form/InputField.tsx';
import type { FieldsProps } from './fields-props.ts';
import RegionField from './RegionField.tsx';
import SaidFields from './SaidFields.tsx';
import TimeZoneField from './TimeZoneField.tsx';

/** The few fields that every case needs. */
export default function SituationFields(props: FieldsProps & { readonly calendar: WorkCalendar | undefined }) {
  return (
    <div class="fields">
      <div class="stack">
        <div class="pair">
          <InputField
            id="date"
            label="Your interview was on"
            type="date"
            value={props.form.date}
            error={props.errors.date}
            onValue={(date) => {
              props.onChange({ date });
            }}
          />
          <InputField
            id="time"
            label="It ended at"
            type="time"
            value={props.form.time}
            error={props.errors.time}
            onValue={(time) => {
              props.onChange({ time });
            }}
          />
        </div>
        <CheckField
          id="recruiter"
          label="A recruiter arranged it"
          hint="Someone at an agency, not the employer’s own HR."
          checked={props.form.recruiter}
          onValue={(recruiter) => {
            props.onChange({ recruiter });
          }}
        />
      </div>
      <div class="stack">
        <SaidFields {...props} />
      </div>
      <div class="stack">
        <RegionField {...props} note={props.calendar?.note} />
      </div>
      <div class="stack">
        <TimeZoneField {...props} />
      </div>
    </div>
  );
}
