import { createSignal, Show } from 'solid-js';
import type { WorkCalendar } from '../../lib/index.ts';
import InputField from '../form/InputField.tsx';
import SelectField from '../form/SelectField.tsx';
import type { SituationForm } from './form.ts';
import { ABOUT_DAY, NEWS, ON_A_DAY, WHOM } from './news-options.ts';
import { readNews, type News } from './read-news.ts';

type Props = {
  readonly form: SituationForm;
  readonly calendar: WorkCalendar;
  readonly today: string;
  readonly onChange: (change: Partial<SituationForm>) => void;
};

/** "They got back to me": what happened, in one go; the facts it changes stand under "More about your case". */
export default function NewsFields(props: Props) {
  const nothing = (): News => ({ kind: '', on: props.today, day: '', until: '', whom: 'interviewer' });
  const [news, setNews] = createSignal<News>(nothing());
  const [error, setError] = createSignal('');
  const tell = (told: Partial<News>) => {
    setNews({ ...news(), ...told });
    setError('');
  };
  const about = () => ABOUT_DAY[news().kind];
  const apply = (event: SubmitEvent) => {
    event.preventDefault();
    const change = readNews(news(), props.form, props.calendar);
    if (!change) {
      setError(news().kind === 'closed' && news().until ? 'The last day is before the first one.' : 'Enter the day.');
      document.getElementById(about() ? 'newsDay' : 'newsOn')?.focus();
      return;
    }
    props.onChange(change);
    setNews(nothing());
  };
  return (
    <form class="stack" autocomplete="off" onSubmit={apply}>
      <SelectField
        id="news"
        label="What happened?"
        value={news().kind}
        options={NEWS}
        onValue={(kind) => {
          tell({ kind: kind as News['kind'] });
        }}
      />
      <Show when={news().kind}>
        <div class="pair">
          <Show when={about()}>
            {(label) => (
              <InputField
                id="newsDay"
                label={label()}
                type="date"
                value={news().day}
                error={error()}
                onValue={(day) => {
                  tell({ day });
                }}
              />
            )}
          </Show>
          <Show when={news().kind === 'closed'}>
            <InputField
              id="newsUntil"
              label="Last closed day"
              type="date"
              value={news().until}
              hint="Leave empty for a single day."
              onValue={(until) => {
                tell({ until });
              }}
            />
          </Show>
          <Show when={news().kind === 'whom'}>
            <SelectField
              id="newsWhom"
              label="Whom"
              value={news().whom}
              options={WHOM}
              onValue={(whom) => {
                tell({ whom });
              }}
            />
          </Show>
          <Show when={ON_A_DAY.includes(news().kind)}>
            <InputField
              id="newsOn"
              label="On"
              type="date"
              value={news().on}
              error={error()}
              onValue={(on) => {
                tell({ on });
              }}
            />
          </Show>
        </div>
        <div class="actions">
          <button type="submit">Update my plan</button>
        </div>
      </Show>
    </form>
  );
}
