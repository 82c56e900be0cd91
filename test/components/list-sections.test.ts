import { describe, expect, test } from 'vitest';
import { listSections } from '../../src/components/guide/list-sections.ts';
import { correctionsLink } from '../../src/components/guide/corrections-link.ts';

const headings = ['one', 'two', 'three', 'four', 'five'].map((slug) => ({ depth: 2, slug, text: slug.toUpperCase() }));

describe('the sections of a page', () => {
  test('are listed as they stand, with what is set apart in its place', () => {
    const body = '## ONE\n\n## TWO\n\n<Aside title="When this does not apply">\n\n## THREE\n\n## FOUR\n\n## FIVE\n';
    expect(listSections({ body, headings }, [{ id: 'sources', title: 'Who says so' }]).map(({ id }) => id)).toEqual([
      'one',
      'two',
      'when-this-does-not-apply',
      'three',
      'four',
      'five',
      'sources',
    ]);
  });

  test('are not listed where the page is short', () => {
    expect(listSections({ body: '## ONE\n\n## TWO\n', headings: headings.slice(0, 2) }, [])).toEqual([]);
  });

  test('are those of the second level alone', () => {
    const deep = headings.flatMap((heading) => [heading, { depth: 3, slug: `${heading.slug}-sub`, text: 'Sub' }]);
    const body = headings.map(({ text }) => `## ${text}\n\n### Sub\n`).join('\n');
    const added = [
      { id: 'a', title: 'A' },
      { id: 'b', title: 'B' },
    ];
    expect(listSections({ body, headings: deep }, added)).toHaveLength(7);
  });
});

describe('the link for corrections', () => {
  test('is absent where no address is set', () => {
    expect(correctionsLink('', '/about/')).toBeUndefined();
  });

  test('names the page where the address asks for it', () => {
    expect(correctionsLink('https://example.org/new?title={page}', '/guide/rules/x/')).toBe(
      'https://example.org/new?title=%2Fguide%2Frules%2Fx%2F',
    );
    expect(correctionsLink('mailto:hello@example.org?subject={page}', '/a/')).toBe(
      'mailto:hello@example.org?subject=%2Fa%2F',
    );
  });

  test.each(['example.org', 'javascript:alert(1)', '//example.org', 'ftp://example.org'])(
    'stops the build for %s',
    (address) => {
      expect(() => correctionsLink(address, '/')).toThrow(/CORRECTIONS_URL/);
    },
  );
});
