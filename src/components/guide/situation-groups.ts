import type { CollectionEntry } from 'astro:content';

type Situation = CollectionEntry<'situations'>;

/** The first of the two choices, in order, as the person would say it, with what it covers. */
export const SITUATION_GROUPS = [
  {
    id: 'just-interviewed',
    label: 'I just had the interview',
    hint: 'Today or yesterday, by phone, on a screen, with one person or with many',
  },
  { id: 'waiting', label: 'I am waiting for an answer', hint: 'With a date, without one, or past it' },
  { id: 'slipped', label: 'Something slipped', hint: 'A late thank-you, a wrong name, a wrong file' },
  { id: 'answered', label: 'There is an answer', hint: 'An offer, a no, or my own second thoughts' },
  {
    id: 'different',
    label: 'My case is different',
    hint: 'A recruiter, my own company, another country, a public office or a university',
  },
] as const satisfies readonly { id: Situation['data']['group']; label: string; hint: string }[];

/** The situations as the guide lists them: group by group, each in its place. */
export function inOrder(situations: readonly Situation[]): readonly Situation[] {
  const order: readonly string[] = SITUATION_GROUPS.map(({ id }) => id);
  return situations.toSorted(
    ({ data: a }, { data: b }) => order.indexOf(a.group) - order.indexOf(b.group) || a.place - b.place,
  );
}
