import { Show } from 'solid-js';
import { isToBeTaken, LOGGED_STEPS, type Situation, type Step } from '../../lib/index.ts';
import InputField from '../form/InputField.tsx';

type Log = Situation['log'];
type Props = {
  readonly step: Step;
  readonly log: Log;
  readonly today: string;
  readonly title: string;
  readonly onLog: (log: Log) => void;
};

/** Ticking a step off, with the day it was done. A second check-in is the second entry of `check-in`. */
export default function StepLog(props: Props) {
  const name = () =>
    LOGGED_STEPS.find((step) => step === (props.step.id === 'second-check-in' ? 'check-in' : props.step.id));
  const entry = () =>
    props.step.id === 'second-check-in' ? entriesOf(name(), props.log)[1] : entriesOf(name(), props.log)[0];
  const canLog = () => name() !== undefined && isToBeTaken(props.step) && isInTurn(props.step, props.log);

  let place!: HTMLDivElement;
  /** The button that was pressed is gone; the keyboard goes on where it stood. */
  const change = (log: Log) => {
    props.onLog(log);
    place.querySelector<HTMLElement>('input, button')?.focus();
  };

  const done = () => {
    const step = name();
    if (step) change([...props.log, { step, on: props.today }]);
  };
  const redate = (on: string) => {
    const changed = entry();
    if (changed && on) props.onLog(props.log.map((each) => (each === changed ? { ...each, on } : each)));
  };
  const undo = () => {
    change(props.log.filter((each) => each !== entry()));
  };

  return (
    <div class="log" ref={place}>
      <Show when={entry()}>
        {(done) => (
          <>
            <InputField
              id={`done-${props.step.id}`}
              label="You did this on"
              type="date"
              value={done().on}
              onValue={redate}
            />
            <button type="button" class="plain" onClick={undo}>
              Undo<span class="visually-hidden">: {props.title}</span>
            </button>
          </>
        )}
      </Show>
      <Show when={!entry() && canLog()}>
        <button type="button" class="line" onClick={done}>
          Done<span class="visually-hidden">: {props.title}</span>
        </button>
      </Show>
    </div>
  );
}

function entriesOf(name: string | undefined, log: Log): Log {
  return log.filter(({ step }) => step === name).sort((a, b) => (a.on < b.on ? -1 : 1));
}

/** A second check-in is no step to tick before there was a first. */
function isInTurn(step: Step, log: Log): boolean {
  return step.id !== 'second-check-in' || entriesOf('check-in', log).length > 0;
}
