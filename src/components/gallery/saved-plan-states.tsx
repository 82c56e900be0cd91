import ConfirmDialog from '../saved-plans/ConfirmDialog.tsx';
import type { PlanStore } from '../saved-plans/plan-store.ts';
import KeepPlan from '../saved-plans/KeepPlan.tsx';
import RenameForm from '../saved-plans/RenameForm.tsx';
import type { Told } from '../planner/told.ts';
import { renderState, type GalleryState } from './render-state.ts';

const EMPTY: PlanStore = {
  read: () => Promise.resolve({ ok: true, plans: [] }),
  change: () => Promise.resolve({ ok: true, plans: [] }),
  readRaw: () => Promise.resolve(''),
  deleteAll: () => Promise.resolve({ ok: true, plans: [] }),
};
const NAME = 'Northwind, billing team';
const nothing = () => undefined;

/** Keeping a plan, renaming it, and the question before it is deleted. */
export function savedPlanStates(told: Told): readonly GalleryState[] {
  const dialog = renderState('Before something is deleted', () => (
    <ConfirmDialog question={`Delete “${NAME}”?`} yes="Delete" onYes={nothing} onClose={nothing} />
  ));
  return [
    renderState('Keeping a plan', () => <KeepPlan told={told} store={EMPTY} />),
    renderState('A new name', () => (
      <RenameForm name={NAME} onRename={() => Promise.resolve(null)} onCancel={nothing} />
    )),
    // Only a script opens it as a dialog above the page.
    { ...dialog, html: dialog.html.replace('<dialog', '<dialog open') },
  ];
}
