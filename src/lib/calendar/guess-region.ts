import type { RegionId } from './work-calendar.ts';

/** Zones of so many visitors that they need no table, under `America/`. */
const US_ZONES = ['New_York', 'Chicago', 'Denver', 'Los_Angeles', 'Phoenix', 'Detroit'];

/**
 * The country that a visitor is likely in: that of the time zone, else that of the language
 * (`en-IE`), else `US`. `none` for a country without a calendar.
 */
export async function guessRegion(language: string, timeZone: string): Promise<RegionId> {
  const spoken = /-([a-z]{2})\b/i.exec(language)?.[1]?.toUpperCase() ?? 'US';
  if (US_ZONES.includes(timeZone.replace('America/', '')) || (isNoPlace(timeZone) && spoken === 'US')) return 'US';
  return (await import('./guess-country.ts')).guessCountry(timeZone, spoken);
}

/** `UTC`, `Etc/GMT+5`: a clock that belongs to no country. */
function isNoPlace(timeZone: string): boolean {
  return !timeZone.includes('/') || timeZone.startsWith('Etc/');
}
