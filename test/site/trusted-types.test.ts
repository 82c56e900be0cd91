import { describe, expect, inject, test } from 'vitest';
import { engines } from '../support/browser.ts';
import { useBrowser } from '../support/visit.ts';

const site = inject('rootSite');

/** What an injected text would try: each takes a sink that can run something. */
const TRIES: Readonly<Record<string, () => unknown>> = {
  'markup that runs something': () => {
    document.body.innerHTML = '<img src=x onerror="window.hit=1">';
  },
  'plain markup': () => document.body.insertAdjacentHTML('beforeend', '<b>hello</b>'),
  'markup of a frame': () => {
    document.createElement('iframe').srcdoc = '<script>parent.hit=1</script>';
  },
  'a parsed document': () => new DOMParser().parseFromString('<p>', 'text/html'),
  'markup for a range': () => document.createRange().createContextualFragment('<p>'),
  'a script of another host': () => {
    document.createElement('script').src = 'https://example.org/a.js';
  },
  'a worker of another kind of address': () => new Worker('data:text/javascript,0'),
  'a script in words': () => {
    document.createElement('script').text = 'window.hit=1';
  },
  'words to be run': () => (0, eval)('window.hit=1') as unknown,
  'a policy that passes everything': () => {
    const { trustedTypes } = window as unknown as {
      trustedTypes: { createPolicy: (name: string, rules: object) => unknown };
    };
    return trustedTypes.createPolicy('mine', { createHTML: (text: string) => text });
  },
};

describe.each(engines())('in %s', (engine) => {
  const visit = useBrowser(engine);

  test.each(['rules/send-a-thank-you/', 'planner/', 'note-check/', 'search/'])(
    '/%s refuses whatever could run, but for what is its own',
    async (path) => {
      const { page, readThrough, problems } = await visit(site.url + path);
      await readThrough();
      expect(await problems()).toEqual([]);
      const passed: string[] = [];
      for (const [name, attempt] of Object.entries(TRIES)) {
        // In a task of the page's own: while a debugger evaluates, words may be run.
        const refused = await page.evaluate(
          `new Promise((tell) => setTimeout(() => { try { (${String(attempt)})(); tell(false) } catch { tell(true) } }))`,
        );
        if (!refused) passed.push(name);
      }
      expect(passed).toEqual([]);
      expect(await page.evaluate(() => Reflect.get(window, 'hit') as unknown)).toBeUndefined();
    },
  );

  test('scripts of the site itself pass', async () => {
    const { page } = await visit(`${site.url}search/`);
    const passes = await page.evaluate((url) => {
      const script = document.createElement('script');
      script.src = url;
      return script.src === url;
    }, `${site.url}pagefind/pagefind-worker.js`);
    expect(passes).toBe(true);
  });
});
