import { globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { engines } from '../support/browser.ts';
import { noteCheckPage } from '../support/note-check-page.ts';
import { useBrowser } from '../support/visit.ts';

const NOTE = `Dear Ms. Wójcik,

Thank you for your time on on Tuesday. I would of liked to hear more about the colour of the programme, and I am realy interested. It was good to meet Jan van der Berg and Chidi.

Best regards,
Łukasz Brandão`;

/** Loading and compiling 16 MB on a busy machine. */
const PATIENCE = { timeout: 60_000 };

const cases = [
  ...engines().map((engine) => ({ engine, key: 'rootSite' as const })),
  { engine: 'Chromium' as const, key: 'subPathSite' as const },
];

describe.each(cases)('in $engine, in the $key', ({ engine, key }) => {
  const site = inject(key);
  const visit = useBrowser(engine);

  test(
    'the grammar step downloads its library at the press, says how large it is, finds mistakes and leaves names alone',
    { timeout: 90_000 },
    async () => {
      const { page, requests, problems, settle } = await visit(`${site.url}note-check/`);
      const check = noteCheckPage(page);
      await check.ready();
      await check.write(NOTE);
      const step = page.locator('details', { hasText: 'Spelling and grammar' }).last();
      await step.locator('summary').click();
      const button = step.getByRole('button', { name: /^Check spelling and grammar/ });
      expect(await button.innerText()).toContain(`downloads ${sizeOf(site.folder)}`);
      await settle();
      const asked = () => requests.filter((request) => /\.wasm|grammar\.worker/.test(request.url())).length;
      expect(asked()).toBe(0);

      await button.click();
      const status = step.getByRole('status');
      await expect.poll(() => status.innerText(), PATIENCE).toMatch(/^\d+ likely mistakes/);
      const slips = await step.locator('.slips q').allInnerTexts();
      expect(slips).toEqual(expect.arrayContaining(['on on', 'would of', 'realy']));
      expect(
        slips.filter((words) => /Wójcik|Jan|van|der|Berg|Chidi|Łukasz|Brandão|colour|programme/.test(words)),
      ).toEqual([]);
      expect(await step.getByRole('heading', { name: 'Likely mistakes' }).isVisible()).toBe(true);

      // Once it is there, it follows the edit.
      await check.text.fill(NOTE.replace('would of', 'would have'));
      await expect.poll(() => step.locator('.slips q').allInnerTexts(), PATIENCE).not.toContain('would of');
      expect(await problems()).toEqual([]);
    },
  );
});

test('its library is built once', () => {
  const { folder } = inject('rootSite');
  expect(globSync('**/*.wasm', { cwd: join(folder, '_astro') })).toHaveLength(1);
});

/** The size of the built library as the page should say it. */
function sizeOf(folder: string): string {
  const [file = ''] = globSync('_astro/*.wasm', { cwd: folder });
  return `${Math.ceil(statSync(join(folder, file)).size / 1e6)} MB`;
}
