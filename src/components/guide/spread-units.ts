/** What our figures of time are counted in, where others count it too. */
export const SPREAD_UNITS = ['hours', 'business-days'] as const;
export type SpreadUnit = (typeof SPREAD_UNITS)[number];
