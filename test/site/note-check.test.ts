import { describe, expect, inject, test } from 'vitest';
import { QUIZ } from '../../src/lib/index.ts';
import { barriers } from '../support/axe.ts';
import { engines } from '../support/browser.ts';
import { noteCheckPage } from '../support/note-check-page.ts';
import { useBrowser, type Visit, type VisitOptions } from '../support/visit.ts';

const HOLES = `Dear [Interviewer Name],

Thank you for meeting with me about the [Job Title] position. I enjoyed learning about [specific topic] and I am very interested in joining your team.

Sincerely,
[Your Name]`;

const GOOD = `Dear Ms. Okafor,

Thank you for taking the time to talk with me on Friday about the night-shift team. I enjoyed hearing how you rehearse incidents before they happen, and I left even more interested in the role.

My five years of on-call work at a regional hospital would let me help with the new rota from the first week. I look forward to hearing from you.

Kind regards,
Dana Reyes`;

const PUSHY = `Dear Mr. Pratt,

It has been two weeks and I still have not heard anything from you. I need your decision by Friday, as other companies are waiting for my answer. Please reply today.

Regards,
Dana Reyes`;

const BITTER = `Dear Ms. Lowe,

I have to say that your decision makes no sense to me. I was clearly better qualified than whoever you chose, and your panel obviously did not read my application. You will regret this.

Dana Reyes`;

const site = inject('rootSite');
const visit = useBrowser();

async function open(options: VisitOptions = {}, by = visit) {
  const visited = await by(`${site.url}note-check/`, options);
  const check = noteCheckPage(visited.page);
  await check.ready();
  return { ...visited, check };
}

describe.each(engines())('a note from the first word to the verdict, in %s', (engine) => {
  const visitIn = useBrowser(engine);
  const openIn = () => open({}, visitIn);

  /** At the end of a story: nothing that assistive technology would stumble over, and nothing that must not happen. */
  async function expectSound({ page, problems }: Visit): Promise<void> {
    expect(await barriers(page)).toEqual([]);
    expect(await problems()).toEqual([]);
  }

  test('a good thank-you is ready, and shows what makes it so', async () => {
    const story = await openIn();
    const { page, check } = story;
    await page.getByRole('textbox', { name: 'Subject' }).fill('Thank you for Friday');
    await check.write(GOOD);
    await page.getByRole('heading', { name: 'Ready to send' }).waitFor();
    expect(await check.counts()).toBe('7 good');
    expect(await check.toDo()).toEqual([]);
    const heard = await check.heard();
    expect(heard.length).toBeGreaterThan(4);
    expect(heard.filter((each) => !/^mark \d+, keep$/.test(each))).toEqual([]);
    await expectSound(story);
  });

  test('a pushy check-in is to be thought over; the words that push are struck, and taking them out mends it', async () => {
    const story = await openIn();
    const { page, check } = story;
    await check.kind('Check-in');
    await check.write(PUSHY);
    await page.getByRole('heading', { name: 'Rethink before you send' }).waitFor();
    expect(await check.answer('pressure', 'yes').isChecked()).toBe(true);
    expect((await check.toDo())[0]).toBe('Take out what pushes');
    expect((await check.marked('cut')).join(' ')).toContain('decision by Friday');
    await check.write(
      'Dear Mr. Pratt,\n\nI am still very interested in the role. Could you share how the decision is coming along?\n\nRegards,\nDana Reyes',
    );
    await expect.poll(() => check.marked('cut')).toEqual([]);
    expect(await check.answer('pressure', 'no').isChecked()).toBe(true);
    await expectSound(story);
  });

  test('a bitter reply is to be thought over, and its lines lead to the rule on feedback', async () => {
    const story = await openIn();
    const { page, check } = story;
    await check.kind('Reply to a no');
    await check.write(BITTER);
    await page.getByRole('heading', { name: 'Rethink before you send' }).waitFor();
    expect(await check.answer('defensive', 'yes').isChecked()).toBe(true);
    expect(await check.toDo()).toContain('Take out the argument');
    expect(await check.toDo()).toContain('Say thank you');
    const line = page.locator('#line-defensive');
    expect(await line.getByRole('link', { name: 'Do listen to feedback' }).getAttribute('href')).toBe(
      '/rules/listen-to-feedback/',
    );
    expect(await line.locator('a.quote').count()).toBeGreaterThan(0);
    await expectSound(story);
  });

  test('a template with holes: each is marked, named and to be filled in', async () => {
    const story = await openIn();
    const { check } = story;
    await check.write(HOLES);
    expect(await check.answer('placeholder', 'yes').isChecked()).toBe(true);
    expect(await check.answer('greeting', 'no').isChecked()).toBe(true);
    expect(await check.answer('signoff', 'no').isChecked()).toBe(true);
    expect(await check.verdict()).toBe('Nearly ready');
    expect(await check.toDo()).toContain('Fill in the blanks');
    expect(await check.marked('cut')).toEqual(
      expect.arrayContaining(['[Interviewer Name]', '[Job Title]', '[specific topic]', '[Your Name]']),
    );
    expect(await check.marked('keep')).toContainEqual(expect.stringMatching(/^Thank you/));
    const heard = await check.heard();
    expect(heard.some((each) => /^mark \d+, cut$/.test(each))).toBe(true);
    expect(heard.some((each) => /^mark \d+, keep$/.test(each))).toBe(true);
    await expectSound(story);
  });

  test('a name that is misspelt and another company are noticed, once the names are told', async () => {
    const story = await openIn();
    const { page, check } = story;
    await check.write(GOOD.replace('in the role', 'in the role at Globex'));
    await page.getByText('Names, and what they asked for').click();
    await page.getByRole('textbox', { name: 'To', exact: true }).fill('Ms. Okafur');
    await page.getByRole('textbox', { name: 'Company' }).fill('Initech');
    await page.getByText('You gave the name “Ms. Okafur”, and the note says “Okafor”.').waitFor();
    await page.getByText('You gave the company “Initech”, and the note says “Globex”.').waitFor();
    expect(await check.toDo()).toContain('Check the name “Okafor”');
    await expectSound(story);
  });

  test('three near-copies for a panel: the copies are named, with the words', async () => {
    const story = await openIn();
    const { page, check } = story;
    const copy = (name: string, end = '') =>
      `Dear ${name},\n\nThank you for meeting me on Friday. I liked the story of the warehouse move, and I would bring five years of planning such moves to your team.${end}\n\nKind regards,\nDana Reyes`;
    await check.write(copy('Ms. Okafor'));
    await page.getByText('Several interviewers, a note to each').click();
    for (const name of ['Mr. Ito', 'Dr. Lindqvist']) {
      await page.getByRole('button', { name: 'Add a note' }).click();
      await page.getByRole('textbox', { name: 'To', exact: true }).last().fill(name);
      await page
        .getByRole('textbox', { name: 'Text' })
        .last()
        .fill(copy(name, ` It was good to meet you, ${name}.`));
    }
    await page.getByText('note 2 (Mr. Ito) and note 3 (Dr. Lindqvist) are near copies').waitFor();
    expect(await page.locator('.panel-notes .warning').count()).toBe(3);
    expect(await page.locator('.panel-notes .warning').first().innerText()).toContain(
      'the story of the warehouse move',
    );
    await expectSound(story);
  });
});

