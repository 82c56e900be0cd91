import { expect, inject, test } from 'vitest';
import { RULES } from '../../src/lib/index.ts';
import { useBrowser } from '../support/visit.ts';

const site = inject('rootSite');
const visit = useBrowser();

test.each(['A4', 'Letter'])('the checklist prints on one sheet of %s, with every rule', async (format) => {
  const { page } = await visit(`${site.url}checklist/`);
  expect(await page.locator('.checklist-rules > li').count()).toBe(RULES.length);
  const margin = { top: '12mm', right: '12mm', bottom: '12mm', left: '12mm' };
  const pdf = (await page.pdf({ format, margin })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
});
