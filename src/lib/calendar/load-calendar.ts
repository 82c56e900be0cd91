import { loadTemporal } from '../temporal.ts';
import type { CountryFile, RegionDelta } from './country-file.ts';
import { SHARED_NOTE } from './notes.ts';
import { USUAL_WEEKEND } from './weekends.ts';
import type { RegionId, WorkCalendar } from './work-calendar.ts';

/**
 * Loads the weekend and the public holidays of a region. Only its country's data is fetched.
 * It also sees to it that the engine has `Temporal`, which counting with the calendar needs.
 * Region `none` has Saturday and Sunday off, no holidays, and covers every year.
 *
 * @throws {RangeError} (by rejecting) for a region without data. Ids are case-sensitive.
 */
export async function loadCalendar(region: RegionId): Promise<WorkCalendar> {
  const [calendar] = await Promise.all([calendarOf(region), loadTemporal()]);
  return calendar;
}

async function calendarOf(region: RegionId): Promise<WorkCalendar> {
  if (region === 'none') return { region, weekend: USUAL_WEEKEND, holidays: [], from: 2000, to: 2099 };

  // The region that a visitor starts with is one small request away, without its states.
  if (region === 'US') {
    return join(region, (await import('./holidays/US-alone.json', { with: { type: 'json' } })).default, []);
  }
  const [country = '', ...inner] = region.split('-');
  const file = await loadCountry(country);
  if (!file) throw unknown(region);
  return join(region, file, deltasOf(region, file, inner));
}

async function loadCountry(country: string): Promise<CountryFile | undefined> {
  const { COUNTRY_FILES } = await import('./holidays/index.ts');
  const load = Object.hasOwn(COUNTRY_FILES, country) ? COUNTRY_FILES[country] : undefined;
  return (await load?.())?.default;
}

/** `DE-BY-KATH` is `DE`, changed by `BY`, changed by `BY-KATH`. */
function deltasOf(region: RegionId, file: CountryFile, inner: readonly string[]): RegionDelta[] {
  return inner.map((_, i) => {
    const key = inner.slice(0, i + 1).join('-');
    const delta = file.regions && Object.hasOwn(file.regions, key) ? file.regions[key] : undefined;
    if (!delta) throw unknown(region);
    return delta;
  });
}

function join(region: RegionId, file: CountryFile, deltas: readonly RegionDelta[]): WorkCalendar {
  const layers = [file, ...deltas];
  const notes = layers.map((layer) => layer.note);
  if (hasOwnDaysInside(region, file)) notes.push(SHARED_NOTE);
  const note = notes.filter(Boolean).join(' ');
  return {
    region,
    weekend: layers.findLast((layer) => layer.weekend)?.weekend ?? USUAL_WEEKEND,
    holidays: holidaysOf(layers),
    from: file.from,
    to: file.to,
    ...(note && { note }),
  };
}

function holidaysOf(layers: readonly RegionDelta[]): WorkCalendar['holidays'] {
  const days = new Map<string, string>();
  for (const { holidays = {}, without = '' } of layers) {
    for (const date of without.split(' ')) days.delete(date);
    for (const [name, dates] of Object.entries(holidays)) {
      for (const date of dates.split(' ')) days.set(date, name);
    }
  }
  // ISO dates sort as text
  return [...days].sort(([a], [b]) => (a < b ? -1 : 1)).map(([date, name]) => ({ date, name }));
}

function hasOwnDaysInside(region: RegionId, { regions = {} }: CountryFile): boolean {
  const inside = region.slice(3) && `${region.slice(3)}-`;
  return Object.entries(regions).some(([id, delta]) => id.startsWith(inside) && (delta.holidays ?? delta.without));
}

function unknown(region: RegionId): RangeError {
  return new RangeError(`There is no calendar for the region "${region}".`);
}
