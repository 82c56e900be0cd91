import { loadRegions, searchRegions, type Region } from '../../lib/index.ts';

/** All places to choose from, and how to find one by typing. */
export type PlaceList = { readonly places: readonly Region[]; readonly search: (query: string) => readonly Region[] };

export async function loadPlaceList(): Promise<PlaceList> {
  const places = await loadRegions();
  return { places, search: (query) => searchRegions(places, query) };
}
