import CheckField from '../form/CheckField.tsx';
import Choice from '../form/Choice.tsx';
import InputField from '../form/InputField.tsx';
import SelectField from '../form/SelectField.tsx';
import TextAreaField from '../form/TextAreaField.tsx';
import { EMPTY_FORM, type FormErrors } from '../planner/form.ts';
import MoreFields from '../planner/MoreFields.tsx';
import SituationFields from '../planner/SituationFields.tsx';
import { renderState, type GalleryState } from './render-state.ts';

const HINT = 'A hint stands where one may stumble.';
const ERROR = 'Enter the day on which the interview was.';
const KINDS = [
  ['thanks', 'Thank-you'],
  ['check-in', 'Check-in'],
] as const;
const ERRORS: FormErrors = {
  date: 'Enter the day on which the interview was.',
  time: 'Enter the hour at which it ended.',
  timeZone: 'Enter a time zone, such as America/New_York.',
};
const nothing = () => undefined;

/** The controls, plain, with a hint, and with what is wrong. */
export function formStates(): readonly GalleryState[] {
  return [
    renderState('Inputs', () => (
      <div class="stack">
        <InputField id="plain" label="A day" type="date" value="" onValue={nothing} />
        <InputField id="hint" label="A time" type="time" value="" hint={HINT} onValue={nothing} />
        <InputField id="error" label="A day with an error" type="date" value="" error={ERROR} onValue={nothing} />
        <InputField id="both" label="Words" type="text" value="" hint={HINT} error={ERROR} onValue={nothing} />
      </div>
    )),
    renderState('Choices and texts', () => (
      <div class="stack">
        <SelectField id="select" label="One of a list" value="" options={KINDS} hint={HINT} onValue={nothing} />
        <Choice id="choice" legend="One of a few" options={KINDS} value="thanks" onValue={nothing} />
        <Choice id="open" legend="None chosen yet" options={KINDS} value={undefined} onValue={nothing} />
        <CheckField id="check" label="Yes or no" checked={false} hint={HINT} onValue={nothing} />
        <CheckField id="wrong" label="With an error" checked={false} error={ERROR} onValue={nothing} />
        <TextAreaField id="area" label="Longer words" value="" rows={3} hint={HINT} onValue={nothing} />
      </div>
    )),
    renderState('Buttons', () => (
      <div class="actions">
        <button type="button">The main one</button>
        <button type="button" class="line">
          Another
        </button>
        <button type="button" class="plain">
          A quiet one
        </button>
        <p role="status">What a button did is said beneath it.</p>
      </div>
    )),
    renderState('The planner’s fields with errors', () => (
      <form class="situation sheet" aria-label="Your interview">
        <SituationFields form={EMPTY_FORM} errors={ERRORS} onChange={nothing} calendar={undefined} />
        <details class="more" open>
          <summary>More about your case</summary>
          <MoreFields form={EMPTY_FORM} errors={{}} onChange={nothing} today="2026-11-20" />
        </details>
      </form>
    )),
    renderState('Notice and warning', () => (
      <div class="stack">
        <p class="notice">Something about the whole page.</p>
        <p class="warning">Something to mind in a plan.</p>
        <p class="changed">What the last change did.</p>
      </div>
    )),
  ];
}
