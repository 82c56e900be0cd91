import { createStore, get, set } from 'idb-keyval';
import { render } from 'solid-js/web';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { dateWords } from '../../src/components/planner/date-words.ts';
import type { TextFile } from '../../src/components/planner/device.ts';
import { showPlan, type PlanShown } from '../../src/components/planner/engine.ts';
import { plannerWords } from '../../src/components/planner/words.ts';
import type { SavedPlansWorld } from '../../src/components/saved-plans/create-saved-plans.ts';
import KeepPlan from '../../src/components/saved-plans/KeepPlan.tsx';
import { browserPlans } from '../../src/components/saved-plans/plan-store.ts';
import SavedPlans from '../../src/components/saved-plans/SavedPlans.tsx';
import {
  formatLink,
  formatPlans,
  loadCalendar,
  parseSituation,
  readLink,
  type SavedPlan,
} from '../../src/lib/index.ts';

// a machine that may be busy
vi.setConfig({ testTimeout: 60_000 });

const NOW = '2026-11-20T18:00:00-05:00';
const WORDS = plannerWords('/');
const DATES = dateWords(['en-US']);

const ACME = saved('Acme', 'ended=2026-11-20T15:30&tz=America/New_York&said=date:2026-12-04&region=none');
const BOLT = saved('Bolt', 'ended=2026-11-10T10:00&tz=America/New_York&log=thank-you:2026-11-10&region=none');

let close: (() => void) | undefined;
let comeBack: () => void = () => undefined;
let files: TextFile[] = [];

beforeEach(async () => {
  files = [];
  await browserPlans().deleteAll();
});

afterEach(() => {
  vi.restoreAllMocks();
  close?.();
  close = undefined;
  document.body.replaceChildren();
});

