/** Days off by custom, where they are not Saturday and Sunday. ISO weekdays, Mon = 1. */
export type WeekendRow = {
  /** A region as spelled in `RegionId`; its own regions inherit the weekend. */
  readonly region: string;
  readonly weekend: readonly number[];
  readonly source: string;
};

/** The weekend of every region that `WEEKENDS` does not name. */
export const USUAL_WEEKEND: readonly number[] = [6, 7];

const CLDR = 'https://github.com/unicode-org/cldr/blob/main/common/supplemental/supplementalData.xml';

/**
 * Read only when the holiday files are generated. The weekend here is that of offices. India is not in it,
 * though CLDR says Sunday only: the central government has worked five days since 1985
 * (https://www.indiatoday.in/magazine/indiascope/story/19851115-government-servants-can-now-stay-away-from-work-for-almost-170-days-in-a-year-802141-2014-01-16),
 * as most offices that hold interviews do; nor Uganda, for the like reason.
 */
export const WEEKENDS: readonly WeekendRow[] = [
  { region: 'BD', weekend: [5, 6], source: 'https://en.wikipedia.org/wiki/Workweek_and_weekend' },
  { region: 'BH', weekend: [5, 6], source: CLDR },
  { region: 'BN', weekend: [5, 7], source: 'https://en.wikipedia.org/wiki/Workweek_and_weekend' },
  { region: 'DJ', weekend: [5], source: 'https://en.wikipedia.org/wiki/Workweek_and_weekend' },
  { region: 'DZ', weekend: [5, 6], source: CLDR },
  { region: 'EG', weekend: [5, 6], source: CLDR },
  { region: 'IL', weekend: [5, 6], source: CLDR },
  { region: 'IR', weekend: [5], source: CLDR },
  { region: 'LY', weekend: [5, 6], source: CLDR },
  { region: 'MY-02', weekend: [5, 6], source: 'https://en.wikipedia.org/wiki/Workweek_and_weekend' },
  { region: 'MY-03', weekend: [5, 6], source: 'https://en.wikipedia.org/wiki/Workweek_and_weekend' },
  { region: 'MY-11', weekend: [5, 6], source: 'https://en.wikipedia.org/wiki/Workweek_and_weekend' },
  { region: 'SA', weekend: [5, 6], source: CLDR },
  { region: 'SD', weekend: [5, 6], source: CLDR },
  { region: 'SO', weekend: [5], source: 'https://en.wikipedia.org/wiki/Workweek_and_weekend' },
];
