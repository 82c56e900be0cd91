import { For, Show } from 'solid-js';
import type { DatebookDay, DatebookRow, StepId } from '../../lib/index.ts';
import { MONTHS, WEEKDAYS, weekdayOf, type DateWords } from './date-words.ts';

type Props = {
  readonly rows: readonly DatebookRow[];
  /** The plan's steps, for the numbers. */
  readonly order: readonly StepId[];
  readonly dates: DateWords;
};

/** The plan drawn day by day. Hidden from screen readers: the list beneath says all of it. */
export default function Datebook(props: Props) {
  const days = () => props.rows.flatMap((row) => (row.kind === 'week' ? row.days : []));
  const first = () => days()[0];
  const named = () => days().filter(({ off }) => off && off.why !== 'weekend');
  return (
    <figure class="datebook" aria-hidden="true">
      <div class="weeks">
        <For each={props.rows}>
          {(row) => (
            <Show
              when={row.kind === 'week' && row}
              fallback={<p class="folded">{row.kind === 'folded' && `${row.weeks} weeks of waiting`}</p>}
            >
              {(week) => (
                <div class="week">
                  <For each={week().days}>
                    {(day) => <Day day={day} order={props.order} isFirst={day === first()} />}
                  </For>
                </div>
              )}
            </Show>
          )}
        </For>
      </div>
      <figcaption>
        <span class="key act">Solid bar: send or call</span> <span class="key too-soon">Dotted: too soon to ask</span>{' '}
        <span class="key off">Hatched: nobody is at work</span>
        <Show when={named().length}>
          {' '}
          <span>
            {named()
              .map(({ date, off }) => `${props.dates.short(date)}: ${off?.name ?? 'closed'}`)
              .join('; ')}
          </span>
        </Show>
      </figcaption>
    </figure>
  );
}

function Day(props: { readonly day: DatebookDay; readonly order: readonly StepId[]; readonly isFirst: boolean }) {
  const weekday = () => WEEKDAYS[weekdayOf(props.day.date) - 1]?.charAt(0);
  const dayOfMonth = () => Number(props.day.date.slice(8));
  return (
    <div
      class="day"
      classList={{
        off: props.day.off !== null,
        today: props.day.isToday,
        act: props.day.tone === 'act',
        'too-soon': props.day.tone === 'too-soon',
      }}
    >
      <span>
        {props.isFirst || dayOfMonth() === 1 ? MONTHS[Number(props.day.date.slice(5, 7)) - 1]?.slice(0, 3) : weekday()}
      </span>
      <b>{dayOfMonth()}</b>
      <For each={props.day.steps}>{(step) => <span class="number">{props.order.indexOf(step) + 1}</span>}</For>
    </div>
  );
}