describe('the plans that are kept', () => {
  test('are none at first, and the page says how there come to be some', async () => {
    open();
    await expect.element(page.getByRole('heading', { name: 'No plan is kept here yet' })).toBeVisible();
    await expect
      .element(page.getByRole('link', { name: 'Make one in the planner' }))
      .toHaveAttribute('href', '/planner/');
    expect(page.getByRole('button', { name: 'Delete all' }).query()).toBeNull();
  });

  test('stand by what is due next, each with what to do and a link to its plan', async () => {
    await hold(formatPlans([ACME, BOLT]));
    open();
    await expect.element(page.getByRole('heading', { name: '2 plans, by what is due next' })).toBeVisible();
    expect(names()).toEqual(['Bolt', 'Acme']);
    expect(itemText(0)).toContain('Check in with the person who interviewed you today.');
    await expect.element(page.getByRole('link', { name: 'Acme' })).toHaveAttribute('href', `/planner/#${ACME.link}`);
  });

  test('show what another tab has kept, once the person comes back', async () => {
    await hold(formatPlans([ACME]));
    open();
    await expect.element(page.getByRole('link', { name: 'Acme' })).toBeVisible();
    await hold(formatPlans([ACME, BOLT]));
    comeBack();
    await expect.element(page.getByRole('link', { name: 'Bolt' })).toBeVisible();
  });

  test('are renamed; a name that is taken is said beside the field', async () => {
    await hold(formatPlans([ACME, BOLT]));
    open();
    await userEvent.click(page.getByRole('button', { name: 'Rename “Acme”' }));
    const field = page.getByLabelText('New name for “Acme”');
    await expect.element(field).toHaveFocus();
    await expect.element(field).toHaveValue('Acme');
    await userEvent.fill(field, 'bolt');
    await userEvent.keyboard('{Enter}');
    await expect
      .element(field)
      .toHaveAccessibleDescription('You already keep another plan of that name. Choose another name.');
    await userEvent.fill(field, 'Acme Tools');
    await userEvent.click(page.getByRole('button', { name: 'Save the name' }));
    await expect.element(page.getByRole('status')).toHaveTextContent('“Acme” has its new name.');
    expect(await held()).toBe(formatPlans([{ ...ACME, name: 'Acme Tools' }, BOLT]));
  });

  test('are deleted one by one, after a question that Escape answers with no', async () => {
    await hold(formatPlans([ACME, BOLT]));
    open();
    const button = page.getByRole('button', { name: 'Delete “Acme”' });
    await userEvent.click(button);
    await expect.element(page.getByRole('dialog', { name: 'Delete “Acme”?' })).toBeVisible();
    await userEvent.keyboard('{Escape}');
    expect(names()).toEqual(['Bolt', 'Acme']);
    await expect.element(button).toHaveFocus();
    await userEvent.click(button);
    await expect.element(page.getByRole('dialog').getByRole('button', { name: 'Keep' })).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    expect(names()).toEqual(['Bolt', 'Acme']);
    await userEvent.click(button);
    await userEvent.click(page.getByRole('dialog').getByRole('button', { name: 'Delete' }));
    await expect.element(page.getByRole('status')).toHaveTextContent('“Acme” is deleted.');
    expect(await held()).toBe(formatPlans([BOLT]));
    await expect.element(page.getByRole('heading', { name: '1 plan, and what is due' })).toHaveFocus();
  });

  test('are saved as one file, deleted all together, and added from the file', async () => {
    await hold(formatPlans([ACME, BOLT]));
    open();
    await userEvent.click(page.getByRole('button', { name: 'Save all as one file' }));
    await expect.poll(() => files).toHaveLength(1);
    expect(files[0]).toEqual({
      name: 'follow-up-plans.json',
      type: 'application/json',
      text: formatPlans([ACME, BOLT]),
    });
    await userEvent.click(page.getByRole('button', { name: 'Delete all' }));
    await userEvent.click(page.getByRole('dialog').getByRole('button', { name: 'Delete all' }));
    await expect.element(page.getByRole('heading', { name: 'No plan is kept here yet' })).toHaveFocus();
    expect(await held()).toBeUndefined();
    await add(files[0]?.text ?? '');
    await expect.element(page.getByRole('status')).toHaveTextContent('2 plans were added.');
    expect(names()).toEqual(['Bolt', 'Acme']);
    await add(files[0]?.text ?? '');
    await expect.element(page.getByRole('status')).toHaveTextContent('No plan was added. 2 plans were here already.');
  });

  test('keep one that this version cannot read, and say so', async () => {
    const later = { name: 'Later', link: 'v=9&ended=soon' };
    await hold(formatPlans([later, ACME]));
    open();
    await expect.element(page.getByText(/This version of the page cannot read this plan\./)).toBeVisible();
    expect(names()).toEqual(['Acme', 'Later']);
    await userEvent.click(page.getByRole('button', { name: 'Delete “Acme”' }));
    await userEvent.click(page.getByRole('dialog').getByRole('button', { name: 'Delete' }));
    await expect.poll(held).toBe(formatPlans([later]));
  });
});

