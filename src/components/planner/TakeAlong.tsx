import { createSignal, onCleanup, onMount, Show } from 'solid-js';
import { isToBeTaken } from '../../lib/index.ts';
import { later, NOT_LOADED } from '../form/later.tsx';
import type { Told } from './told.ts';

const KeepPlan = later(() => import('../saved-plans/KeepPlan.tsx'));

type Tools = typeof import('./take-along.ts');
type Tool = 'saveCalendar' | 'copyLink' | 'copyText' | 'printPlan';

/** Taking the plan along: into a calendar, as a link, on paper. What does it is fetched at the first sign that someone will. */
export default function TakeAlong(props: { readonly told: Told }) {
  const [tools, setTools] = createSignal<Tools>();
  const [said, setSaid] = createSignal('');
  const [keeps, setKeeps] = createSignal(false);
  const isOpen = () => props.told.plan.steps.some(isToBeTaken);
  const wake = async () => {
    if (tools()) return;
    await import('./take-along.ts').then(setTools, () => setSaid(NOT_LOADED));
  };
  const run = async (tool: Tool) => {
    // A browser may let a page copy only right after the click.
    if (!tools()) await wake();
    const done = await tools()?.[tool](props.told);
    if (done !== undefined) setSaid(done);
  };
  const use = (tool: Tool) => () => void run(tool);
  onMount(() => {
    // Printing by the browser’s own key leaves no time to fetch: the key before it does.
    const onKey = ({ ctrlKey, metaKey }: KeyboardEvent) => {
      if (ctrlKey || metaKey) void wake();
    };
    addEventListener('keydown', onKey);
    onCleanup(() => {
      removeEventListener('keydown', onKey);
    });
  });

  return (
    <>
      <div onPointerOver={() => void wake()} onFocusIn={() => void wake()}>
        <div class="actions">
          <Show when={isOpen()}>
            <button type="button" onClick={use('saveCalendar')}>
              Save for your calendar
            </button>
          </Show>
          <button type="button" class="line" onClick={use('copyLink')}>
            Copy link to this plan
          </button>
          <button type="button" class="line" onClick={use('copyText')}>
            Copy as text
          </button>
          <button type="button" class="line" onClick={use('printPlan')}>
            Print
          </button>
          <p role="status">{said()}</p>
        </div>
        <Show when={isOpen()}>
          <details class="more">
            <summary>Add the next step alone to a calendar on the web</summary>
            <Show when={tools()} keyed>
              {({ CalendarLinks }) => <CalendarLinks told={props.told} />}
            </Show>
          </details>
        </Show>
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
      </div>
      <Show when={tools()} keyed>
        {({ WrittenPlan }) => <WrittenPlan told={props.told} />}
      </Show>
    </>
  );
}