describe('the person has the last word', () => {
  test('with the keyboard alone, from typing to overruling and back', async () => {
    const { page, check } = await open();
    const tabTo = async (isThere: () => Promise<boolean>) => {
      for (let pressed = 0; pressed < 80; pressed += 1) {
        if (await isThere()) return;
        await page.keyboard.press('Tab');
      }
      throw new Error('The keyboard does not get there.');
    };
    const isFocused = (locator: ReturnType<typeof check.answer>) => () =>
      locator.evaluate((element) => element === document.activeElement);
    await tabTo(isFocused(check.text));
    await page.keyboard.insertText(HOLES);
    await page.locator('.letter mark').first().waitFor();
    await tabTo(isFocused(check.answer('placeholder', 'yes')));
    await page.keyboard.press('ArrowRight');
    expect(await check.answer('placeholder', 'no').isChecked()).toBe(true);
    expect(await check.marked('cut')).not.toContain('[Job Title]');
    await tabTo(isFocused(page.getByRole('button', { name: 'Use the checker’s answer again' })));
    await page.keyboard.press('Enter');
    expect(await isFocused(check.answer('placeholder', 'yes'))()).toBe(true);
    expect(await check.answer('placeholder', 'yes').isChecked()).toBe(true);
  });

  test('by hand alone, on a phone, the verdict is told at the end too', async () => {
    const { page, check, requests } = await open({ viewport: { width: 360, height: 740 }, hasTouch: true });
    for (const { id, wanted } of QUIZ) await check.answer(id, wanted['thank-you'] === 'never' ? 'no' : 'yes').check();
    expect(await check.verdict()).toBe('Ready to send');
    expect(await page.locator('.verdict-again').innerText()).toContain('Ready to send');
    expect(requests.some((request) => request.url().includes('worker'))).toBe(false);
  });

  test('what is typed before the script is there is taken up', async () => {
    const { page } = await visit(`${site.url}about/`);
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route(/\.js$/, async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(`${site.url}note-check/`, { waitUntil: 'commit' });
    const check = noteCheckPage(page);
    await page.getByRole('textbox', { name: 'Subject' }).fill('Thank you');
    await check.text.fill(HOLES);
    await check.kind('Reply to a no');
    await check.answer('interest', 'yes').check();
    const drawers = ['Names, and what they asked for', 'Several interviewers, a note to each', 'Spelling and grammar'];
    for (const summary of drawers) await page.getByText(summary, { exact: true }).click();
    release();
    await check.ready();
    await page.locator('.letter mark').first().waitFor();
    await page.getByRole('textbox', { name: 'They asked me for' }).waitFor();
    await page.getByRole('button', { name: 'Add a note' }).waitFor();
    await page.getByRole('button', { name: 'Check spelling and grammar' }).waitFor();
    expect(await check.text.inputValue()).toBe(HOLES);
    expect(await page.getByRole('textbox', { name: 'Subject' }).inputValue()).toBe('Thank you');
    expect(await page.getByRole('radio', { name: 'Reply to a no' }).isChecked()).toBe(true);
    expect(await check.answer('interest', 'yes').isChecked()).toBe(true);
  });
});

describe('what the browser holds', () => {
  test('nothing is stored or sent unless asked, and clearing leaves nothing', async () => {
    const { page, check, requests } = await open();
    await check.write(HOLES);
    await check.answer('interest', 'yes').check();
    const stored = async () =>
      (await page.context().storageState()).origins.flatMap(({ localStorage }) => localStorage);
    expect(await stored()).toEqual([]);
    const keep = page.getByRole('checkbox', { name: 'Keep note and answers on this device' });
    await keep.check();
    expect((await stored()).map(({ name }) => name)).toEqual(['afterword:note-check:1']);
    await page.reload();
    await check.ready();
    expect(await check.text.inputValue()).toBe(HOLES);
    await page.getByRole('button', { name: 'Clear everything' }).click();
    expect(await stored()).toEqual([]);
    expect(await check.text.inputValue()).toBe('');
    expect(requests.filter((request) => request.method() !== 'GET' || request.url().includes('Interviewer'))).toEqual(
      [],
    );
  });

  test('the draft that a mail program gets is the note, letter by letter', async () => {
    const { page, check } = await open();
    const subject = 'Thank you & a question? 100 %';
    const text = 'Dear Zoë,\n\nThank you + more & <b>?\n\nBest,\nŁukasz 😀';
    await page.getByRole('textbox', { name: 'Subject' }).fill(subject);
    await check.write(text);
    const address = await page.getByRole('link', { name: 'Open in mail program' }).getAttribute('href');
    const fields = new Map(
      (address ?? '')
        .replace('mailto:?', '')
        .split('&')
        .map((field) => field.split('=').map(decodeURIComponent) as [string, string]),
    );
    expect(fields.get('subject')).toBe(subject);
    expect(fields.get('body')).toBe(text.replaceAll('\n', '\r\n'));
  });
});

test('a text as long as a novel is read away from the page, and a longer one is kept and said to be too long', async () => {
  const { page, check, problems } = await open();
  const paste = (text: string) =>
    check.text.evaluate((area: HTMLTextAreaElement, pasted) => {
      area.value = pasted;
      area.dispatchEvent(new Event('input', { bubbles: true }));
    }, text);
  await paste(`Dear Ana,\n\n${'Thank you for your time on Friday, and for the tour of the plant. '.repeat(3_000)}`);
  await check.answer('interest', 'yes').check();
  await page.getByText('The whole text is checked; only its beginning is drawn here.').waitFor();
  expect(await check.answer('brief', 'no').isChecked()).toBe(true);
  expect(await check.answer('interest', 'yes').isChecked()).toBe(true);
  await paste(' '.repeat(1_000_001));
  await page.getByText('This is longer than a novel, so it is not checked.').waitFor();
  expect(await check.text.getAttribute('aria-invalid')).toBe('true');
  expect(await problems()).toEqual([]);
});

test.each(['light', 'dark'] as const)(
  'axe finds nothing in the %s theme with an answer overruled, a panel compared, a finding set aside and an error',
  async (colorScheme) => {
    const { page, check } = await open({ colorScheme, reducedMotion: 'reduce' });
    await check.write(HOLES.replace('I enjoyed', 'I am attaching my portfolio. I enjoyed'));
    await check.answer('placeholder', 'no').check();
    await page.getByRole('button', { name: 'It is fine as it is' }).first().click();
    await page.getByText('Names, and what they asked for').click();
    await page.getByRole('textbox', { name: 'They asked me for' }).fill('references, code samples');
    await page.getByText('Several interviewers, a note to each').click();
    await page.getByRole('button', { name: 'Add a note' }).click();
    await page.getByRole('textbox', { name: 'Text' }).fill(HOLES);
    await page.getByText('are near copies').waitFor();
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      expect.soft(await barriers(page), `${width} px`).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  },
);

test('with JavaScript off the checklist says what each kind of note wants, and leads to each rule it names', async () => {
  const { page } = await visit(`${site.url}note-check/`, { javaScriptEnabled: false });
  const items = page.locator('.checklist li');
  expect(await items.count()).toBe(QUIZ.length);
  expect(await items.first().innerText()).toContain('Thank-you: must · Check-in: not asked · Reply to a no: must');
  expect(await items.last().innerText()).toContain('Every note: never');
  const led = await items.locator('a').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(new Set(led)).toEqual(new Set(QUIZ.map(({ rule }) => `/rules/${rule}/`)));
});
