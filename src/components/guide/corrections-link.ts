/**
 * Where to suggest a correction to a page; nothing where the site is built without such an address. In the address,
 * `{page}` stands for the page's path.
 * @throws where the address is none of `https:`, `http:` and `mailto:`: the build stops and says so.
 */
export function correctionsLink(address: string, page: string): string | undefined {
  if (address === '') return undefined;
  const link = address.replaceAll('{page}', encodeURIComponent(page));
  if (!URL.canParse(link) || !/^(?:https?|mailto):/.test(link))
    throw new Error(
      `CORRECTIONS_URL="${address}" is not an address. Write it like https://example.org/new?title={page}.`,
    );
  return link;
}
