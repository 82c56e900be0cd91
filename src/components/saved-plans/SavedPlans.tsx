import { createEffect, createSignal, For, Show, untrack } from 'solid-js';
import Field, { describedBy } from '../form/Field.tsx';
import ConfirmDialog from './ConfirmDialog.tsx';
import { createSavedPlans, type ListedPlan, type SavedPlansState, type SavedPlansWorld } from './create-saved-plans.ts';
import { STORE_WORDS } from './problem-words.ts';
import RenameForm from './RenameForm.tsx';

/** The plans that this browser keeps, by what is due next, and what can be done with all of them. */
export default function SavedPlans(props: { readonly world: SavedPlansWorld; readonly onReady?: () => void }) {
  // The world does not change while the page stands.
  const { words, ...world } = untrack(() => ({ ...props.world }));
  const state = createSavedPlans({ ...world, words });
  const [asksAll, setAsksAll] = createSignal(false);
  let heading!: HTMLHeadingElement;
  const count = () => state.listed()?.length ?? 0;
  createEffect(() => {
    if (state.listed() || state.problem()) props.onReady?.();
  });

  const removeAll = async () => {
    await state.removeAll();
    heading.focus();
  };

  return (
    <>
      <h2 ref={heading} tabindex="-1">
        {state.problem() ? 'They cannot be shown' : countWords(count())}
      </h2>
      <Show when={state.problem()}>{(problem) => <p class="notice">{STORE_WORDS[problem()]}</p>}</Show>
      <Show when={!state.problem() && state.listed()?.length === 0}>
        <p>
          <a href={`${words.base}planner/`}>Make one in the planner</a>, then choose “Keep this plan in this browser”
          beneath it.
        </p>
      </Show>
      <Show when={!state.problem()}>
        <ol class="saved">
          <For each={state.listed()}>
            {(plan) => <SavedPlan plan={plan} base={words.base} state={state} onGone={() => heading.focus()} />}
          </For>
        </ol>
      </Show>
      <p role="status" class="said">
        {state.said()}
      </p>
      <Show when={state.problem() !== 'blocked'}>
        <section class="stack" aria-labelledby="all-plans">
          <h2 id="all-plans">{count() > 0 || state.problem() ? 'All of them' : 'From a file'}</h2>
          <Show when={count() > 0 || state.problem()}>
            <div class="actions">
              <button type="button" onClick={() => void state.saveFile()}>
                Save all as one file
              </button>
              <button type="button" class="line" onClick={() => setAsksAll(true)}>
                Delete all
              </button>
            </div>
          </Show>
          <AddFile state={state} />
        </section>
      </Show>
      <Show when={asksAll()}>
        <ConfirmDialog
          question="Delete everything that this page keeps in this browser? A file that you saved stays yours."
          yes="Delete all"
          onYes={() => void removeAll()}
          onClose={() => setAsksAll(false)}
        />
      </Show>
    </>
  );
}

function SavedPlan(props: {
  readonly plan: ListedPlan;
  readonly base: string;
  readonly state: SavedPlansState;
  readonly onGone: () => void;
}) {
  const [renames, setRenames] = createSignal(false);
  const [asks, setAsks] = createSignal(false);
  let renameButton: HTMLButtonElement | undefined;
  const remove = async () => {
    await props.state.remove(props.plan.name);
    props.onGone();
  };
  const rename = async (to: string) => {
    const problem = await props.state.rename(props.plan.name, to);
    if (!problem) props.onGone();
    return problem;
  };
  return (
    <li>
      <h3>
        <a href={`${props.base}planner/#${props.plan.link}`} dir="auto">
          {props.plan.name}
        </a>
      </h3>
      <p>
        {props.plan.act} <small>{props.plan.why}</small>
      </p>
      <Show
        when={renames()}
        fallback={
          <div class="actions">
            <button
              ref={(button) => (renameButton = button)}
              type="button"
              class="plain"
              onClick={() => setRenames(true)}
            >
              Rename<span class="visually-hidden"> “{props.plan.name}”</span>
            </button>
            <button type="button" class="plain" onClick={() => setAsks(true)}>
              Delete<span class="visually-hidden"> “{props.plan.name}”</span>
            </button>
          </div>
        }
      >
        <RenameForm
          name={props.plan.name}
          onRename={rename}
          onCancel={() => {
            setRenames(false);
            renameButton?.focus();
          }}
        />
      </Show>
      <Show when={asks()}>
        <ConfirmDialog
          question={`Delete “${props.plan.name}”?`}
          yes="Delete"
          onYes={() => void remove()}
          onClose={() => setAsks(false)}
        />
      </Show>
    </li>
  );
}

/** Takes a file in as soon as it is chosen; choosing the same one again takes it in again. */
function AddFile(props: { readonly state: SavedPlansState }) {
  return (
    <Field id={FILE_ID} label="Add plans from a file" hint={FILE_HINT}>
      <input
        id={FILE_ID}
        type="file"
        accept=".json,application/json"
        aria-describedby={describedBy(FILE_ID, FILE_HINT, undefined)}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (!file) return;
          void props.state.addFile(file).then(() => {
            currentTarget.value = '';
          });
        }}
      />
    </Field>
  );
}

const FILE_ID = 'plans-file';
const FILE_HINT = 'One that was saved here, in this browser or another. What is here already stays as it is.';

function countWords(count: number): string {
  if (count === 0) return 'No plan is kept here yet';
  return count === 1 ? '1 plan, and what is due' : `${count} plans, by what is due next`;
}
