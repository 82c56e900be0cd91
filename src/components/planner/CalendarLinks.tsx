import { For, Show } from 'solid-js';
import { calendarLinks, nextEvent, planEvents } from '../../lib/index.ts';
import { calendarWords } from './calendar-words.ts';
import type { Told } from './told.ts';

const LINKS = [
  { to: 'google', calendar: 'Google Calendar', owner: 'Google' },
  { to: 'outlook', calendar: 'Outlook', owner: 'Microsoft' },
] as const;

/** The next step alone, as links to calendars on the web. */
export default function CalendarLinks(props: { readonly told: Told }) {
  const next = () => {
    const { plan, situation, now } = props.told;
    const wordsOf = (step: (typeof plan.steps)[number]) => calendarWords(step, props.told);
    return nextEvent(planEvents(plan, { situation, stamp: now, wordsOf }), plan);
  };
  return (
    <Show when={next()}>
      {(event) => (
        <div class="calendar-links">
          <p>“{event().title}”, on its day:</p>
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
  );
}
