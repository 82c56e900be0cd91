import type { Page } from 'playwright';

/** The visitor of the planner's stories: in New York, on the evening of Friday, November 20, 2026. */
export const FRIDAY_EVENING = {
  now: '2026-11-20T18:00:00-05:00',
  timezoneId: 'America/New_York',
  locale: 'en-US',
} as const;

/** A step as the page's list shows it. */
export type StepShown = { readonly title: string; readonly when: string; readonly datetime: string };

/** The planner, filled in and read as a person does it: by its labels. */
export function plannerPage(page: Page) {
  const field = (label: string) => page.getByLabel(label, { exact: true });
  const step = (id: string) => page.locator(`.plan [data-step="${id}"]`);
  return {
    field,
    step,
    /** Waits until the island has come alive. */
    ready: () => page.locator('#planner[data-ready]').waitFor(),
    endedAt: async (date: string, time: string) => {
      await field('Your interview was on').fill(date);
      await field('It ended at').fill(time);
    },
    promisedBy: async (date: string) => {
      await field('They said you would hear').selectOption('By a date');
      await field('By this date').fill(date);
    },
    today: () => page.locator('#planner .answer').innerText(),
    steps: async (): Promise<readonly StepShown[]> => {
      await page.getByRole('heading', { name: 'Your plan' }).waitFor();
      return page.locator('.plan .step').evaluateAll((items) =>
        items.map((item) => ({
          title: (item.querySelector('h3')?.textContent ?? '').replace(/ now$/, ''),
          when: item.querySelector('.when')?.textContent ?? '',
          datetime: item.querySelector('time')?.dateTime ?? '',
        })),
      );
    },
    /** What "Why this date?" of a step says once it is opened. */
    why: async (id: string) => {
      await step(id).getByText('Why this date?').click();
      return step(id).locator('.why-date ul').innerText();
    },
  };
}
