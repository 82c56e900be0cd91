import { describe, expect, test } from 'vitest';
import { ABOVE_RULES } from '../../src/components/guide/crumbs.ts';
import { picturePath, structuredData, toScript } from '../../src/components/layout/structured-data.ts';

const page = {
  title: 'Send a thank-you',
  description: 'When to send it.',
  url: 'https://example.org/guide/rules/send-a-thank-you/',
  home: 'https://example.org/guide/',
  picture: 'https://example.org/guide/pictures/rules/send-a-thank-you.png',
};

describe('what search engines are told', () => {
  test('of a page of text: an article with its date and sources, and the way down to it', () => {
    const article = { reviewed: '2026-11-23', crumbs: ABOVE_RULES, sources: ['redfish'] as const };
    const [said, way] = structuredData({ ...page, article });
    expect(said).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'Article',
      headline: 'Send a thank-you',
      dateModified: '2026-11-23',
      image: page.picture,
      citation: [expect.stringMatching(/^http.*redfishtech/)],
    });
    expect(way).toMatchObject({
      '@type': 'BreadcrumbList',
      itemListElement: [
        { position: 1, name: 'Guide', item: 'https://example.org/guide/' },
        { position: 2, name: 'The nine rules', item: 'https://example.org/guide/#rules' },
        { position: 3, name: 'Send a thank-you', item: page.url },
      ],
    });
  });

  test('of a tool: the site it belongs to, and nothing it is not', () => {
    expect(structuredData(page)).toMatchObject([{ '@type': 'WebSite', url: 'https://example.org/guide/' }]);
  });

  test('cannot end the script that it stands in', () => {
    expect(toScript({ title: '</script><script>' })).not.toContain('<');
  });
});

test.each([
  ['/', '/pictures/home.png'],
  ['/rules/send-a-thank-you/', '/pictures/rules/send-a-thank-you.png'],
  ['/404.html', '/pictures/404.png'],
])('the picture of %s lies at %s', (path, picture) => {
  expect(picturePath(path)).toBe(picture);
});
