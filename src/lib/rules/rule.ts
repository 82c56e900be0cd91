import type { SourceId } from '../sources/index.ts';

/** What a figure counts. `hours` are elapsed hours; `business-days` are counted from the day after; `clock` is minutes after midnight on the employer's clock. */
export type Unit =
  'hours' | 'business-days' | 'check-ins' | 'words' | 'paragraphs' | 'exclamation-marks' | 'people' | 'clock';

/** A number we advise, with the unit it is counted in, who says so, and the spread of what others advise, in the same unit. */
export type Figure<U extends Unit = Unit> = {
  readonly value: number;
  readonly unit: U;
  /** Lowest and highest advice found, both inclusive. Equal where the figure is ours alone. */
  readonly range: readonly [number, number];
  /** Empty only where the figure is our own choice; `own` then says why. */
  readonly sources: readonly SourceId[];
  readonly own?: string;
};

/** One thing we advise: the page at `/rules/<id>/`, the planner's steps and the note check's questions all read it. */
export type Rule = {
  readonly id: string;
  readonly kind: 'do' | 'dont';
  /** Without the leading Do or Don't, so that it can be said either way: "Send a thank-you", "Go overboard". */
  readonly title: string;
  /** The rule in one breath, for lists and for the top of its page. */
  readonly gist: string;
  readonly figures: Readonly<Record<string, Figure>>;
  /** Who advises it, the source article first. */
  readonly sources: readonly SourceId[];
};

type Support = {
  readonly range?: readonly [number, number];
  readonly sources?: readonly SourceId[];
  readonly own?: string;
};

/* Marked free of side effects, so that a bundle which needs one figure does not carry them all. */

/** Elapsed hours; a fraction for minutes. */
/* @__NO_SIDE_EFFECTS__ */
export const hours = (value: number, support: Support) => figure('hours', value, support);
/* @__NO_SIDE_EFFECTS__ */
export const businessDays = (value: number, support: Support) => figure('business-days', value, support);
/* @__NO_SIDE_EFFECTS__ */
export const checkIns = (value: number, support: Support) => figure('check-ins', value, support);
/* @__NO_SIDE_EFFECTS__ */
export const words = (value: number, support: Support) => figure('words', value, support);
/* @__NO_SIDE_EFFECTS__ */
export const paragraphs = (value: number, support: Support) => figure('paragraphs', value, support);
/* @__NO_SIDE_EFFECTS__ */
export const exclamationMarks = (value: number, support: Support) => figure('exclamation-marks', value, support);
/* @__NO_SIDE_EFFECTS__ */
export const people = (value: number, support: Support) => figure('people', value, support);

/** A time of day, `clock(17, 30)` for 17:30. */
/* @__NO_SIDE_EFFECTS__ */
export const clock = (hour: number, minute: number, support: Support) => figure('clock', hour * 60 + minute, support);

/* @__NO_SIDE_EFFECTS__ */
function figure<U extends Unit>(unit: U, value: number, { range, sources, own }: Support): Figure<U> {
  return { value, unit, range: range ?? [value, value], sources: sources ?? [], ...(own ? { own } : {}) };
}
