import { createSignal, Match, Show, Switch } from 'solid-js';
import type { WorkCalendar } from '../../lib/index.ts';
import InputField from '../form/InputField.tsx';
import SelectField from '../form/SelectField.tsx';
import type { FieldsProps } from './fields-props.ts';
import { MONTHS, presetOf, SAID, SAID_OF, SAID_PARTS, SAID_UNITS, SAID_WEEKDAYS } from './said-options.ts';

/** What they said about when they would be in touch, in a person's words. */
export default function SaidFields(props: FieldsProps & { readonly calendar: WorkCalendar | undefined }) {
  const [asksMonth, setAsksMonth] = createSignal(false);
  const choose = (said: string) => {
    setAsksMonth(said === 'first-week');
    if (said !== 'first-week') props.onChange(presetOf(said) ?? { said: said as typeof props.form.said });
  };
  const chooseMonth = async (month: string) => {
    const { date } = props.form;
    if (!month || !date || !props.calendar) return;
    const { firstWeekDate } = await import('./first-week-date.ts');
    props.onChange({ said: 'date', saidDate: firstWeekDate(Number(month), date, props.calendar) });
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
          options={MONTHS}
          hint={props.form.date ? 'We take its last business day.' : 'Say first when your interview was.'}
          onValue={(month) => void chooseMonth(month)}
        />
      </Show>
      <Switch>
        <Match when={props.form.said === 'date'}>
          <InputField
            id="saidDate"
            label="By this date"
            type="date"
            value={props.form.saidDate}
            error={props.errors.saidDate}
            onValue={(saidDate) => {
              props.onChange({ saidDate });
            }}
          />
        </Match>
        <Match when={props.form.said === 'within'}>
          <div class="pair">
            <InputField
              id="saidCount"
              label="In how many"
              type="number"
              value={props.form.saidCount}
              error={props.errors.saidCount}
              onValue={(saidCount) => {
                props.onChange({ saidCount });
              }}
            />
            <SelectField
              id="saidUnit"
              label="Unit"
              value={props.form.saidUnit}
              options={SAID_UNITS}
              onValue={(saidUnit) => {
                props.onChange({ saidUnit });
              }}
            />
          </div>
        </Match>
        <Match when={props.form.said === 'weekday'}>
          <SelectField
            id="saidWeekday"
            label="By which day"
            value={props.form.saidWeekday}
            options={SAID_WEEKDAYS}
            onValue={(saidWeekday) => {
              props.onChange({ saidWeekday });
            }}
          />
        </Match>
        <Match when={props.form.said === 'period'}>
          <div class="pair">
            <SelectField
              id="saidPart"
              label="Which part"
              value={props.form.saidPart}
              options={SAID_PARTS}
              onValue={(saidPart) => {
                props.onChange({ saidPart });
              }}
            />
            <SelectField
              id="saidOf"
              label="Of what"
              value={props.form.saidOf}
              options={SAID_OF}
              onValue={(saidOf) => {
                props.onChange({ saidOf });
              }}
            />
          </div>
        </Match>
      </Switch>
    </>
  );
}
