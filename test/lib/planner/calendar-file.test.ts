import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test, vi } from 'vitest';
import { calendarFile, type EventWords, type Plan } from '../../../src/lib/index.ts';
import { plan, situationOf, type Told } from './planning.ts';

// many cases, on a machine that may be busy
vi.setConfig({ testTimeout: 60_000 });

const PROMISED: Told = { promise: { kind: 'date', date: '2026-12-04' } };
const FRIDAY = '2026-11-20T23:00:00Z';

/** What calendars choke on: separators, line ends of every kind, quotes, wide letters, a long word. */
const HARD: EventWords = {
  title: 'Zażółć gęślą; jaźń, “ok” \\ C:\\new 😀',
  note: `First line.\nSecond; line, with \\n in it.\n\n${'👩‍👩‍👧‍👦ü'.repeat(40)}${'x'.repeat(200)}`,
};

describe('the calendar file', () => {
  test('is read back by another library as it was meant', async () => {
    const calendar = await read(PROMISED, HARD);
    expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
    expect(calendar.getFirstPropertyValue('method')).toBe('PUBLISH');
    expect(calendar.getFirstPropertyValue('prodid')).toBe('-//Afterword//Follow-up planner//EN');
    const events = eventsOf(calendar);
    expect(events.map(({ uid, start, end, sequence }) => [uid, String(start), String(end), sequence])).toEqual([
      ['afterword-20261120T203000Z-thank-you', '2026-11-21T20:00:00Z', '2026-11-21T20:30:00Z', 29_920_260],
      ['afterword-20261120T203000Z-reply-expected', '2026-12-04', '2026-12-05', 29_920_260],
      ['afterword-20261120T203000Z-check-in', '2026-12-09', '2026-12-10', 29_920_260],
      ['afterword-20261120T203000Z-second-check-in', '2026-12-16', '2026-12-17', 29_920_260],
      ['afterword-20261120T203000Z-close', '2026-12-23', '2026-12-24', 29_920_260],
    ]);
    for (const event of events) {
      expect(event).toMatchObject({ title: HARD.title, note: HARD.note, stamp: '2026-11-20T23:00:00Z' });
    }
  });

  test('reminds half an hour before hours, and at nine in the morning of a day', async () => {
    const alarms = (await read(PROMISED, HARD)).getAllSubcomponents('vevent').map((event) => {
      const [alarm, ...more] = event.getAllSubcomponents('valarm');
      expect(more).toEqual([]);
      expect(alarm?.getFirstPropertyValue('action')).toBe('DISPLAY');
      expect(alarm?.getFirstPropertyValue('description')).toBe(HARD.title);
      expect(alarm?.getFirstProperty('trigger')?.getFirstParameter('related')).toBe('START');
      return String(alarm?.getFirstPropertyValue('trigger'));
    });
    expect(alarms).toEqual(['-PT30M', 'PT9H', 'PT9H', 'PT9H', 'PT9H']);
  });

  test('says of each day that it is one, as both ends of it', async () => {
    const text = await fileOf(PROMISED, HARD);
    expect(text.match(/^DTSTART;VALUE=DATE:\d{8}\r$/gm)).toHaveLength(4);
    expect(text.match(/^DTEND;VALUE=DATE:\d{8}\r$/gm)).toHaveLength(4);
    expect(text.match(/^DTSTART:\d{8}T\d{6}Z\r$/gm)).toHaveLength(1);
  });

  test('of a changed plan, an hour later, it replaces each event by a later one of the same id', async () => {
    const before = eventsOf(await read(PROMISED, HARD));
    const after = eventsOf(await read({ promise: { kind: 'date', date: '2026-12-11' } }, HARD, '2026-11-21T00:00:00Z'));
    expect(after.map(({ uid }) => uid)).toEqual(before.map(({ uid }) => uid));
    expect(after.map(({ sequence }) => sequence)).toEqual(before.map(({ sequence }) => sequence + 60));
    expect(String(after[2]?.start)).toBe('2026-12-16');
  });

  test('is none where nothing is left to do', async () => {
    const told: Told = { outcome: { kind: 'withdrew', on: '2026-11-20' } };
    await expect(textOf(plan(told), told, HARD)).resolves.toBeNull();
  });

  test('keeps to its form whatever the words are', async () => {
    const words = fc.string({
      unit: fc.oneof(
        fc.constantFrom('\\', ';', ',', ':', '"', '\n', '\r', '\t', '^', ' ', 'x'),
        fc.string({ unit: 'grapheme' }),
      ),
    });
    await fc.assert(
      fc.asyncProperty(words, words, async (title, note) => {
        const text = await fileOf(PROMISED, { title, note });
        expectForm(text);
        const [event] = eventsOf(new ICAL.Component(ICAL.parse(text) as unknown[]));
        expect(event).toMatchObject({ title: normal(title), note: normal(note) });
      }),
      { numRuns: 100 },
    );
  });

  test('keeps to its form for words that fill the line to the last octet', async () => {
    for (let length = 60; length < 75; length += 1) {
      for (const letter of ['x', 'ü', '漢', '😀']) {
        expectForm(await fileOf(PROMISED, { title: 'x'.repeat(length) + letter.repeat(40), note: '' }));
      }
    }
  });
});

/** Every line ends in CRLF, the last one too, holds at most 75 octets, and no letter is cut in two. */
function expectForm(text: string): void {
  expect(text.startsWith('BEGIN:VCALENDAR\r\nVERSION:2.0\r\n')).toBe(true);
  expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
  const lines = text.slice(0, -2).split('\r\n');
  expect(lines.filter((line) => /[\r\n]/.test(line) || line === '')).toEqual([]);
  expect(lines.filter((line) => new TextEncoder().encode(line).length > 75)).toEqual([]);
  expect(lines.filter((line) => !line.isWellFormed())).toEqual([]);
}

async function read(told: Told, words: EventWords, stamp = FRIDAY): Promise<ICAL.Component> {
  return new ICAL.Component(ICAL.parse(await fileOf(told, words, stamp)) as unknown[]);
}

async function fileOf(told: Told, words: EventWords, stamp = FRIDAY): Promise<string> {
  const text = await textOf(plan(told), told, words, stamp);
  if (text === null) throw new Error('There is no file.');
  return text;
}

function textOf(made: Plan, told: Told, words: EventWords, stamp = FRIDAY): Promise<string | null> {
  return calendarFile(made, { situation: situationOf(told), stamp, wordsOf: () => words });
}

function eventsOf(calendar: ICAL.Component) {
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    return {
      uid: event.uid,
      start: event.startDate,
      end: event.endDate,
      sequence: event.sequence,
      title: event.summary,
      note: event.description,
      stamp: String(component.getFirstPropertyValue('dtstamp')),
    };
  });
}

/** A calendar has one kind of line end. */
function normal(words: string): string {
  return words.replace(/\r\n?/g, '\n');
}
