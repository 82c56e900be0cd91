/** ISO 3166-1 (`US`), ISO 3166-2 (`GB-ENG`), a third level (`DE-BY-KATH`), or `none`. */
export type RegionId = string;

/** A region's weekend and public holidays, as plain JSON. */
export type WorkCalendar = {
  readonly region: RegionId;
  /** ISO weekdays, Monday = 1. */
  readonly weekend: readonly number[];
  /** Sorted by date (`YYYY-MM-DD`), each date once. */
  readonly holidays: readonly { readonly date: string; readonly name: string }[];
  /** The years the holidays cover, both inclusive. */
  readonly from: number;
  readonly to: number;
  /** What the data lacks in this region, in a sentence for the reader. */
  readonly note?: string;
};
