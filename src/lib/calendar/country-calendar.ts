import type { CountryFile, RegionDelta } from './country-file.ts';
import { COUNTRY_FILES } from './holidays/index.ts';
import { joinLayers } from './join-layers.ts';
import { SHARED_NOTE } from './notes.ts';
import type { RegionId, WorkCalendar } from './work-calendar.ts';

/**
 * The calendar of a country or of a part of one, as {@link loadCalendar} gives it. In a file of its own, which the region
 * that a visitor starts with does without.
 */
export async function countryCalendar(region: RegionId): Promise<WorkCalendar> {
  const [country = '', ...inner] = region.split('-');
  const load = Object.hasOwn(COUNTRY_FILES, country) ? COUNTRY_FILES[country] : undefined;
  const file = (await load?.())?.default;
  if (!file) throw unknown(region);
  return joinLayers(
    region,
    file,
    deltasOf(region, file, inner),
    ...(hasOwnDaysInside(region, file) ? [SHARED_NOTE] : []),
  );
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

function hasOwnDaysInside(region: RegionId, { regions = {} }: CountryFile): boolean {
  const inside = region.slice(3) && `${region.slice(3)}-`;
  return Object.entries(regions).some(([id, delta]) => id.startsWith(inside) && (delta.holidays ?? delta.without));
}

function unknown(region: RegionId): RangeError {
  return new RangeError(`There is no calendar for the region "${region}".`);
}
