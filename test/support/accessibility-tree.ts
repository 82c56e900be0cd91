import type { Page } from 'playwright';

/** What assistive technology is told of one thing on the page. */
export type Told = {
  readonly role: string;
  readonly name: string;
  readonly description: string;
  readonly isInvalid: boolean;
};

type Value = { readonly value?: unknown };
type Node = {
  readonly ignored: boolean;
  readonly role?: Value;
  readonly name?: Value;
  readonly description?: Value;
  readonly properties?: readonly { readonly name: string; readonly value: Value }[];
};

/** What a person operates. */
export const CONTROLS: readonly string[] = [
  'button',
  'checkbox',
  'combobox',
  'Date',
  'InputTime',
  'link',
  'radio',
  'searchbox',
  'spinbutton',
  'textbox',
  'DisclosureTriangle',
];

/** The whole accessibility tree of a page in Chromium, without what is hidden from it. */
export async function readTree(page: Page): Promise<readonly Told[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as { nodes: readonly Node[] };
  await session.detach();
  return nodes
    .filter(({ ignored }) => !ignored)
    .map(({ role, name, description, properties = [] }) => ({
      role: textOf(role),
      name: textOf(name),
      description: textOf(description),
      isInvalid: properties.some((each) => each.name === 'invalid' && each.value.value === 'true'),
    }));
}

function textOf(value: Value | undefined): string {
  return typeof value?.value === 'string' ? value.value : '';
}
