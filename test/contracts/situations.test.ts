import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { readAsk } from '../../src/components/planner/asked.ts';
import { loadTemporal, readLink, RULES } from '../../src/lib/index.ts';

const files = globSync('src/content/situations/*.mdx').sort();
const situations = files.map((file) => basename(file, '.mdx'));
const samples = globSync('src/content/samples/*.yaml').map((file) => basename(file, '.yaml'));

beforeAll(loadTemporal);

test('each stands in a place of its own, counted from 1 in each group', () => {
  const places = files.map((file) => {
    const [, group = '', place] = /^group: (.*)\nplace: (\d+)$/m.exec(readFileSync(file, 'utf8')) ?? [];
    return { group, place: Number(place) };
  });
  for (const [group, within = []] of Object.entries(Object.groupBy(places, ({ group }) => group)))
    expect(
      within.map(({ place }) => place).toSorted((a, b) => a - b),
      group,
    ).toEqual(within.map((_, at) => at + 1));
});

describe.each(files)('%s', (file) => {
  const [, head = '', body = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(readFileSync(file, 'utf8')) ?? [];

  test('has 400 to 700 words', () => {
    const { length } = body.replace(/<[^>]*>/g, ' ').match(/\p{L}[\p{L}’']*/gu) ?? [];
    expect(length).toBeGreaterThanOrEqual(400);
    expect(length).toBeLessThanOrEqual(700);
  });

  test('answers first, in two sentences', () => {
    const [answer = ''] = body.trim().split('\n\n');
    expect(answer).not.toMatch(/^#/);
    expect(answer.replace(/Mr\.|Ms\.|Dr\./g, '').match(/[.?!](?=\s|$)/g)).toHaveLength(2);
  });

  test('says what to do in order, what to say, what not to do, where sources disagree and what comes next', () => {
    expect(body).toMatch(/^1\. .*\n2\. /m);
    expect(body).toMatch(/<Script title="|<Sample id="/);
    const headings = [...body.matchAll(/^## (.*)$/gm)].map(([, heading]) => heading);
    for (const wanted of [/^What not to do/, /^Where sources disagree$/, /^What comes next$/])
      expect(headings.filter((heading = '') => wanted.test(heading))).toHaveLength(1);
    expect(headings.at(-1)).toBe('What comes next');
  });

  test('holds words only: no import, no export, no expression', () => {
    expect(body).not.toMatch(/^(import|export)\s/m);
    expect(body).not.toMatch(/[{}]/);
  });

  test('opens the planner, with a link that it can read', () => {
    const links = [...body.matchAll(/\]\(\/planner\/(#[^)]*)?\)/g)].map(([, fragment = '']) => fragment);
    expect(links).not.toEqual([]);
    expect(links.filter((fragment) => !readLink(fragment).ok)).toEqual([]);
    expect(links.filter((fragment) => fragment.includes('ask=') && !readAsk(fragment))).toEqual([]);
  });

  test('leads to rules and situations that exist', () => {
    const ids = (kind: string) => [...body.matchAll(new RegExp(`\\]\\(/${kind}/([^)#]*)/`, 'g'))].map(([, id]) => id);
    expect(ids('rules').filter((id) => !RULES.some((rule) => rule.id === id))).toEqual([]);
    expect(ids('situations').filter((id = '') => !situations.includes(id))).toEqual([]);
    expect(ids('rules')).not.toEqual([]);
  });

  test('cites no source that it does not list, and lists none that it does not cite', () => {
    const listed = [...(/^sources:\s*\[(.*?)\]/ms.exec(head)?.[1] ?? '').matchAll(/[\w-]+/g)].map(([id]) => id);
    const cited = [...new Set([...body.matchAll(/<Cite id="([^"]*)"/g)].map(([, id]) => id))];
    expect(cited.toSorted()).toEqual(listed.toSorted());
  });

  test('shows samples that exist', () => {
    const shown = [...body.matchAll(/<Sample id="([^"]*)"/g)].map(([, id]) => id);
    expect(shown.filter((id = '') => !samples.includes(id))).toEqual([]);
  });
});