describe('a file that brings nothing good', () => {
  test.each([
    ['no JSON', 'hello', 'That file holds no plans that can be read. Nothing was added.'],
    ['another JSON', '{"plans":[]}', 'That file holds no plans that can be read. Nothing was added.'],
    [
      'markup for a name and a number for a link',
      file([{ name: '<img src=x onerror=alert(1)>', link: 1 }]),
      'That file holds no plans that can be read. Nothing was added.',
    ],
    [
      'inherited keys',
      '{"__proto__":{"format":"afterword-plans","version":1,"plans":[]}}',
      'That file holds no plans that can be read. Nothing was added.',
    ],
    [
      'deep lists',
      `${'['.repeat(200_000)}${']'.repeat(200_000)}`,
      'That file holds no plans that can be read. Nothing was added.',
    ],
    [
      'a version to come',
      '{"format":"afterword-plans","version":7}',
      'That file was saved by a newer version of this page. Reload the page, then add it again. Nothing was added.',
    ],
    ['four million letters', 'x'.repeat(4_000_001), 'That file is too large to hold plans. Nothing was added.'],
    [
      'too many plans',
      file(Array.from({ length: 201 }, (_, n) => ({ ...BOLT, name: `${n}` }))),
      'That would be more than 200 plans. Nothing was added.',
    ],
    [
      'a link that is none',
      file([{ name: 'Evil', link: 'javascript:alert(1)' }]),
      'No plan was added. 1 plan could not be read and was left out.',
    ],
  ])('with %s is refused with a message, and what is kept stays', async (_, text, said) => {
    await hold(formatPlans([ACME]));
    open();
    await expect.element(page.getByRole('link', { name: 'Acme' })).toBeVisible();
    await add(text);
    await expect.element(page.getByRole('status')).toHaveTextContent(said);
    expect(await held()).toBe(formatPlans([ACME]));
    expect(names()).toEqual(['Acme']);
  });

  test('may hold markup in a name: it is shown as it was written', async () => {
    open();
    await expect.element(page.getByLabelText('Add plans from a file')).toBeVisible();
    await add(file([{ ...ACME, name: '<img src=x onerror="document.title=1">' }]));
    await expect.element(page.getByRole('link', { name: '<img src=x onerror="document.title=1">' })).toBeVisible();
    expect(document.querySelector('img')).toBeNull();
  });
});

describe('a store that cannot be used', () => {
  test.each([
    [
      'damaged',
      '{"format":"afterword-plans","version":1,"plans":[{',
      'What this browser keeps here cannot be read. Nothing of it was changed.',
    ],
    [
      'of a version to come',
      '{"format":"afterword-plans","version":9,"plans":"x"}',
      'These plans were kept by a newer version of this page. Reload the page to get it. Nothing was changed.',
    ],
  ])('that is %s is left alone, can be saved as it is, and deleted', async (_, text, said) => {
    await hold(text);
    open();
    await expect.element(page.getByText(said)).toBeVisible();
    await add(formatPlans([ACME]));
    await expect.element(page.getByRole('status')).toHaveTextContent(said);
    expect(await held()).toBe(text);
    await userEvent.click(page.getByRole('button', { name: 'Save all as one file' }));
    await expect.poll(() => files.map((saved) => saved.text)).toEqual([text]);
    await userEvent.click(page.getByRole('button', { name: 'Delete all' }));
    await userEvent.click(page.getByRole('dialog').getByRole('button', { name: 'Delete all' }));
    await expect.element(page.getByRole('heading', { name: 'No plan is kept here yet' })).toBeVisible();
    expect(await held()).toBeUndefined();
  });

  test('that is blocked is said, and nothing can be pressed in vain', async () => {
    vi.spyOn(indexedDB, 'databases').mockRejectedValue(new DOMException('', 'SecurityError'));
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('', 'SecurityError');
    });
    open();
    await expect.element(page.getByText(/This browser does not let the page keep anything\./)).toBeVisible();
    expect(page.getByRole('button').elements()).toEqual([]);
  });

  test('that is full keeps what it had, and says what to do', async () => {
    await hold(formatPlans([BOLT]));
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('', 'QuotaExceededError');
    });
    await keep(ACME);
    await userEvent.fill(page.getByLabelText('Your name for this plan'), 'Acme');
    await userEvent.click(page.getByRole('button', { name: 'Keep this plan' }));
    await expect
      .element(page.getByRole('status'))
      .toHaveTextContent(
        'This browser has no room left. Nothing was changed. Save the plans as a file, or copy the link.',
      );
    await expect.element(page.getByLabelText('Your name for this plan')).toHaveValue('Acme');
    expect(await held()).toBe(formatPlans([BOLT]));
  });
});

