import type { CountryFile, RegionDelta } from './country-file.ts';
import { USUAL_WEEKEND } from './weekends.ts';
import type { RegionId, WorkCalendar } from './work-calendar.ts';

/** A country's calendar as its regions change it, the widest of them first; `notes` go behind those of these. */
export function joinLayers(
  region: RegionId,
  file: CountryFile,
  deltas: readonly RegionDelta[] = [],
  ...notes: readonly string[]
): WorkCalendar {
  const layers = [file, ...deltas];
  const note = [...layers.map((layer) => layer.note), ...notes].filter(Boolean).join(' ');
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
