import { join } from 'node:path';
import { createServer } from 'vite';
import { expect, test } from 'vitest';
import type * as Library from '../../src/lib/index.ts';

test('another program loads the library through plain Vite, with no configuration', async () => {
  const vite = await createServer({
    configFile: false,
    root: join(import.meta.dirname, '../../src/lib'),
    server: { middlewareMode: true, ws: false },
    appType: 'custom',
    logLevel: 'error',
  });
  try {
    const library = (await vite.ssrLoadModule('/index.ts')) as typeof Library;
    const parsed = library.parseSituation({ interview: { ended: '2026-11-20T15:30', timeZone: 'Europe/Berlin' } });
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors));
    const situation = { ...parsed.situation, region: 'DE-BY-KATH' };
    const calendar = await library.loadCalendar(situation.region);
    const plan = library.planFollowUp(situation, { now: '2026-11-20T18:00:00Z', calendar });
    expect(plan.next).toBe('thank-you');
    expect(await library.calendarFile(plan, { situation, stamp: '2026-11-20T18:00:00Z', wordsOf })).toContain('VEVENT');
    expect((await library.loadRegions()).length).toBeGreaterThan(200);
    expect(library.checkNote({ text: 'Thank you.' }, { kind: 'thank-you' })).toBeDefined();
  } finally {
    await vite.close();
  }
});

function wordsOf({ id }: Library.Step): Library.EventWords {
  return { title: id, note: '' };
}
