import type { Page } from 'playwright';

/** Typed into every field for words. Letters alone, so that no address writes it in another way. */
export const SECRET = 'Zqwxsecretive';
/** Typed into every field for days. */
export const SECRET_DAY = '2026-12-17';

/** The secrets that a text holds, also in other letters or as base64. */
export function secretsIn(text: string): readonly string[] {
  const plain = text.toLowerCase();
  const said = [SECRET, SECRET_DAY].filter((secret) => plain.includes(secret.toLowerCase()));
  return [...said, ...IN_BASE64.filter((disguise) => text.includes(disguise))];
}

/** The middle of the secret in base64, for each place in a text that it can have. */
const IN_BASE64 = [0, 1, 2].map((shift) =>
  Buffer.from('.'.repeat(shift) + SECRET)
    .toString('base64')
    .slice(4, 16),
);

/** Opens whatever can be opened and fills in every field, also those that appear meanwhile. Returns how many. */
export async function fillEverything(page: Page, root: string, except: readonly string[] = []): Promise<number> {
  const filled = new Set(except);
  for (let round = 0; round < 3; round += 1) {
    await openAll(page, root);
    const fields = await page
      .locator(root)
      .locator('input:visible, textarea:visible, select:visible')
      .evaluateAll((all) =>
        (all as HTMLInputElement[])
          // One answer of each question.
          .filter(
            (field, at, fields) => field.type !== 'radio' || fields.findIndex(({ name }) => name === field.name) === at,
          )
          .map(({ id, type }) => ({ id, type })),
      );
    for (const { id, type } of fields.filter(({ id }) => !filled.has(id))) {
      filled.add(id);
      await fill(page, id, type);
    }
  }
  return filled.size - except.length;
}

/** Opens every fold below an element. */
export function openAll(page: Page, root: string): Promise<void> {
  return page.locator(root).evaluateAll((roots) => {
    for (const details of roots.flatMap((each) => [...each.querySelectorAll('details')])) details.open = true;
  });
}

async function fill(page: Page, id: string, type: string): Promise<void> {
  const field = page.locator(`[id="${id}"]`);
  // An answer further up may have taken it away.
  if (!(await field.isVisible())) return;
  if (type === 'checkbox' || type === 'radio') await field.check();
  else if (type === 'select-one') await field.selectOption({ index: 1 });
  else if (type === 'date') await field.fill(SECRET_DAY);
  else if (type === 'time') await field.fill('16:45');
  else if (type === 'number') await field.fill('3');
  else await field.fill(SECRET);
  await field.blur();
}
