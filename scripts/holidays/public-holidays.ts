import Holidays, { type HolidaysTypes } from 'date-holidays';
import { CORRECTIONS, type Correction } from '../../src/lib/calendar/corrections.ts';

export type Years = { readonly from: number; readonly to: number };

type Day = { readonly date: string; readonly name: string; readonly lunar: boolean };

const ISLAMIC_MONTH = /\b(Muharram|Safar|Rabi al|Jumada|Rajab|Shaban|Ramadan|Shawwal|Dhu al)/;

const DAY_MS = 24 * 60 * 60 * 1000;
const applied = new Set<Correction>();

/** All regions of date-holidays, a parent always before its children: `DE`, `DE-BY`, `DE-BY-KATH`. */
export function regionPaths(country: string): string[][] {
  const source = new Holidays();
  const paths = [[country]];
  for (const state of codesOf(source.getStates(country, 'en'))) {
    paths.push([country, state]);
    for (const region of codesOf(source.getRegions(country, state, 'en'))) {
      paths.push([country, state, region]);
    }
  }
  return paths;
}

/**
 * The public holidays of a region, corrected, as date to name. Two holidays on one date
 * share it: their names are joined. Days off for a part of the day are left out.
 */
export function publicHolidays(path: readonly string[], years: Years): { days: Map<string, string>; lunar: boolean } {
  const [country = '', ...rest] = path;
  const id = path.join('-');
  const mine = CORRECTIONS.filter((row) => row.regions.some((region) => `${id}-`.startsWith(`${region}-`)));
  const source = new Holidays({ country, ...(rest[0] && { state: rest[0] }), ...(rest[1] && { region: rest[1] }) });
  const counted = (holiday: HolidaysTypes.Holiday) =>
    holiday.type === 'public' || mine.some((row) => row.kind === 'count' && mark(row, row.rule.test(holiday.rule)));

  let days: Day[] = [];
  for (let year = years.from - 1; year <= years.to; year += 1) {
    for (const holiday of source.getHolidays(year, 'en')) if (counted(holiday)) days.push(...wholeDays(holiday));
  }
  for (const row of mine) days = correct(days, row, years);

  const names = new Map<string, Set<string>>();
  for (const { date, name } of days.sort((a, b) => a.date.localeCompare(b.date))) {
    const year = Number(date.slice(0, 4));
    if (year >= years.from && year <= years.to) names.set(date, (names.get(date) ?? new Set()).add(name));
  }
  return {
    days: new Map([...names].map(([date, all]) => [date, [...all].join(' and ')])),
    lunar: days.some((day) => day.lunar),
  };
}

/** @throws if a correction no longer changes anything: then the data is right by now, or spelled otherwise. */
export function assertAllApplied(): void {
  for (const row of CORRECTIONS) {
    if (!applied.has(row)) throw new Error(`This correction changes nothing: ${row.regions.join()}: ${row.because}`);
  }
}

/** Its types leave out that date-holidays gives nothing where nothing is inside. */
function codesOf(names: Record<string, string> | undefined): string[] {
  return Object.keys(names ?? {});
}

function wholeDays({ date, start, end, name, rule }: HolidaysTypes.Holiday): Day[] {
  // an hour of slack for the days on which clocks change
  const count = Math.floor((end.getTime() - start.getTime() + DAY_MS / 24) / DAY_MS);
  const lunar = ISLAMIC_MONTH.test(rule);
  return Array.from({ length: count }, (_, i) => ({ date: plusDays(date.slice(0, 10), i), name, lunar }));
}

function correct(days: readonly Day[], row: Correction, years: Years): Day[] {
  switch (row.kind) {
    case 'count':
      return [...days];
    case 'add':
      return [
        ...days,
        ...datesOf(row.on, row.since, years)
          .filter((date) => mark(row, !has(days, date, row.name)))
          .map((date) => ({ date, name: row.name, lunar: false })),
      ];
    case 'beside': {
      const found = days.filter((day) => day.name === row.of);
      const beside = found.map((day) => ({ date: plusDays(day.date, row.days), name: row.name, lunar: day.lunar }));
      return [...days, ...beside.filter((day) => mark(row, !has(days, day.date, row.of)))];
    }
    case 'drop':
      return days.filter((day) => !mark(row, row.name.test(day.name)));
    case 'move':
      return days.map((day) =>
        mark(row, day.name === row.name && day.date === row.from) ? { ...day, date: row.to } : day,
      );
    case 'rename':
      return days.map((day) => (mark(row, day.name === row.name) ? { ...day, name: row.to } : day));
    case 'shift':
      return days.map((day) =>
        mark(row, day.name === row.name) ? { ...day, date: plusDays(day.date, row.days) } : day,
      );
  }
}

function datesOf(on: string, since = 0, years: Years): string[] {
  if (on.length > 'MM-DD'.length) return on.split(' ');
  return range(years)
    .filter((year) => year >= since)
    .map((year) => `${year}-${on}`);
}

function mark(row: Correction, changes: boolean): boolean {
  if (changes) applied.add(row);
  return changes;
}

function has(days: readonly Day[], date: string, name: string): boolean {
  return days.some((day) => day.date === date && day.name === name);
}

function range({ from, to }: Years): number[] {
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}

function plusDays(date: string, days: number): string {
  return Temporal.PlainDate.from(date).add({ days }).toString();
}
