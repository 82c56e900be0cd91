import { describe, expect, inject, test } from 'vitest';
import { useBrowser } from '../support/visit.ts';

const site = inject('rootSite');
const visit = useBrowser();

describe('the samples', () => {
  test('are reached from their page by situation, and each shows its marked note and its text to copy', async () => {
    const { page, problems } = await visit(`${site.url}samples/`);
    await page
      .getByRole('navigation', { name: 'Where are you now?' })
      .getByRole('link', { name: 'They said no' })
      .click();
    expect(new URL(page.url()).hash).toBe('#rejected');
    await page.getByRole('link', { name: 'A reply to a rejection' }).click();
    await page.waitForURL('**/samples/reply-to-rejection/');
    expect(await page.locator('.letter mark').count()).toBeGreaterThan(2);
    expect(await page.locator('.template').innerText()).toContain('[your name]');
    expect(await problems()).toEqual([]);
  });

  test('copy to the clipboard at a press, with every blank, and say so', async () => {
    const { page, problems } = await visit(`${site.url}samples/thank-you-nursing/`, {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await page.getByRole('button', { name: /^Copy A thank-you for a nursing job/ }).click();
    await expect.poll(() => page.getByRole('status').textContent()).toMatch(/^Copied\./);
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(/^Dear \[nurse manager\],\n\nThank you /);
    expect(copied.trimEnd()).toMatch(/\n\[your name and license\]$/);
    expect(await problems()).toEqual([]);
  });

  test('mark the text where the clipboard is closed to the page', async () => {
    const { page } = await visit(`${site.url}samples/thank-you-nursing/`);
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
    });
    await page.getByRole('button', { name: /^Copy/ }).click();
    await expect.poll(() => page.getByRole('status').textContent()).toMatch(/marked/);
    expect(await page.evaluate(() => getSelection()?.toString())).toContain('[nurse manager]');
  });

  test('have no button with JavaScript off, and the same text', async () => {
    const { page } = await visit(`${site.url}samples/thank-you-nursing/`, { javaScriptEnabled: false });
    expect(await page.getByRole('main').getByRole('button').count()).toBe(0);
    expect(await page.locator('.template').innerText()).toContain('[nurse manager]');
  });

  test('have their comments beside the letter where there is room, with a title above it or without', async () => {
    for (const path of ['samples/thank-you-nursing/', 'rules/send-a-thank-you/']) {
      const { page } = await visit(site.url + path, { viewport: { width: 1280, height: 800 } });
      const letter = await page.locator('.letter').first().boundingBox();
      const comments = await page.locator('.comments').first().boundingBox();
      expect(letter).not.toBeNull();
      expect(comments?.y, path).toBeCloseTo(letter?.y ?? 0, 0);
    }
  });
});

describe('the way from the home page to a situation', () => {
  test.each([true, false])('takes two choices, JavaScript on: %s', async (javaScriptEnabled) => {
    const { page } = await visit(site.url, { javaScriptEnabled });
    const groups = page.locator('.where details');
    const links = page.locator('.where a');
    expect(await links.count()).toBeGreaterThanOrEqual(21);
    expect(await links.first().isVisible()).toBe(false);
    await groups.filter({ hasText: 'I am waiting for an answer' }).locator('summary').click();
    await page.locator('.where').getByRole('link', { name: 'Their date has passed' }).click();
    await page.waitForURL('**/situations/date-passed/');
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Their date has passed');
  });
});
