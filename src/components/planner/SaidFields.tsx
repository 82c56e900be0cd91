import { createSignal, Show } from 'solid-js';
import type { WorkCalendar } from '../../lib/index.ts';
import SelectField from '../form/SelectField.tsx';
import type { FieldsProps } from './fields-props.ts';
import { FormInput, FormSelect } from './FormField.tsx';
import { presetOf, SAID, SAID_MONTHS, SAID_OF, SAID_PARTS, SAID_UNITS, SAID_WEEKDAYS } from './said-options.ts';

/** What they said about when they would be in touch, in a person's words. */
export default function SaidFields(props: FieldsProps & { readonly calendar: WorkCalendar | undefined }) {
  const [asksMonth, setAsksMonth] = createSignal(false);
  const choose = (said: string) => {
    setAsksMonth(said === 'first-week');
    if (said !== 'first-week') props.onChange(presetOf(said) ?? { said: said as typeof props.form.said });
  };
  const chooseMonth = async (month: string) => {
    const { form, calendar } = props;
    if (!month || !form.date || !calendar) return;
    const { firstWeekDate } = await import('./first-week-date.ts');
    const saidDate = firstWeekDate(Number(month), form, calendar);
    props.onChange({ said: 'date', saidDate });
    setAsksMonth(false);
  };
  return (
    <>
      <SelectField id="said" label="They said you would hear" value={props.form.said} options={SAID} onValue={choose} />
      <Show when={asksMonth()}>
        <SelectField
          id="saidMonth"
          label="The first week of"
          value=""
          options={SAID_MONTHS}
          hint={props.form.date ? 'We take its last business day.' : 'Say first when your interview was.'}
          onValue={(month) => void chooseMonth(month)}
        />
      </Show>
      <Show when={props.form.said === 'date'}>
        <FormInput of={props} name="saidDate" label="By this date" />
      </Show>
      <Show when={props.form.said === 'within'}>
        <div class="pair">
          <FormInput of={props} name="saidCount" label="In how many" type="number" hint="Of a range, the longer end." />
          <FormSelect of={props} name="saidUnit" label="Unit" options={SAID_UNITS} />
        </div>
      </Show>
      <Show when={props.form.said === 'weekday'}>
        <FormSelect of={props} name="saidWeekday" label="By which day" options={SAID_WEEKDAYS} />
      </Show>
      <Show when={props.form.said === 'period'}>
        <div class="pair">
          <FormSelect of={props} name="saidPart" label="Which part" options={SAID_PARTS} />
          <FormSelect of={props} name="saidOf" label="Of what" options={SAID_OF} />
        </div>
      </Show>
    </>
  );
}
