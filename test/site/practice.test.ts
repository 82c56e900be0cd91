import { describe, expect, inject, test } from 'vitest';
import { engines } from '../support/browser.ts';
import { PRACTICE } from '../support/practice.ts';
import { useBrowser } from '../support/visit.ts';

const site = inject('rootSite');

describe.each(engines())('in %s', (engine) => {
  const visit = useBrowser(engine);

  test('a choice tells by keyboard what comes of it, without any script, and leads to its rule', async () => {
    const { page, problems } = await visit(`${site.url}practice/`, { javaScriptEnabled: false });
    const item = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'They said Tuesday' }) });
    const choices = item.getByRole('group', { name: 'Do you call today?' });
    const replies = item.locator('.practice-reply');
    expect(await replies.filter({ visible: true }).count()).toBe(0);

    await choices.getByText('Not yet', { exact: true }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => replies.filter({ visible: true }).innerText()).toMatch(/^Right\..*3 business days/);

    // The other choice, one step back, takes its place.
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Space');
    await expect.poll(() => replies.filter({ visible: true }).innerText()).toMatch(/^Not quite\./);
    await replies.filter({ visible: true }).getByRole('link', { name: 'Do respect protocol' }).click();
    await expect.poll(() => page.url()).toBe(`${site.url}rules/respect-protocol/`);
    expect(await problems()).toEqual([]);
  });
});

describe('the practice page', () => {
  const visit = useBrowser();

  test('shows every situation with exactly one right choice, and asks for no script', async () => {
    const { page, requests, settle } = await visit(`${site.url}practice/`);
    await settle();
    const right = await page
      .locator('.practice > li')
      .evaluateAll((items) => items.map((item) => item.querySelectorAll('.practice-reply.keep').length));
    expect(right).toEqual(PRACTICE.map(() => 1));
    expect(requests.filter((request) => request.resourceType() === 'script')).toEqual([]);
  });

  test('prints with every reply open', async () => {
    const { page } = await visit(`${site.url}practice/`);
    await page.emulateMedia({ media: 'print' });
    const replies = page.locator('.practice-reply');
    expect(await replies.filter({ visible: true }).count()).toBe(await replies.count());
  });
});
