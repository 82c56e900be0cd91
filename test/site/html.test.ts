import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { describe, expect, inject, test } from 'vitest';
import { pagesOf } from '../support/site-pages.ts';

const site = inject('rootSite');
const validator = new HtmlValidate({
  extends: ['html-validate:standard'],
  elements: ['html5'],
});

describe.each(pagesOf(site))('/%s', (path) => {
  const html = readFileSync(join(site.folder, path.replace(/(^|\/)$/, '$1index.html')), 'utf8');

  test('is valid HTML', async () => {
    const { results } = await validator.validateString(html);
    const found = results.flatMap(({ messages }) => messages);
    expect(found.map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId}: ${message}`)).toEqual([]);
  });

  test('has a title, a description, a language and no style attribute', () => {
    expect(html).toMatch(/<html[^>]* lang="en/);
    expect(html).toMatch(/<title>[^<]{10,}<\/title>/);
    expect(html).toMatch(/<meta name="description" content="[^"]{40,}"/);
    expect(html).not.toMatch(/<[^>]+ style=/);
  });

  test('lets no sentence run into the link after it', () => {
    expect(html.match(/.{0,40}[.,;:!?]<a (?!class="cite")/g)).toBeNull();
  });
});
