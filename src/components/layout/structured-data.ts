import { SOURCES, type SourceId } from '../../lib/index.ts';
import type { Crumb } from '../guide/crumbs.ts';

/** What search engines are told of a page of text. */
export type ArticleFacts = {
  /** `YYYY-MM-DD` */
  readonly reviewed: string;
  /** What stands above it, from the top. */
  readonly crumbs: readonly Crumb[];
  readonly sources?: readonly SourceId[];
};

type Page = {
  readonly title: string;
  readonly description: string;
  /** The page's own address, whole. */
  readonly url: string;
  /** The address of the home page, whole. */
  readonly home: string;
  readonly picture: string;
  readonly article?: ArticleFacts | undefined;
};

const NAME = 'Afterword';

/** A page in the words of schema.org. Only what is true of every such page: an article, and where it stands. */
export function structuredData({ title, description, url, home, picture, article }: Page): readonly object[] {
  const site = { '@type': 'WebSite', '@id': `${home}#site`, name: NAME, url: home, inLanguage: 'en' };
  if (!article) return [{ '@context': 'https://schema.org', ...site }];
  const { reviewed, crumbs, sources = [] } = article;
  const cited = SOURCES.filter(({ id }) => sources.includes(id)).map(({ url: address }) => address);
  const maker = { '@type': 'Organization', name: NAME, url: home };
  const places = [
    ...crumbs.map(({ path, name }) => ({ name, item: wholeAddress(home, path) })),
    { name: title, item: url },
  ];
  return [
    {
      '@context': 'https://schema.org',
      '@type': 'Article',
      headline: title,
      description,
      url,
      image: picture,
      inLanguage: 'en',
      isAccessibleForFree: true,
      dateModified: reviewed,
      author: maker,
      isPartOf: { '@id': site['@id'] },
      ...(cited.length > 0 ? { citation: cited } : {}),
    },
    {
      '@context': 'https://schema.org',
      '@type': 'BreadcrumbList',
      itemListElement: places.map((place, index) => ({ '@type': 'ListItem', position: index + 1, ...place })),
    },
  ];
}

/** As it may stand in a script element: nothing in it can end the element. */
export function toScript(data: object): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}

/** Where the picture of a page lies, from the site's root: `/pictures/rules/send-a-thank-you.png`. */
export function picturePath(path: string): `/${string}` {
  return `/pictures/${path.replace(/^\/|\/$|\.html$/g, '') || 'home'}.png`;
}

function wholeAddress(home: string, path: `/${string}`): string {
  return `${home.replace(/\/$/, '')}${path}`;
}
