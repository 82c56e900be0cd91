import { FOOTER, NAVIGATION } from '../layout/navigation.ts';

type Turn = { readonly path: `/${string}`; readonly name: string };

/** The pages to read that are neither rule, situation nor sample, in the order in which the menus name them. */
const IN_ORDER: readonly Turn[] = [...NAVIGATION.filter(({ path }) => path === '/samples/'), ...FOOTER].map(
  ({ path, label }) => ({ path, name: label }),
);

/**
 * The pages before and after one of these.
 * @throws where no menu names the page: the build stops and says so.
 */
export function pagesBeside(path: string): { readonly previous: Turn | undefined; readonly next: Turn | undefined } {
  const place = IN_ORDER.findIndex((turn) => turn.path === path);
  if (place < 0) throw new Error(`${path} stands in no menu. List it in src/components/layout/navigation.ts.`);
  return { previous: IN_ORDER[place - 1], next: IN_ORDER[place + 1] };
}
