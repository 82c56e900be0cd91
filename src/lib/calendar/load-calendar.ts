import { loadTemporal } from '../temporal.ts';
import { joinLayers } from './join-layers.ts';
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
    return joinLayers(region, (await import('./holidays/US-alone.json', { with: { type: 'json' } })).default);
  }
  return (await import('./country-calendar.ts')).countryCalendar(region);
}
