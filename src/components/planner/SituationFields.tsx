import type { WorkCalendar } from '../../lib/index.ts';
import type { FieldsProps } from './fields-props.ts';
import { FormCheck, FormInput } from './FormField.tsx';
import RegionField from './RegionField.tsx';
import SaidFields from './SaidFields.tsx';
import TimeZoneField from './TimeZoneField.tsx';

type Props = FieldsProps & { readonly calendar: WorkCalendar | undefined };

/** The few fields that every case needs. */
export default function SituationFields(props: Props) {
  return (
    <div class="fields">
      <div class="stack">
        <EndedFields {...props} />
        <FormCheck
          of={props}
          name="recruiter"
          label="A recruiter arranged it"
          hint="Someone at an agency, not the employer’s own HR."
        />
      </div>
      <div class="stack">
        <SaidFields {...props} />
      </div>
      <div class="stack">
        <RegionField {...props} />
      </div>
      <div class="stack">
        <TimeZoneField {...props} />
      </div>
    </div>
  );
}

/** The day and the hour at which it ended. */
export function EndedFields(props: FieldsProps) {
  return (
    <div class="pair">
      <FormInput of={props} name="date" label="Your interview was on" />
      <FormInput of={props} name="time" label="It ended at" type="time" />
    </div>
  );
}
