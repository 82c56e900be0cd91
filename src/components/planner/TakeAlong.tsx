import { createSignal, For, Show } from 'solid-js';
import {
  calendarFile,
  CALENDAR_FILE_TYPE,
  calendarLinks,
  formatLink,
  nextEvent,
  planEvents,
  type Step,
} from '../../lib/index.ts';
import { later } from '../form/later.tsx';
import { calendarWords } from './calendar-words.ts';
import { BROWSER, type Device } from './device.ts';
import type { Told } from './told.ts';
import { planText } from './written-plan.ts';
import WrittenPlan from './WrittenPlan.tsx';

const KeepPlan = later(() => import('../saved-plans/KeepPlan.tsx'));

/** No name stands in it: it shows in downloads, and in mails it is sent with. */
const FILE_NAME = 'follow-up-plan.ics';

/** Taking the plan along: into a calendar, as a link, on paper. */
export default function TakeAlong(props: { readonly told: Told; readonly device?: Device }) {
  const device = () => props.device ?? BROWSER;
  const [said, setSaid] = createSignal('');
  const [keeps, setKeeps] = createSignal(false);
  const address = () => device().addressOf(formatLink(props.told.situation));
  const wordsOf = (step: Step) => calendarWords(step, props.told);
  const events = () => planEvents(props.told.plan, { situation: props.told.situation, stamp: device().now(), wordsOf });
  const next = () => nextEvent(events(), props.told.plan);

  const saveCalendar = async () => {
    const back = `The whole plan: ${address()}`;
    const text = await calendarFile(props.told.plan, {
      situation: props.told.situation,
      stamp: device().now(),
      wordsOf: (step) => ({ ...wordsOf(step), note: `${wordsOf(step).note}\n\n${back}` }),
    }).catch(() => null);
    if (text === null) return setSaid('The file could not be made. Check your connection and try again.');
    device().save({ name: FILE_NAME, type: CALENDAR_FILE_TYPE, text });
    const steps = events().length === 1 ? '1 step' : `${events().length} steps`;
    return setSaid(`${FILE_NAME} holds ${steps}. Open it with your calendar. A later file updates them.`);
  };
  const copy = (text: string, copied: string, refused: string) =>
    device()
      .copy(text)
      .then(
        () => setSaid(copied),
        () => setSaid(`The browser did not let us copy. ${refused}`),
      );
  const copyLink = () =>
    copy(address(), 'Link copied. It holds your dates, no names.', 'The address bar holds the same link.');
  const copyText = () =>
    copy(
      planText(props.told),
      'Plan copied as text, with its dates written out.',
      'Print it instead, or mark it by hand.',
    );

  return (
    <>
      <div class="actions">
        <Show when={events().length}>
          <button type="button" onClick={() => void saveCalendar()}>
            Save for your calendar
          </button>
        </Show>
        <button type="button" class="line" onClick={() => void copyLink()}>
          Copy link to this plan
        </button>
        <button type="button" class="line" onClick={() => void copyText()}>
          Copy as text
        </button>
        <button
          type="button"
          class="line"
          onClick={() => {
            device().print();
          }}
        >
          Print
        </button>
        <p role="status">{said()}</p>
        <Show when={next()}>
          {(event) => (
            <div class="calendar-links">
              <p>Or add the next step alone, “{event().title}”:</p>
              <ul>
                <For each={LINKS}>
                  {({ to, calendar, owner }) => (
                    <li>
                      <a href={calendarLinks(event())[to]} target="_blank" rel="noopener noreferrer">
                        {calendar} <small>(opens {owner}, leaves this site)</small>
                      </a>
                    </li>
                  )}
                </For>
              </ul>
            </div>
          )}
        </Show>
      </div>
      <details
        class="more"
        onToggle={({ currentTarget }) => {
          if (currentTarget.open) setKeeps(true);
        }}
      >
        <summary>Keep this plan in this browser</summary>
        <Show when={keeps()}>
          <KeepPlan told={props.told} />
        </Show>
      </details>
      <WrittenPlan told={props.told} />
    </>
  );
}

const LINKS = [
  { to: 'google', calendar: 'Google Calendar', owner: 'Google' },
  { to: 'outlook', calendar: 'Outlook', owner: 'Microsoft' },
] as const;