describe('keeping the plan that is shown', () => {
  test('makes nothing in the browser before the button is pressed', async () => {
    const opened = vi.spyOn(indexedDB, 'open');
    vi.spyOn(indexedDB, 'databases').mockResolvedValue([]);
    await keep(ACME);
    await userEvent.fill(page.getByLabelText('Your name for this plan'), 'Acme');
    expect(opened).not.toHaveBeenCalled();
  });

  test('takes a name of the person’s choice, and later what has changed', async () => {
    await keep(ACME);
    const field = page.getByLabelText('Your name for this plan');
    await userEvent.click(page.getByRole('button', { name: 'Keep this plan' }));
    await expect.element(field).toHaveAccessibleDescription(/Give the plan a name/);
    await expect.element(field).toHaveFocus();
    await userEvent.fill(field, ' Acme ');
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('status')).toHaveTextContent('Kept as “Acme”, in this browser alone.');
    expect(await held()).toBe(formatPlans([ACME]));

    close?.();
    const changed = saved('Acme', `${ACME.link}&log=thank-you:2026-11-21`);
    await keep(changed);
    await expect.element(page.getByText(/“Acme” is kept without your latest changes\./)).toBeVisible();
    await userEvent.click(page.getByRole('button', { name: 'Keep it as it is now' }));
    await expect.element(page.getByRole('status')).toHaveTextContent('“Acme” is up to date.');
    expect(await held()).toBe(formatPlans([changed]));
  });

  test('does not overwrite the plan of another interview', async () => {
    await hold(formatPlans([BOLT]));
    await keep(ACME);
    await userEvent.fill(page.getByLabelText('Your name for this plan'), 'BOLT');
    await userEvent.click(page.getByRole('button', { name: 'Keep this plan' }));
    await expect
      .element(page.getByLabelText('Your name for this plan'))
      .toHaveAccessibleDescription(/You already keep another plan of that name/);
    expect(await held()).toBe(formatPlans([BOLT]));
  });
});

function open(): void {
  const world: SavedPlansWorld = {
    store: browserPlans(),
    now: () => NOW,
    timeZone: 'America/New_York',
    dates: DATES,
    words: WORDS,
    save: (saving) => {
      files.push(saving);
    },
    onReturn: (listen) => {
      comeBack = listen;
      return () => undefined;
    },
  };
  close = render(() => <SavedPlans world={world} />, document.body);
}

async function keep(plan: SavedPlan): Promise<void> {
  const told = await toldOf(plan);
  close = render(() => <KeepPlan told={told} />, document.body);
}

async function toldOf({ link }: SavedPlan): Promise<PlanShown> {
  const read = readLink(link);
  const parsed = parseSituation(read.ok ? read.situation : null);
  if (!parsed.ok) throw new Error(link);
  const calendar = await loadCalendar(parsed.situation.region);
  return showPlan(parsed.situation, calendar, { now: NOW, dates: DATES, words: WORDS, timeZone: 'America/New_York' });
}

/** A plan whose link is written as the planner writes it. */
function saved(name: string, link: string): SavedPlan {
  const read = readLink(link);
  if (!read.ok) throw new Error(link);
  return { name, link: formatLink(read.situation) };
}

function file(plans: readonly unknown[]): string {
  return JSON.stringify({ format: 'afterword-plans', version: 1, plans });
}

async function add(text: string): Promise<void> {
  await userEvent.upload(page.getByLabelText('Add plans from a file'), new File([text], 'plans.json'));
}

function names(): readonly string[] {
  return [...document.querySelectorAll('.saved h3')].map((heading) => heading.textContent);
}

function itemText(index: number): string {
  return document.querySelectorAll('.saved > li')[index]?.textContent ?? '';
}

function hold(text: string): Promise<void> {
  return set('plans', text, createStore('afterword', 'plans'));
}

function held(): Promise<unknown> {
  return get('plans', createStore('afterword', 'plans'));
}
