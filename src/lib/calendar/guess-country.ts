import { COUNTRY_FILES } from './holidays/index.ts';
import timeZones from './time-zones.json' with { type: 'json' };
import type { RegionId } from './work-calendar.ts';

/** The country of a time zone, else the one that is `spoken`; `none` where that has no calendar. */
export function guessCountry(timeZone: string, spoken: string): RegionId {
  const byZone = Object.entries<string>(timeZones).find(([, list]) => list.split(' ').includes(timeZone));
  const country = byZone?.[0] ?? spoken;
  return Object.hasOwn(COUNTRY_FILES, country) ? country : 'none';
}
