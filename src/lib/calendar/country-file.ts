/** Dates (`YYYY-MM-DD`, a space between) under the name of their holiday. */
export type NamedDates = Readonly<Record<string, string>>;

/** How a state or region differs from the country, or a third level (`BY-KATH`) from its state (`BY`). */
export type RegionDelta = {
  readonly weekend?: readonly number[];
  readonly note?: string;
  /** Added, or renamed. */
  readonly holidays?: NamedDates;
  /** Dates of the parent that are no holiday here. */
  readonly without?: string;
};

/** What `holidays/<COUNTRY>.json` holds. Years are inclusive; ISO weekdays, Mon = 1. */
export type CountryFile = {
  readonly from: number;
  readonly to: number;
  readonly weekend: readonly number[];
  readonly note?: string;
  readonly holidays: NamedDates;
  readonly regions?: Readonly<Record<string, RegionDelta>>;
};
